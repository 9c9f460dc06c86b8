import StyleRules
import TestSupport
import Testing

@Suite struct StrayFullStopTests {
  @Test func `a full stop that leaves one or two names behind is found`() throws {
    try GuideProbe { StrayFullStop() }.expect(
      "She is a lecturer in politics at ↓UNSW. Sydney. He agreed.",
      "She works for the ↓BBC. Northern Ireland.")
  }

  @Test(
    arguments: [
      "She is a lecturer at UNSW. Sydney is her home.", "He met NATO. Not so.", "He met NATO. Perhaps.",
      "He left the house. Sydney.", "He met NATO. “Sydney.”", "UNSW. Sydney.", "He left NATO. sydney.",
    ])
  func `a short sentence is right`(_ text: String) throws {
    try GuideProbe { StrayFullStop() }.expect(text)
  }
}
