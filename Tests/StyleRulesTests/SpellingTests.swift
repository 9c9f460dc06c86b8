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

  @Test func `what both varieties have is a house's choice and no evidence of a story`() throws {
    try GuideProbe { Spelling(.american) }.expect("They went ↓towards the ↓catalogue.", "Toward the catalog.")
    try GuideProbe { Spelling(.british) }.expect("They went ↓toward the ↓catalog.", "Towards the catalogue.")
    try GuideProbe { ConsistentSpelling() }.expect("They went towards the center. Then toward the color.")
  }

  @Test func `a word that means something else on one side is wanted on the other alone`() throws {
    try GuideProbe { Spelling(.american) }.expect(
      "The ↓tyre of the ↓kerb, by ↓cheque. Two ↓storeys.", "A tire, a curb, a check, two stories.")
    try GuideProbe { Spelling(.british) }.expect("They tire of a check on stories.")
    try GuideProbe { Spelling(.american) }.expect("It has two storeys.", mendedTo: "It has two stories.")
  }
}
