import StyleRules
import TestSupport
import Testing

@Suite struct PlaceholdersTests {
  @Test(
    arguments: [
      "It sold ↓TK barrels.", "It sold ↓TKTK, he said.", "He won by ↓XXX votes.", "Mayor ↓[NAME] agreed.",
      "It is ↓[INSERT DATE], he said.", "He said ↓[QUOTE].", "↓Lorem ipsum dolor.", "↓FIXME: it.", "↓TODO",
      "At ↓[TIME].",
    ])
  func `what is to be filled in is found`(_ text: String) throws {
    let probe = try GuideProbe { Placeholders() }
    probe.expect(text)
    #expect(probe.findings(MarkedText(text).text).first?.rule.severity == .error)
  }

  @Test(
    arguments: [
      "The Fokker TK-103 flew.", "He joined [sic] the club.", "A file [PDF] and an [API].",
      "tk, todo, fixme, xxx",
      "A [name] in small letters.", "[2022] and [NATO]", "Ipsum lorem.",
    ])
  func `other words are right`(_ text: String) throws {
    try GuideProbe { Placeholders() }.expect(text)
  }

  @Test func `capitals tell nothing in a line of capitals`() throws {
    try GuideProbe { Placeholders() }.expect("AIRLINE TK TO FLY\n\nOil rose.")
  }

  @Test func `what is to be filled in is found in every block`() throws {
    let probe = try GuideProbe { Placeholders() }
    #expect(probe.texts(framed("XXX")).count == 8, "All but the crosshead, which is in capitals.")
  }
}
