import StyleRules
import TestSupport
import Testing

@Suite struct StoryLengthTests {
  @Test func `the words of the body count, and only where the tag asks for it`() throws {
    let probe = try GuideProbe { StoryLength(words: 3...4, taggedAs: "ANALYSIS") }
    probe.expect(
      "↓ANALYSIS: Oil\n\nOil rose.", "ANALYSIS: Oil\n\nOil rose on Monday.", "Oil rises\n\nOil rose.",
      "↓Analysis: Oil\n\nOil rose on Monday and fell.")
  }

  @Test func `characters are counted, not bytes`() throws {
    let probe = try GuideProbe { StoryLength(charactersAtMost: 10) }
    probe.expect("Öl ööö ö.", "↓Oil rose now.")
  }
}
