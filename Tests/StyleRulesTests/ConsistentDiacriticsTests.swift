import StyleRules
import TestSupport
import Testing

@Suite struct ConsistentDiacriticsTests {
  @Test func `a name that drops its accents once is found`() throws {
    let probe = try GuideProbe { ConsistentDiacritics() }
    probe.expect(
      "Łukasz Wiśniewski left. ↓Wisniewski did not say why. Wiśniewski's friends knew.",
      "↓Jose ↓Marti spoke. José Martí left.", "Jose Marti spoke. ↓José ↓Martí left. Then Jose Marti slept.",
      "The cafe of José Martí is a café.", "José Martí left. JOSE left, JOSÉ stayed.")
    #expect(
      probe.messages("Erdoğan spoke, and Erdogan left.") == [
        "“Erdogan” is “Erdoğan” elsewhere in the story: with accents or without?"
      ])
  }
}
