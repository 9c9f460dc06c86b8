import StyleRules
import TestSupport
import Testing

@Suite struct BulletPointsTests {
  @Test func `points before the story are counted, lists in it are not`() throws {
    let probe = try GuideProbe { BulletPoints(2...3, words: 4) }
    probe.expect(
      "Oil rises\n\n↓* One\n\nOil rose.", "Oil rises\n\n* One\n\n* Two\n\nOil rose.",
      "Oil rises\n\n* One\n\n↓* One two three four five\n\nOil rose.", "Oil rises\n\nOil rose.\n\n* One")
  }
}
