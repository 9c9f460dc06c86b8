import StyleRules
import TestSupport
import Testing

@Suite struct GenerationalSuffixesTests {
  @Test func `comma and full stop follow the newsroom`() throws {
    try GuideProbe { GenerationalSuffixes(withStop: true) }
      .expect("Martin Luther King, Jr. said so.", mendedTo: "Martin Luther King Jr. said so.")
    try GuideProbe { GenerationalSuffixes(withStop: false) }
      .expect("Martin Luther King Jr. said so.", mendedTo: "Martin Luther King Jr said so.")
    try GuideProbe { GenerationalSuffixes(comma: true, withStop: true) }
      .expect("Martin Luther King Jr. said so.", mendedTo: "Martin Luther King, Jr. said so.")
  }

  @Test func `kings and the ends of sentences are left alone`() throws {
    try GuideProbe { GenerationalSuffixes(withStop: false) }
      .expect("John Paul II left. He met Sammy Davis Jr. It rained.", "World War II ended.")
  }
}
