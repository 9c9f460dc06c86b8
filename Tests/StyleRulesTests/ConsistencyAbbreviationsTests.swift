import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct ConsistencyAbbreviationsTests {
  @Test func `an explanation that is given again is found`() throws {
    let probe = try GuideProbe { AbbreviationUse(.explainedTwice) }
    probe.expect(
      "The National Water Board (NWB) met. The ↓National Water Board (NWB) left, and the ↓National Water Board (NWB) too.",
      "The NWB (National Water Board) met. The ↓National Water Board (NWB) left.",
      "The Office of Management and Budget (OMB) met. The Office of Budget (OB) left.",
      "A firm (IBM) and a firm (IBM).",
      "“The National Water Board (NWB) met,” he said of the National Water Board (NWB).")
  }

  @Test func `the words of an explanation start with the first letter's word`() throws {
    let text =
      "The Office of Management and Budget (OMB) met. The Office of Management and Budget (OMB) left."
    #expect(
      try GuideProbe { AbbreviationUse(.explainedTwice) }.texts(text) == [
        "Office of Management and Budget (OMB)"
      ])
  }

  @Test func `one abbreviation for two things and two for one are found`() throws {
    let probe = try GuideProbe { AbbreviationUse(.explainedInTwoWays) }
    probe.expect(
      "The Bratislava Stock Exchange (BSE) fell. The ↓Bulgarian Stock Exchange (BSE) rose.",
      "The Bureau of Wheat (BW) met. The ↓Bureau of Wheat (BOW) left.",
      "The national water board (NWB) met. The National Water Board (N.W.B.) left.")
    #expect(
      probe.messages("The Bratislava Stock Exchange (BSE) fell. The Bulgarian Stock Exchange (BSE) rose.")
        == [
          "“BSE” is “Bulgarian Stock Exchange” here, and “Bratislava Stock Exchange” before. Explain it in one way."
        ])
  }

  @Test(
    arguments: [
      "The ↓NWB met. The NWB left. The National Water Board (NWB) is old.",
      "The ↓NWB's head met the National Water Board (NWB).",
      "Cars of the ↓NWB: the NWB (National Water Board) has many.",
      "Sprint NWB is new. The National Water Board (NWB) is old.",
      "Visit NWB.gov now. The National Water Board (NWB) is old.",
      "NWB to leave\n\nThe National Water Board (NWB) will leave. The NWB said so.",
      "“The NWB left,” he said. The National Water Board (NWB) is old.",
      "The National Water Board (NWB) met. The NWB left.",
    ])
  func `an abbreviation that stands before its explanation is found`(_ text: String) throws {
    try GuideProbe { AbbreviationUse(.usedBefore) }.expect(text)
  }

  @Test(
    arguments: [
      "The National Water Board (↓NWB) met. The board left.",
      "The National Water Board (NWB) met. The NWB left.",
      "The National Water Board (NWB) met. “The NWB left,” he said.", "The NWB (National Water Board) met.",
      "A firm (IBM) left.",
    ])
  func `an abbreviation that stands nowhere but behind its words is found`(_ text: String) throws {
    try GuideProbe { AbbreviationUse(.neverUsed) }.expect(text)
  }

  @Test func `each fault is a rule of its own`() throws {
    let guide = try GuideProbe {
      AbbreviationUse(.explainedTwice)
      AbbreviationUse(.explainedInTwoWays)
      AbbreviationUse(.usedBefore)
      AbbreviationUse(.neverUsed)
    }
    #expect(
      guide.guide.rules.map(\.id) == [
        "abbreviations.explained-twice", "abbreviations.two-ways", "abbreviations.early",
        "abbreviations.unused",
      ])
  }

  @Test(
    arguments: [
      "The U.S. army, the U.S. navy and the ↓US envoy.", "The UK, the UK and a ↓U.K. firm.",
      "He saw JC Penney. The shares of ↓J.C. Penney fell.", "It cost US$5 in the U.S. alone.",
      "The U.S. and Daewoo US left. The US Web Design System is new.", "J.C. Halvorsen met the JC.",
      "“The US is here,” said the U.S. envoy.", "At 7 A.M. on AM radio.",
      "US TO LEAVE\n\nThe U.S. will leave. The U.S. said so.",
    ])
  func `an abbreviation with its full stops here and without them there is found`(_ text: String) throws {
    try GuideProbe { ConsistentStops() }.expect(text)
  }

  @Test func `a guide may want the full stops or none where a story has both`() throws {
    try GuideProbe { ConsistentStops(.dotted) }.expect("The ↓UK, the UK and a U.K. firm.", "The UK.")
    try GuideProbe { ConsistentStops(.plain) }.expect(
      "The UK and the ↓U.S., the U.S. and a US firm.", "The U.S. left.")
  }
}
