import StyleRules
import TestSupport
import Testing

@Suite struct BylinesTests {
  @Test func `names take capitals and particles do not`() throws {
    let probe = try GuideProbe { Bylines() }
    probe.expect(
      "Oil rises\n\nby jan van dijk\n\nOil rose.", mendedTo: "Oil rises\n\nBy Jan van Dijk\n\nOil rose.")
    probe.expect("Oil rises\n\nBY ANN LEE\n\nOil rose.", mendedTo: "Oil rises\n\nBy Ann Lee\n\nOil rose.")
    probe.expect("Oil rises\n\nBy Shaun McDonald and AJ Day\n\nOil rose.")
  }
}
