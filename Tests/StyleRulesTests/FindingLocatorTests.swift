import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct FindingLocatorTests {
  private func located(_ text: String, path: String = "test.txt") throws -> [ReportedFinding] {
    let probe = try GuideProbe { Avoid("oil", "gold", "oil lamp").id("words.metals") }
    let article = GuideProbe.article(text, path: path)
    var locator = FindingLocator(article)
    return probe.guide.check(article).map { locator.locate($0) }
  }

  @Test func `a finding has its place in the file, by byte, line and column`() throws {
    let finding = try #require(try located("“Öl”\r\nÖl, oil lamp.").first)
    #expect(finding.start == Position(offset: 16, line: 2, column: 5, byteColumn: 6))
    #expect(finding.end == Position(offset: 24, line: 2, column: 13, byteColumn: 14))
    #expect(finding.text == "oil lamp")
    #expect(finding.path == "test.txt" && finding.rule == "words.metals" && finding.severity == .warning)
  }

  @Test func `a finding in markup has the place of the file and the text of the reader`() throws {
    let source = "# Head\n\nThe **oil** *lamp* burned.\n"
    let finding = try #require(try located(source, path: "test.md").first)
    let bytes = Array(source.utf8)
    #expect(finding.text == "oil lamp")
    #expect(
      String(decoding: bytes[finding.start.offset..<finding.end.offset], as: UTF8.self) == "oil** *lamp")
    #expect(finding.excerpt.marked == "oil** *lamp")
  }

  @Test func `other places that belong to a finding are located too`() throws {
    let probe = try GuideProbe { OneForm("COVID-19", "COVID") }
    let article = GuideProbe.article("COVID-19 spread.\n\nCOVID stayed.")
    var locator = FindingLocator(article)
    let finding = try #require(probe.guide.check(article).map { locator.locate($0) }.first)
    #expect(finding.related.map(\.text) == ["COVID-19"])
    #expect(finding.related.first?.start == Position(offset: 0, line: 1, column: 1))
    #expect(finding.related.first?.path == "test.txt")
  }

  // MARK: Excerpts

  @Test func `an excerpt is the line around a finding`() throws {
    let excerpt = try #require(try located("First.\nThe oil rose.\nLast.").first).excerpt
    #expect(excerpt.before == "The " && excerpt.marked == "oil" && excerpt.after == " rose.")
    #expect(!excerpt.isCutBefore && !excerpt.isCutAfter)
  }

  @Test func `an excerpt of a long line is cut between letters`() throws {
    let line = String(repeating: "é", count: 500)
    let excerpt = try #require(try located("\(line) oil \(line)").first).excerpt
    #expect(excerpt.isCutBefore && excerpt.isCutAfter)
    for part in [excerpt.before, excerpt.after] {
      #expect(part.unicodeScalars.count < 200 && !part.isEmpty)
      #expect(!part.unicodeScalars.contains("\u{FFFD}"))
    }
  }

  @Test func `an excerpt of a finding over lines shows its first line`() throws {
    let probe = try GuideProbe {
      Check("test.all") { story in Finding("all", at: 0..<story.article.text.count) }
    }
    let article = GuideProbe.article("Oil rose.\nGold fell.")
    var locator = FindingLocator(article)
    let excerpt = try #require(probe.guide.check(article).map { locator.locate($0) }.first).excerpt
    #expect(excerpt.marked == "Oil rose." && excerpt.after == "")
  }

  // MARK: Fingerprints

  @Test func `a fingerprint stays where the copy elsewhere changes`() throws {
    let before = try #require(try located("Tin fell.\n\nThe oil rose on Monday.").first)
    let after = try #require(try located("Tin fell again.\n\nIt rained.\n\nThe oil rose on Monday.").first)
    #expect(before.fingerprint == after.fingerprint)
    #expect(before.fingerprint.count == 16)
    #expect(before.fingerprint.allSatisfy { $0.isHexDigit })
  }

  @Test func `a fingerprint changes with the words around, the text and the rule`() throws {
    let first = try #require(try located("The oil rose on Monday.").first).fingerprint
    #expect(try located("The oil fell on Monday.").first?.fingerprint != first)
    #expect(try located("The gold rose on Monday.").first?.fingerprint != first)
    let probe = try GuideProbe { Avoid("oil").id("words.other") }
    let article = GuideProbe.article("The oil rose on Monday.")
    var locator = FindingLocator(article)
    #expect(probe.guide.check(article).map { locator.locate($0).fingerprint } != [first])
  }

  @Test func `findings that are alike have fingerprints of their own`() throws {
    let findings = try located("The oil rose.\n\nThe oil rose.\n\nThe oil rose.")
    #expect(Set(findings.map(\.fingerprint)).count == 3)
  }

  @Test func `every finding of random copy has a place that decodes to its text`() throws {
    var texts = RandomText(seed: 131)
    let probe = try GuideProbe {
      Avoid("the", "president", "don't", "café").id("words.some")
      NoRepeatedWords()
      Spacing()
    }
    var found = 0
    for _ in 0..<300 {
      let bytes = texts.mutated(Array(texts.copy(pieces: 50).utf8))
      let article = GuideProbe.article(String(decoding: bytes, as: UTF8.self))
      var locator = FindingLocator(article)
      for finding in probe.guide.check(article).map({ locator.locate($0) }) {
        let part = article.source[finding.start.offset..<finding.end.offset]
        #expect(String(decoding: part, as: UTF8.self) == finding.text)
        found += 1
      }
    }
    #expect(found > 500)
  }
}
