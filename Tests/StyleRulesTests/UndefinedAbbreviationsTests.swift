import StyleRules
import TestSupport
import Testing

@Suite struct UndefinedAbbreviationsTests {
  private func probe() throws -> GuideProbe {
    try GuideProbe { UndefinedAbbreviations(known: "NATO FBI\n# Companies\nIBM") }
  }

  @Test(
    arguments: [
      "She is a senior lecturer in politics at ↓UNSW.", "The ↓NHWB said it would go.",
      "He left the ↓NHWB, she said.",
    ])
  func `an abbreviation that is never spelled out is found`(_ text: String) throws {
    try probe().expect(text)
  }

  @Test(
    arguments: [
      "She is a lecturer at UNSW. The University of New South Wales is old.",
      "The NATO said so, and the FBI, the IBM.",
      "The National Health Workers Board (NHWB) said so. The NHWB left.",
      "RGC Ltd left.", "The U.N. said so.", "THE NHWB LEFT", "The AB said so.", "The ABCDEFG said so.",
      "The New Hampshire Water Board met. The NHWB said so.",
    ])
  func `what is known, spelled out or a name is right`(_ text: String) throws {
    try probe().expect(text)
  }

  @Test(
    arguments: [
      "He is an analyst at RGC.", "She is head of money markets at RGC.",
      "He is vice president at RGC, she said.",
      "The RGC said it fell. The 12-share RGC index rose.",
      "It fell with the RGC. It paid 160 million RGC francs.",
      "It waits for the RGC. RGC shares fell.", "He wrote for the RGC. He works for RGC Ltd.",
      "It makes games for the QSP. It is the answer to a Sony QSP.", "See the RGC.THINK page.",
    ])
  func `a company's, product's or currency's name is right`(_ text: String) throws {
    try probe().expect(text)
  }

  @Test(
    arguments: [
      "She is director of the China Institute at ↓SOAS.", "He is a historian at ↓UNSW, she said.",
      "The ↓NHWB said so. The NHWB union left. NHWB officials left.",
      "The ↓NHWB said so. The Canadian NHWB left.", "The ↓NHWB said so. Later NHWB talks failed.",
      "Judge Fines NHWB\n\nThe ↓NHWB said so.", "The ↓NHWB said so. On the Sunday NHWB talks failed.",
    ])
  func `an institution is none`(_ text: String) throws {
    try probe().expect(text)
  }

  @Test func `an abbreviation is found once, at the first place where it stands for an institution`() throws {
    try probe().expect("He left the ↓NHWB, she said. The NHWB said so.")
    try probe().expect("NHWB chief Ann Lee left. The ↓NHWB said so.")
  }

  @Test func `headlines may have abbreviations`() throws {
    try probe().expect("Head of the NHWB leaves\n\nThe head left.")
  }
}
