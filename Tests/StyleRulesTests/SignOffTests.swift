import StyleRules
import TestSupport
import Testing

@Suite struct SignOffTests {
  @Test(
    arguments: [
      "(Reporting by Ann Lee)", "(Reporting by Ann Lee; Editing by Jo Day)", "(Compiled by Ann Lee)",
      "(Reporting by Ann Lee and Bo Ek in Paris; Writing by Cy Fox; Editing by Jo Day and Al Orr)",
      "(Writing by Ann Lee; Additional reporting by Bo Ek; Editing by Jo Day)",
    ])
  func `a sign-off in form is right`(_ line: String) throws {
    try GuideProbe { SignOff() }.expect("Oil rose.\n\n\(line)")
  }

  @Test(
    arguments: [
      ("Written by Ann Lee. Edited by Jo Day", "(Writing by Ann Lee; Editing by Jo Day)"),
      (
        "Written by Ann Lee. Additional reporting by Bo Ek in Paris. Edited by Jo Day",
        "(Writing by Ann Lee; Additional reporting by Bo Ek in Paris; Editing by Jo Day)"
      ),
      ("Reporting by Ann Lee; Editing by Jo Day", "(Reporting by Ann Lee; Editing by Jo Day)"),
      ("(Reporting by Ann Lee, Editing by Jo Day)", "(Reporting by Ann Lee; Editing by Jo Day)"),
      ("(Editing by Jo Day; Reporting by Ann Lee)", "(Reporting by Ann Lee; Editing by Jo Day)"),
      ("(Reported by Ann Lee)", "(Reporting by Ann Lee)"),
      ("Reporting by Ann Lee.", "(Reporting by Ann Lee)"),
    ])
  func `a sign-off out of form is found once and mended as a whole`(_ line: String, _ right: String) throws {
    let probe = try GuideProbe { SignOff() }
    probe.expect("Oil rose.\n\n↓\(line)")
    probe.expect("Oil rose.\n\n\(line)", mendedTo: "Oil rose.\n\n\(right)")
    probe.expect("Oil rose.\n\nGold fell. \(line)", mendedTo: "Oil rose.\n\nGold fell. \(right)")
  }

  @Test func `everything that is wrong is said`() throws {
    let message = try #require(
      try GuideProbe { SignOff() }.messages("Oil rose.\n\nEdited by Jo Day. Reporting by Ann Lee").first)
    for fault in ["“Editing by”, not “Edited by”", "in brackets", "“;”", "comes last"] {
      #expect(message.contains(fault))
    }
  }

  @Test func `what was pasted behind a sign-off is not put into its brackets`() throws {
    let probe = try GuideProbe { SignOff() }
    let text =
      "Oil rose.\n\nWritten by Ann Lee Our Standards: The Trust Principles are here to be read by all."
    #expect(probe.findings(text).count == 1)
    #expect(probe.findings(text).first?.finding.suggestions.isEmpty == true)
    #expect(probe.texts(text).first?.hasPrefix("Written by Ann") == true)
  }

  @Test func `a story without a sign-off is right`() throws {
    try GuideProbe { SignOff() }.expect("Oil rose.\n\nA letter written by Xi was read.", "Oil rose.")
  }
}
