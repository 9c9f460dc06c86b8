import StyleRules
import TestSupport
import Testing

@Suite struct AcronymCaseTests {
  @Test func `the acronym changes its case both ways`() throws {
    try GuideProbe { AcronymCase(.initial) }.expect("The NATO envoy left.", mendedTo: "The Nato envoy left.")
    try GuideProbe { AcronymCase(.capitals) }.expect("The Nato envoy left.", mendedTo: "The NATO envoy left.")
  }

  @Test func `letters that are read one by one stay`() throws {
    try GuideProbe { AcronymCase(.initial) }.expect("The BBC and NASA TV.", "Nato left.")
  }

  @Test func `an acronym in another name stays`() throws {
    try GuideProbe { AcronymCase(.capitals) }.expect("He works for Nafta-Moskva.")
    try GuideProbe { AcronymCase(.initial) }.expect("He played FIFA 2005.", "It is ↓NATO-led.")
  }
}
