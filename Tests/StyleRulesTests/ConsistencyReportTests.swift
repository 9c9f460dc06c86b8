import ArticleText
import StyleRules
import TestSupport
import Testing

/// What all rules of consistency have in common, seen in one of them.
@Suite struct ConsistencyReportTests {
  private func probe(_ form: ConsistentAccents.Form = .either) throws -> GuideProbe {
    try GuideProbe { ConsistentAccents(form) }
  }

  @Test func `one form throughout is right, whichever it is`() throws {
    try probe().expect("A café is a café.", "A cafe is a cafe.", "A café.", "No word of it.", "")
  }

  @Test func `the form that stands less often gives way, at its first place, once a story`() throws {
    try probe().expect(
      "A café, a café, a café: no ↓cafe, cafe.", "A ↓cafe, a cafe, a café, a café and a café.")
  }

  @Test func `where nobody decides both forms are named and nothing is suggested`() throws {
    let finding = try #require(try probe().findings("A café is a cafe.").first).finding
    #expect(finding.message == "Keep one form: the story has “café” once, “cafe” once.")
    #expect(finding.suggestions.isEmpty)
    try probe().expect("A café is a ↓cafe.", "A cafe is a ↓café.")
  }

  @Test func `where most of the story decides its form is suggested, and never put in unread`() throws {
    let finding = try #require(try probe().findings("A café, a café and a cafe.").first).finding
    #expect(finding.message == "Use “café” throughout: the story has “café” twice, “cafe” once.")
    #expect(finding.suggestions == [Suggestion("café", isSafe: false)])
  }

  @Test func `a guide's form is wanted in a story too that has the other alone`() throws {
    try probe(.accented).expect("A ↓cafe is a cafe.", "A café.", "A ↓cafe, a cafe and a café.")
    try probe(.plain).expect("A ↓café is a café.", "A cafe.")
    #expect(
      try probe(.plain).messages("A café, a café.") == [
        "Use the other form, the form of the guide: the story has “café” twice."
      ])
  }

  @Test func `every other place is beside the finding, in order, with its form`() throws {
    let text = "A café, a cafe, a café and a cafe."
    let finding = try #require(try probe().findings(text).first).finding
    let article = GuideProbe.article(text)
    #expect(finding.range == 11..<15)
    #expect(finding.related.map { article.string($0.range) } == ["café", "café", "cafe"])
    #expect(finding.related.map(\.message) == ["“café” here", "“café” here", "“cafe” here"])
  }

  @Test func `speech, names, headlines and tables are no evidence`() throws {
    try probe().expect(
      "“The cafe is new,” he said of the café.", "The Cafe Royal is a café, and so is the Cafe.",
      "Cafe closes\n\nThe old café has closed.\n\nThe café was the last café of all.")
  }

  @Test func `a rule looks where its modifiers say`() throws {
    try GuideProbe { ConsistentAccents().in(.quotations) }.expect(
      "“The café is new, the ↓cafe is old,” he said. A cafe.")
    try GuideProbe { ConsistentAccents().except(in: .lists) }.expect(
      "A café is a café.\n\n* A cafe is small\n* A bar is large")
  }

  @Test func `work grows with the story alone`() throws {
    let guide = try GuideProbe {
      ConsistentCompounds()
      ConsistentOpenCompounds()
      ConsistentSpelling()
      ConsistentSpelling(.american).id("language.american")
      ConsistentAccents()
      ConsistentCapitals()
      AbbreviationUse(.explainedTwice)
      AbbreviationUse(.usedBefore)
      ConsistentStops()
      ConsistentCounts()
      ConsistentPercent()
      ConsistentThousands()
      ConsistentScale()
      ConsistentCurrencies()
      ConsistentDates(.order(.either))
      ConsistentDates(.months(.either))
      ConsistentTimes()
      ConsistentUnits()
      ConsistentQuoteMarks()
      ConsistentDashes()
      SerialComma()
    }
    let hard = [
      "a cease-fire ceasefire and a cease fire ", "colour color organise organize ", "(NWB (NWB) (",
      "123 123 123 ", "{{ \"",
      "-- - – — ", "a, b, c, d and e, ", "5 percent 5% 5 per cent Dec 4 5 Dec ", "\"'\"'\"'",
      "U.S. US $5 5 dollars US$5 ",
    ]
    for text in hard {
      let factor = Growth.factor(from: 100) { size in
        _ = guide.findings(String(repeating: text, count: size))
      }
      #expect(Growth.linear.contains(factor), "\(text)")
    }
  }
}
