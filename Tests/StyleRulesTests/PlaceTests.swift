import StyleRules
import TestSupport
import Testing

@Suite struct PlaceTests {
  private func probe() throws -> GuideProbe {
    try GuideProbe {
      Place("Kyiv").replaces("Kiev", since: "2019-08-14", except: "chicken Kiev", "Kievan Rus").never("Kyyiv")
      Place("Mumbai").replaces("Bombay").aliases("Bombay Stock Exchange")
    }
  }

  @Test func `an older name is replaced, except in its phrases`() throws {
    try probe().expect("She ate chicken Kiev in ↓Kiev and read of Kievan Rus in ↓Kyyiv, Kyiv and ↓Bombay.")
    #expect(try probe().mended("In Kiev’s center.") == "In Kyiv’s center.")
    #expect(try probe().mended("KIEV FALLS SILENT\n\nNo.") == "KYIV FALLS SILENT\n\nNo.")
  }

  @Test func `an older name is right in an older article`() throws {
    let old = "---\ntitle: A story\ndate: 2019-08-13\n---\n\nHe went to Kiev and ↓Bombay.\n"
    try probe().expect(old, path: "test.md")
    try probe().expect(old.replacing("-13", with: "-14").replacing("Kiev", with: "↓Kiev"), path: "test.md")
    try probe().expect("---\ntitle: A story\n---\n\nHe went to ↓Kiev.\n", path: "test.md")
  }

  @Test func `the replacement is safe`() throws {
    let finding = try #require(try probe().findings("In Kiev.").first).finding
    #expect(finding.suggestions == [Suggestion("Kyiv", isSafe: true)])
    #expect(finding.message.hasPrefix("“Kiev” should be “Kyiv”"))
  }
}
