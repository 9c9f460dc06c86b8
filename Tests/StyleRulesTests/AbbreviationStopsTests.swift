import StyleRules
import TestSupport
import Testing

@Suite struct AbbreviationStopsTests {
  @Test func `stops go, but the last one of a sentence stays`() throws {
    let probe = try GuideProbe { AbbreviationStops() }
    probe.expect("He left the U.S. in May.", mendedTo: "He left the US in May.")
    probe.expect("He left the U.S. The rest is known.", mendedTo: "He left the US. The rest is known.")
    probe.expect("The N.A.T.O. Council met.", mendedTo: "The NATO Council met.")
  }

  @Test func `initials, hours and what the newsroom keeps stay`() throws {
    try GuideProbe { AbbreviationStops(keeping: "U.S.") }.expect(
      "J.R.R. Tolkien left the U.S. at 3 p.m.", "A Ph.D. is no M.A.")
  }

  @Test func `a name that ends without a stop stays`() throws {
    try GuideProbe { AbbreviationStops() }.expect("The firm M.A.I.D Plc grew.")
  }
}
