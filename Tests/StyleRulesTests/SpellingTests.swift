import StyleRules
import TestSupport
import Testing

@Suite struct SpellingTests {
  @Test func `words change, names do not`() throws {
    try GuideProbe { Spelling(.british) }.expect(
      "The color of the center.", mendedTo: "The colour of the centre.")
    try GuideProbe { Spelling(.american) }.expect(
      "Organised labour travelled.", mendedTo: "Organized labor traveled.")
    try GuideProbe { Spelling(.british) }.expect(
      "Pearl Harbor and the Department of Defense. Center Parcs left.")
  }

  @Test func `Oxford spelling keeps -ize and analyse`() throws {
    try GuideProbe { Spelling(.oxford) }.expect("They organize and ↓analyze the ↓color.", "They organise.")
  }

  @Test func `a word that the newsroom keeps stays`() throws {
    try GuideProbe { Spelling(.american, keeping: "theatre") }.expect("The theatre of ↓colour.")
  }
}
