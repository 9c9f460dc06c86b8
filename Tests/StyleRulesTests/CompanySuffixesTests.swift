import StyleRules
import TestSupport
import Testing

@Suite struct CompanySuffixesTests {
  @Test func `the full stop comes and goes`() throws {
    try GuideProbe { CompanySuffixes(withStop: true) }.expect("Acme Inc rose.", mendedTo: "Acme Inc. rose.")
    try GuideProbe { CompanySuffixes(withStop: false) }.expect("Acme Inc. rose.", mendedTo: "Acme Inc rose.")
  }

  @Test func `counties, hyphens and the ends of sentences are left alone`() throws {
    try GuideProbe { CompanySuffixes(withStop: true) }.expect(
      "He left Co Durham.", "Co-op and inc.", "It is Acme Inc.")
    try GuideProbe { CompanySuffixes(withStop: false) }.expect(
      "He left Acme Inc. It rained.", "It is Acme Inc.")
  }

  @Test func `corps and rows of dots are no companies`() throws {
    try GuideProbe { CompanySuffixes(withStop: true) }.expect(
      "The Peace Corp worker left.", "Sprint Corp.....0.73")
  }
}
