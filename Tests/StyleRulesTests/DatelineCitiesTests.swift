import StyleRules
import TestSupport
import Testing

@Suite struct DatelineCitiesTests {
  private func probe() throws -> GuideProbe {
    try GuideProbe {
      DatelineCities(standingAlone: "Chicago\nNew York", states: "Minn. <- Minnesota, MN\nIll. <- Illinois")
    }
  }

  @Test func `a large city stands alone`() throws {
    try probe().expect(
      "CHICAGO, Illinois, Sept 11 (AP) - Oil rose.", mendedTo: "CHICAGO, Sept 11 (AP) - Oil rose.")
    try probe().expect("CHICAGO, Sept 11 (AP) - Oil rose.", "He left Chicago, Illinois, in May.")
  }

  @Test func `another city has its state, shortened`() throws {
    try probe().expect(
      "ST PAUL, Minnesota, Sept 11 (AP) - Oil rose.", mendedTo: "ST PAUL, Minn., Sept 11 (AP) - Oil rose.")
  }
}
