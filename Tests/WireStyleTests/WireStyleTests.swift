import Desk
import StyleRules
import TestSupport
import Testing
import WireStyle

@Suite struct WireStyleTests {
  private let guide: CompiledGuide

  init() throws { guide = try CompiledGuide(WireStyle()) }

  private func found(_ text: String) -> [String] {
    guide.check(GuideProbe.article(text)).map { "\($0.rule.id): \($0.finding.message)" }
  }

  // MARK: The guide itself

  @Test func `every example holds`() {
    #expect(GuideExamples(guide).problems() == [])
  }

  @Test func `every rule shows what is wrong and what is right`() {
    // What compares stories can't be shown in one text.
    let rules = guide.rules.filter { !$0.id.hasSuffix("across") }
    let wrong = rules.filter { rule in !rule.examples.contains(where: \.isWrong) }
    let right = rules.filter { rule in rule.examples.allSatisfy(\.isWrong) }
    #expect(wrong.map(\.id) == [], "These have no wrong example.")
    #expect(right.map(\.id) == [], "These have no right example.")
  }

  @Test func `every rule belongs to a category and says what it asks for`() {
    let categories: Set<Substring> = [
      "names", "words", "figures", "dates", "places", "companies", "abbreviations", "punctuation",
      "quotations",
      "attribution", "structure", "dateline", "byline", "signoff", "furniture", "consistency", "language",
      "markup",
    ]
    for rule in guide.rules {
      #expect(categories.contains(rule.id.prefix { $0 != "." }), "\(rule.id)")
      #expect(rule.summary.hasSuffix(".") && rule.summary.count > 10, "\(rule.id): \(rule.summary)")
      let module = rule.location.file.prefix { $0 != "/" }
      #expect(!rule.section.isEmpty && (module == "WireStyle" || module == "SoundCopy"), "\(rule.id)")
    }
  }

  @Test func `a newsroom may switch every rule off, one by one and all at once`() throws {
    for rule in guide.rules {
      let rest = try GuideProbe { WireStyle().disabling(rule.id) }.guide
      #expect(!rest.rules.contains { $0.id == rule.id })
    }
    #expect(try GuideProbe { WireStyle().disabling("*") }.guide.rules.isEmpty)
  }

  // MARK: Copy

  @Test func `a clean story has no finding`() {
    let story = """
      Oil rises as producers cut output

      By Jane Smith and John Brown

      LONDON/BEIJING, Sept 11 (Reuters) - Oil rose 3 percent on Monday after U.S. officials said that seven producers
      would cut their output by 1.5 million barrels a day.

      “We had to act,” Saudi Energy Minister Prince Abdulaziz told reporters on Oct 16 in Vienna. “It’s late, and that
      that was so is known.”

      Brent crude, at $80.10 a barrel, is up from $77.50 in January 2020, the International Energy Agency said.

      FEW BUYERS

      The 69-year-old trader, who is 69 years old, sold 5 of 15 cargoes. Gazprom <GAZP.MM> did not comment.

      (Reporting by Ann Lee; Additional reporting by Bo Ek in Paris; Editing by Jo Day)
      """
    #expect(found(story) == [])
  }

  @Test func `a garbled story has a finding for each of its faults`() {
    let story = """
      Sign up now for FREE unlimited access to the site. LONDON, September 11 (Reuters) – The Kremlin aide Yuri Usakov \
      met Steve Chang, director of the SOAS China Institute, over the first 7 months of it. read more He paid 3 per \
      cent on October 16 , he said. Gazprom ( GAZP.MM ) and the the US officials met a 69 year old lecturer in politics \
      at UNSW. Sydney. COVID-19 and COVID spread before he is set to as [NAME].

      Written by Ann Lee. Edited by Jo Day
      """
    let ids = Set(found(story).map { $0.prefix { $0 != ":" } })
    for id in [
      "furniture.newsletter", "furniture.boilerplate", "furniture.placeholder", "dateline.form",
      "names.authority",
      "figures.spelled-out", "figures.age", "words.percent", "dates.month", "punctuation.spacing",
      "punctuation.doubled-word", "companies.ric", "abbreviations.us", "abbreviations.undefined",
      "consistency.covid",
      "language.missing-verb", "signoff.form",
    ] {
      #expect(ids.contains(id[...]), "\(id)")
    }
  }
}
