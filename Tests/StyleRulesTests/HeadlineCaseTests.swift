import StyleRules
import TestSupport
import Testing

@Suite struct HeadlineCaseTests {
  @Test func `a headline of capitals is title case, whatever its small words are`() throws {
    let probe = try GuideProbe { HeadlineCase(.sentence) }
    probe.expect(
      "↓Council Votes to Raise the Property Taxes\n\nHe left.", "Council votes to raise taxes\n\nHe left.",
      "COUNCIL VOTES TO RAISE TAXES\n\nHe left.", "Queen Elizabeth in New Zealand\n\nHe left.")
  }

  @Test func `a headline of small words is sentence case`() throws {
    let probe = try GuideProbe { HeadlineCase(.title) }
    probe.expect(
      "↓Council votes to raise taxes\n\nHe left.", "Council Votes to Raise Taxes\n\nHe left.",
      "It rains\n\nHe left.")
  }
}
