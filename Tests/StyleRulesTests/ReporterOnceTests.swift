import StyleRules
import TestSupport
import Testing

@Suite struct ReporterOnceTests {
  @Test func `a name that stands twice in a sign-off is found with its first place`() throws {
    let probe = try GuideProbe { ReporterOnce() }
    let text = "Oil rose.\n\n(Reporting by Ann Lee; Writing by ↓Ann Lee)"
    probe.expect(text, "Ann Lee met Ann Lee.\n\n(Reporting by Bo Ek; Editing by Ann Lee)")
    #expect(
      probe.findings("Oil rose.\n\n(Reporting by Ann Lee; Writing by Ann Lee)").first?.finding.related.count
        == 1)
  }
}
