import StyleRules
import Testing

@Suite struct ReportTests {
  private func finding(_ path: String, _ offset: Int, _ rule: String, _ severity: Severity) -> ReportedFinding
  {
    let place = Position(offset: offset, line: 1, column: offset + 1)
    return ReportedFinding(
      path: path, rule: rule, severity: severity, message: "m", text: "t", start: place, end: place,
      suggestions: [],
      related: [], fingerprint: "0",
      excerpt: ReportedFinding.Excerpt(
        before: "", marked: "t", after: "", isCutBefore: false, isCutAfter: false))
  }

  @Test func `a report is in order of path, place and rule, however it came`() {
    let findings = [
      finding("b.txt", 0, "a.a", .error), finding("a.txt", 5, "b.b", .advice),
      finding("a.txt", 5, "a.a", .warning),
      finding("a.txt", 10, "a.a", .warning), finding("a.txt", 0, "z.z", .warning),
    ]
    let report = Report(
      guide: "G", findings: findings, articles: 2,
      failures: [ReadFailure(path: "z", reason: "r"), ReadFailure(path: "b", reason: "r")])
    #expect(
      report.findings.map { "\($0.path) \($0.start.offset) \($0.rule)" } == [
        "a.txt 0 z.z", "a.txt 5 a.a", "a.txt 5 b.b", "a.txt 10 a.a", "b.txt 0 a.a",
      ])
    #expect(report.failures.map(\.path) == ["b", "z"])
    #expect(report.count(.error) == 1 && report.count(.warning) == 3 && report.count(.advice) == 1)
  }

  @Test func `severities are in order`() {
    #expect([Severity.error, .advice, .warning].sorted() == [.advice, .warning, .error])
    #expect(Severity(rawValue: "warning") == .warning)
  }
}
