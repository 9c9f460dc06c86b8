import StyleRules
import TestSupport
import Testing

@Suite struct TornTitlesTests {
  @Test(
    arguments: [
      "He is the author of the book ↓“Red Flags” The Challenges of Xi.",
      "They saw ↓\"Still Waters\" A Love Story in May.",
    ])
  func `a title that goes on behind its closing mark is torn`(_ text: String) throws {
    try GuideProbe { TornTitles() }.expect(text)
  }

  @Test(
    arguments: [
      "She read “Red Flags: The Challenges of Xi”.", "“It is late.” The mayor left.",
      "He said “yes” The end.",
      "He sang “Yesterday” in The Hague.", "He played “Hamlet” and The Tempest.",
      "“Red Flags”, The Times said, is good.",
    ])
  func `other capitals behind a mark are right`(_ text: String) throws {
    try GuideProbe { TornTitles() }.expect(text)
  }
}
