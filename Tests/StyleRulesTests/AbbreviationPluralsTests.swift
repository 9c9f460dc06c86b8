import StyleRules
import TestSupport
import Testing

@Suite struct AbbreviationPluralsTests {
  @Test func `a number before and no noun behind prove the plural`() throws {
    let probe = try GuideProbe { AbbreviationPlurals() }
    probe.expect("It fired three ICBM's.", mendedTo: "It fired three ICBMs.")
    probe.expect(
      "IBM's profit rose.", "In 1996 IBM's of old fell.", "On May 5 GM's fell.", "Many BBC's viewers left.")
  }
}
