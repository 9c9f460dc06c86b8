import ArticleFormats
import ArticleText
import Desk
import StyleRules
import TestSupport
import Testing
import WireStyle

/// What holds for every text that goes through the whole guide.
@Suite struct LawTests {
  private let guide: CompiledGuide

  init() throws { guide = try CompiledGuide(WireStyle()) }

  private static let story = """
    Sign up now for FREE unlimited access to the site. LONDON, September 11 (Reuters) – The Kremlin aide Yuri Usakov met
    Steve Chang, director of the SOAS China Institute, over the first 7 months of it. read more He paid 3 per cent.

    “It fell on October 16 ,” he said. Gazprom ( GAZP.MM ) and the the US officials met a 69 year old lecturer in
    politics at UNSW. Sydney. “COVID-19 and COVID spread before he is set to as [NAME].

    “We – the UN – left.” Мы café 北京 👍 e\u{301} end.The rest is TK, ’90s and workers’ pay.

    Written by Ann Lee. Edited by Jo Day
    """

  private static let markdown = """
    ---
    title: "The the US aide &amp; Yuri Usakov"
    date: 2022-09-11
    ---

    # Oil *rises* 3 per cent

    The **Kremlin** aide Yuri *Us*akov paid 3 per&nbsp;cent on [October 16](http://example.com/a), he &ldquo;said&rdquo;.

    > Gazprom \\( GAZP.MM \\) and the the US officials

    - 69 year old `per cent` man
    - COVID-19 and COVID

    | a | per cent |
    | - | - |
    | the the | US |
    """

  private func article(_ bytes: [UInt8], path: String) -> Article {
    (ArticleReaders.reader(forPath: path) ?? ArticleReaders.all[0]).read(bytes, path: path)
  }

  /// What is wrong with the findings in some bytes; nothing where the law holds.
  private func fault(_ bytes: [UInt8], path: String) -> String? {
    let article = article(bytes, path: path)
    var locator = FindingLocator(article)
    var last = 0
    for ruled in guide.check(article) {
      let finding = locator.locate(ruled)
      let (start, end) = (finding.start.offset, finding.end.offset)
      guard start <= end, end <= bytes.count else { return "\(finding.rule) leaves the file" }
      guard ruled.finding.range.lowerBound >= last else { return "\(finding.rule) is out of order" }
      last = ruled.finding.range.lowerBound
      guard article.sourceMap.isVerbatim(ruled.finding.range) else { continue }
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      if text != finding.text { return "\(finding.rule) says “\(finding.text)”, the file has “\(text)”" }
      if finding.text.isEmpty { return "\(finding.rule) finds nothing" }
    }
    return nil
  }

  @Test(arguments: ["txt", "md"])
  func `the bytes of a finding's range are its text`(_ ending: String) {
    var texts = RandomText(seed: 161)
    let story = Array((ending == "md" ? LawTests.markdown : LawTests.story).utf8)
    var found = 0
    for round in 0..<500 {
      let bytes: [UInt8]
      switch round % 4 {
      case 0: bytes = Array(texts.copy(pieces: 60).utf8)
      case 1: bytes = texts.bytes(upTo: 200)
      default: bytes = texts.mutated(texts.mutated(story))
      }
      let fault = fault(bytes, path: "test.\(ending)")
      #expect(fault == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      found += guide.check(article(bytes, path: "test.\(ending)")).count
    }
    #expect(found > 2_000)
  }

  @Test func `a story that stands whole in the sample has findings to hold the law against`() {
    #expect(guide.check(GuideProbe.article(LawTests.story)).count > 15)
    #expect(guide.check(GuideProbe.article(LawTests.markdown, path: "test.md")).count > 8)
  }

  @Test(arguments: ["txt", "md"])
  func `mending twice is mending once`(_ ending: String) {
    var texts = RandomText(seed: 162)
    let story = Array((ending == "md" ? LawTests.markdown : LawTests.story).utf8)
    let fixer = Fixer(guide)
    var changed = 0
    for _ in 0..<250 {
      let bytes = texts.mutated(texts.mutated(story))
      let once = fixer.mended(bytes, path: "test.\(ending)").bytes
      let twice = fixer.mended(once, path: "test.\(ending)").bytes
      #expect(twice == once, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      changed += once == bytes ? 0 : 1
    }
    #expect(changed > 200)
  }

  @Test func `a line's end inside a paragraph reads as a space`() {
    let copy = """
      The Kremlin aide Yuri Usakov met Steve Chang, director of the SOAS China Institute, over the first 7 big months. \
      It opened in Sept and closed on October 16. Putin aide Usakov fell 3 per cent and met the the US officials in Sept \
      2021. She is a lecturer in politics at UNSW. Sydney. The NHWB said so. He is set to as the 69 year old leader. \
      COVID-19 and COVID spread. It won 5 of 15 seats in 3 years. The University of New South Wales has 3 plants.
      """
    /// Each finding without regard to where lines end.
    func findings(_ text: String) -> [String] {
      let article = article(Array(text.utf8), path: "test.md")
      return guide.check(article).map { ruled in
        let words = article.string(ruled.finding.range).split { $0 == " " || $0 == "\n" }
        return "\(ruled.rule.id): \(words.joined(separator: " "))"
      }
    }
    let expected = findings(copy)
    #expect(expected.count > 10)
    var changes: [String] = []
    for at in copy.indices.dropFirst() where copy[at].isLetter && copy[copy.index(before: at)] == " " {
      let wrapped = copy[..<copy.index(before: at)] + "\n" + copy[at...]
      let found = findings(String(wrapped))
      if found != expected {
        changes.append("\(copy[at...].prefix(12)): \(Set(found).symmetricDifference(expected))")
      }
    }
    #expect(changes == [])
  }

  @Test func `mending leaves quotations alone`() {
    let fixer = Fixer(guide)
    let text = "“The the US aide fell 3 per cent , on October 16,” he said of the the US aide."
    let mended = String(decoding: fixer.mended(Array(text.utf8), path: "a.txt").bytes, as: UTF8.self)
    #expect(mended == "“The the US aide fell 3 per cent , on October 16,” he said of the U.S. aide.")
  }

  @Test(
    arguments: [
      "the ", "US ", "( ", "“", "7 months ", "Oct ", "a. ", "UNSW. Sydney. ", "Yuri Usakov ", "( GAZP.MM ) ",
      "read more ",
      "written by A ", "COVID ", "[NAME", "69 year old ", "is set to ", "Sign up ", "\n\n",
      "LONDON, Sept 11 (Reuters) ",
    ])
  func `a flood of one thing is read in linear time`(_ piece: String) {
    let factor = Growth.factor(from: 400) { size in
      _ = guide.check(GuideProbe.article(String(repeating: piece, count: size)))
    }
    #expect(Growth.linear.contains(factor))
  }
}
