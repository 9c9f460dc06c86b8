import StyleRules
import TestSupport
import Testing

@Suite struct SpellCheckTests {
  private static let list = """
    # words
    the
    and
    firm
    firms
    said
    it
    sold
    house
    café
    was
    his
    """

  private static func probe(_ folder: TemporaryFolder) throws -> GuideProbe {
    try folder.write(list, to: "words.txt")
    let path = folder.path("words.txt")
    return try GuideProbe { SpellCheck(wordList: path, allowing: "ecash dotcom") }
  }

  @Test func `a word that no list has is found once, with what is near`() throws {
    let probe = try SpellCheckTests.probe(TemporaryFolder())
    probe.expect("The ↓frim said it sold the ↓huose. The frim said it.")
    #expect(probe.findings("The frim said it.").first?.finding.suggestions.first?.text == "firm")
    #expect(probe.findings("Frim said it.").first?.finding.suggestions.first?.text == "Firm")
  }

  @Test(
    arguments: [
      "The firm said Halvorsen sold it. Halvorsen said it.", "The NASA and U.S. firms sold 3kg and the B-52.",
      "It said the firm's house was his.", "The cafe and the CAFÉ.", "It was www.exampel.com and it.",
      "The ecash dotcom firm.",
    ])
  func `names, capitals, figures, possessives and addresses are left alone`(_ text: String) throws {
    try SpellCheckTests.probe(TemporaryFolder()).expect(text)
  }

  @Test func `a Hunspell dictionary gives the forms of its affixes`() throws {
    let folder = try TemporaryFolder()
    try folder.write("4\ndrink/SGR\ncarry/D\nthe\nwork/SDX\n", to: "en.dic")
    try folder.write(
      """
      SET UTF-8
      NEEDAFFIX X
      SFX S Y 1
      SFX S 0 s [^sxy]
      SFX D Y 3
      SFX D 0 ed [^ey]
      SFX D y ied [^aeiou]y
      SFX D 0 d e
      SFX G Y 1
      SFX G 0 ing [^e]
      PFX R Y 1
      PFX R 0 re .
      """, to: "en.aff")
    let path = folder.path("en.dic")
    let probe = try GuideProbe { SpellCheck(hunspell: path) }
    probe.expect("the drink, the drinks, the drinking, redrink, redrinks, carry, carried, works, worked")
    probe.expect("the ↓carryed, the ↓drinked, the ↓carrys, the ↓work")
  }

  @Test func `a list that is not there is a problem that names it`() {
    let error = #expect(throws: GuideProblems.self) {
      try GuideProbe { SpellCheck(wordList: "no/such/list.txt") }
    }
    #expect(error?.description.contains("no/such/list.txt") == true)
  }

  @Test func `an affix file that is broken is a problem with its line`() throws {
    let folder = try TemporaryFolder()
    try folder.write("1\nthe\n", to: "en.dic")
    try folder.write("SET UTF-8\nSFX S Y 1\nSFX S 0 s [^sxy\n", to: "en.aff")
    let path = folder.path("en.dic")
    let error = #expect(throws: GuideProblems.self) { try GuideProbe { SpellCheck(hunspell: path) } }
    #expect(error?.description.contains("line 3") == true)
  }
}
