import StyleRules
import TestSupport
import Testing

/// What a rule leaves alone inside longer phrases.
@Suite struct ExemptionsTests {
  @Test func `a long phrase covers a word, however many short ones begin inside it before`() throws {
    let probe = try GuideProbe {
      Avoid("oil").except(
        "one two three four five six oil", "two three", "three four", "four five", "five six", "six sea")
    }
    #expect(probe.guide.check(GuideProbe.article("One two three four five six oil.")).isEmpty)
    #expect(probe.guide.check(GuideProbe.article("Two three four five six oil.")).count == 1)
  }
}
