import StyleRules
import TestSupport
import Testing

@Suite struct AppositionCommasTests {
  @Test func `a name behind former and a job stands without commas`() throws {
    let probe = try GuideProbe { AppositionCommas() }
    probe.expect(
      "Former trade minister, Ann Lee, said no.", mendedTo: "Former trade minister Ann Lee said no.")
    probe.expect("The trade minister, Ann Lee, said no.", "Former trade minister Ann Lee, who left, said no.")
  }
}
