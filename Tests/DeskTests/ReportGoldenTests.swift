import Reporting
import StyleRules
import Testing

/// Every format of one run with findings of every kind, compared with the files in `Golden/Reports`.
@Suite struct ReportGoldenTests {
  @Test(arguments: Reporters.all.map(\.name))
  func `a report is as it was`(_ format: String) throws {
    try GoldenFile.compare(try ReportSample().text(format), "Reports/report.\(format)")
  }

  @Test(arguments: Reporters.all.map(\.name))
  func `the same run gives the same bytes`(_ format: String) throws {
    let first = try ReportSample().text(format)
    for _ in 0..<3 { #expect(try ReportSample().text(format) == first) }
  }

  @Test func `the job summary is as it was`() throws {
    try GoldenFile.compare(JobSummary.text(of: try ReportSample().report), "Reports/summary.md")
  }

  @Test func `the run has findings of every kind`() throws {
    let findings = try ReportSample().report.findings
    #expect(Set(findings.map(\.severity)) == [.error, .warning, .advice])
    #expect(findings.contains { $0.suggestions.first?.text == "" })
    #expect(findings.contains { $0.suggestions.isEmpty })
    #expect(findings.contains { finding in finding.related.contains { $0.path == finding.path } })
    #expect(findings.contains { finding in finding.related.contains { $0.path != finding.path } })
    #expect(findings.contains { $0.start.line != $0.end.line })
    #expect(findings.contains { $0.start.column != $0.start.byteColumn })
    #expect(
      try Set(ReportSample().report.standing.map(\.reason)) == [.baseline, .mark("as the song {0} has it")])
  }
}
