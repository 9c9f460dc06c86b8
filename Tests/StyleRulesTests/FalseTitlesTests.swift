import StyleRules
import TestSupport
import Testing

@Suite struct FalseTitlesTests {
  @Test func `a job that opens a sentence before a name wants its article`() throws {
    let probe = try GuideProbe { FalseTitles() }
    probe.expect("Actor Tom Hanks left.", mendedTo: "The actor Tom Hanks left.")
    probe.expect("The actor Tom Hanks left.", "Actor and singer Tom Hanks left.", "He met actor Tom Hanks.")
  }
}
