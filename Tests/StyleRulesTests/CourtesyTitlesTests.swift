import StyleRules
import TestSupport
import Testing

@Suite struct CourtesyTitlesTests {
  @Test func `courtesy titles go, those of offices and couples stay`() throws {
    let probe = try GuideProbe { CourtesyTitles(.absent) }
    probe.expect(
      "It is late, ↓Mr. Lee said.", "Mr. and Mrs. Lee left. Mr. Speaker rose. The MR scan.",
      "He is no Mr. at all."
    )
    probe.expect("It is late, Mrs Lee said.", mendedTo: "It is late, Lee said.")
  }

  @Test func `a later mention wants one where the newsroom gives it`() throws {
    let probe = try GuideProbe { CourtesyTitles(.onLaterReferences) }
    probe.expect(
      "The pianist Ingrid Halvorsen left. “No,” ↓Halvorsen said.",
      "The pianist Ingrid Halvorsen left. “No,” Ms. Halvorsen said.")
  }

  @Test func `the names of goods keep their title`() throws {
    try GuideProbe { CourtesyTitles(.absent) }.expect("He sells Mr Sheen and Mr. Coffee.")
  }
}
