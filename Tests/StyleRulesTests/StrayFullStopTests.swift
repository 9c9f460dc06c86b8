import StyleRules
import TestSupport
import Testing

@Suite struct StrayFullStopTests {
  @Test func `a full stop that leaves one or two names behind is found`() throws {
    try GuideProbe { StrayFullStop() }.expect(
      "She is a lecturer in politics at ↓UNSW. Sydney. He agreed.",
      "She works for the ↓BBC. Northern Ireland.")
  }

  @Test func `it is found behind a name too where the paragraph goes on after a name`() throws {
    try GuideProbe { StrayFullStop() }.expect(
      "She is a lecturer at Curtin ↓University. Western Australia. He agreed.",
      "She works for the Port ↓Council. Northern Ireland. He agreed.",
      "He came to Perth in May. She is a lecturer at Curtin ↓University. Perth. He agreed.",
      "PERTH, Sept 11 (Reuters) - She is a lecturer at Curtin ↓University. Perth. He agreed.")
  }

  @Test(
    arguments: [
      "They lost at home in Paris. Again. He agreed.",
      "They lost a game in Paris. Badly. It was their third.",
      "She is a lecturer at Curtin University. Western Australia.",
      "She works with Ann Lee. Western Australia. He agreed.",
      "In Perth. Western Australia. He agreed.",
      "She works for Gazprom Inc. Western Australia agreed. He left.",
      "She works for a firm. Western Australia. He agreed.",
    ])
  func `a fragment behind a name may be meant`(_ text: String) throws {
    try GuideProbe { StrayFullStop() }.expect(text)
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
