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

  @Test func `an abbreviation is found once, at the first place where it stands for an institution`() throws {
    try probe().expect("He left the ↓NHWB, she said. The NHWB said so.")
    try probe().expect("NHWB chief Ann Lee left. The ↓NHWB said so.")
  }

  @Test func `headlines may have abbreviations`() throws {
    try probe().expect("Head of the NHWB leaves\n\nThe head left.")
  }
}
