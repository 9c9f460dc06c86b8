import StyleRules
import TestSupport
import Testing

@Suite struct FactsMarksTests {
  @Test func `a quotation is closed, by the convention of paragraphs`() throws {
    let probe = try GuideProbe { ClosedQuotations() }
    probe.expect("He said ↓“it is late.\n\nIt rained.", "He said ↓\"it is late and left.\n\nIt rained.")
    probe.expect("“It is late.\n\n“It is dark,” he said.", "“It is late,” he said.", "A 5\" pipe broke.")
    probe.expect("He found “that:\n\nIt rained.", "He said: “The futures\n\nmarket is down.”")
  }

  @Test func `a bracket is closed`() throws {
    let probe = try GuideProbe { Brackets() }
    probe.expect("The firm ↓(which is old has closed.", "The firm, which is ↓old) has closed.", "It is ↓[so.")
    probe.expect("The firm (which (once) was old) closed.", "He named 1) it, 2) that, a) this and iv) those.")
    probe.expect("(It closed.\n\nIt was old.)", "It is so :) and ;-)", "He left (in 5 (five) days).")
  }

  @Test func `a paragraph stands once`() throws {
    let probe = try GuideProbe { RepeatedParagraphs() }
    let paragraph = "The bank said on Monday that it would close nine of its branches."
    probe.expect("\(paragraph)\n\nIt is old.\n\n↓\(paragraph)\n\n↓\(paragraph)")
    probe.expect("\(paragraph)\n\nThe bank said on Monday that it would close ten of its branches.")
    probe.expect("It is late.\n\nIt is late.")
    let question = "What was it that you liked best about the house in which you grew up?"
    probe.expect("\(question)\n\nThe garden.\n\n\(question)\n\nThe roof.")
  }

  @Test func `a verb follows to`() throws {
    let probe = try GuideProbe { MissingVerbs() }
    probe.expect(
      "It is ↓expected to of the plan.", "Talks are ↓scheduled to from Monday.", "He ↓is to of course.")
    probe.expect(
      "It is expected to speak.", "It is due to a strike.", "He is close to it.", "It is expected to.")
  }
}
