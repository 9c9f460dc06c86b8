import StyleRules
import TestSupport
import Testing

@Suite struct NoRepeatedWordsTests {
  @Test func `a word that stands twice is found`() throws {
    let probe = try GuideProbe { NoRepeatedWords() }
    probe.expect("He met ↓the the press. ↓The the end was ↓near near.")
    probe.expect("He met the the press.", mendedTo: "He met the press.")
    probe.expect("The the end.", mendedTo: "The end.")
    #expect(probe.messages("the the") == ["“the” stands twice."])
  }

  @Test func `a word may stand twice over a line's end`() throws {
    let probe = try GuideProbe { NoRepeatedWords() }
    probe.expect(
      """
      The company that makes most of the paper of the world said on Monday ↓that
      that would be all that it had to say about it for the time being, and in
      due course it would say more.
      """.replacing("↓that\nthat", with: "↓it\nit"))
  }

  @Test func `names, speech and marks make no doubled word`() throws {
    let probe = try GuideProbe { NoRepeatedWords() }
    probe.expect(
      "He had had enough, and that that is so.", "Bora Bora and New York York University.",
      "It was long, long ago.",
      "The end. end of it.", "very very, so so, no no.", "7 7 and 1990s 1990s", "He said the “the” twice.",
      "the\n\nthe", "It is O’Brien’s O’Brien.", "co-co and go-go")
  }

  @Test func `a newsroom may allow more words`() throws {
    try GuideProbe { NoRepeatedWords(allowing: "wiki", "Café") }.expect(
      "A wiki wiki, a ↓lake lake, a café café.")
  }

  @Test func `a word thrice is one word too often twice`() throws {
    let probe = try GuideProbe { NoRepeatedWords() }
    #expect(probe.findings("He met the the the press.").count == 2)
  }

  @Test func `the end of a compound may be the next word`() throws {
    try GuideProbe { NoRepeatedWords() }.expect("After the break-in in May he left.")
  }
}
