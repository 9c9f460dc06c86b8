import StyleRules
import TestSupport
import Testing

@Suite struct AdvisoryLinesTests {
  @Test func `published copy has no line for desks`() throws {
    try GuideProbe { AdvisoryLines() }.expect(
      "Oil rises\n\n↓(Adds quote)\n\nOil rose.", "Oil rises\n\n(He adds a quote.)\n\nOil rose. (Adds up.) No."
    )
  }

  @Test func `on a wire a line is short and does not begin with Eds`() throws {
    try GuideProbe { AdvisoryLines(.specific(words: 5)) }.expect(
      "Oil rises\n\n↓(EDS: adds quote)\n\nOil rose.", "Oil rises\n\n(Adds quote in paragraph 3)\n\nOil rose.",
      "Oil rises\n\n↓(Adds a long quote of the minister)\n\nOil rose.")
  }
}
