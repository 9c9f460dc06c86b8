import Foundation
import Reporting
import StyleRules
import Testing

/// GitLab's code quality report: the fields that it requires.
@Suite struct GitLabReporterTests {
  typealias Object = [String: Any]

  private let sample: ReportSample
  private let issues: [Object]

  init() throws {
    sample = try ReportSample()
    issues = try #require(
      try JSONSerialization.jsonObject(with: Data(try sample.text("gitlab").utf8)) as? [Object])
  }

  @Test func `an issue has every field that GitLab requires`() throws {
    #expect(issues.count == sample.report.findings.count + 1)
    for issue in issues {
      #expect(Set(issue.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
      #expect((issue["description"] as? String)?.isEmpty == false)
      #expect((issue["check_name"] as? String)?.isEmpty == false)
      #expect((issue["fingerprint"] as? String)?.wholeMatch(of: /[0-9a-f]{16}/) != nil)
      #expect(["info", "minor", "major", "critical", "blocker"].contains(issue["severity"] as? String))
      let location = try #require(issue["location"] as? Object)
      #expect(Set(location.keys) == ["path", "lines"])
      let path = try #require(location["path"] as? String)
      #expect(!path.hasPrefix("./") && !path.hasPrefix("/"))
      let lines = try #require(location["lines"] as? [String: Int])
      #expect(try #require(lines["begin"]) >= 1 && lines["begin", default: 0] <= lines["end", default: 0])
    }
  }

  @Test func `an issue is the finding`() {
    for (issue, finding) in zip(issues, sample.report.findings) {
      #expect(issue["check_name"] as? String == finding.rule)
      #expect((issue["description"] as? String)?.hasPrefix(finding.message) == true)
      let severities: [Severity: String] = [.error: "major", .warning: "minor", .advice: "info"]
      #expect(issue["severity"] as? String == severities[finding.severity])
      let location = issue["location"] as? Object
      #expect(location?["path"] as? String == finding.path)
      #expect((location?["lines"] as? [String: Int])?["begin"] == finding.start.line)
    }
  }

  @Test func `no two issues share a fingerprint, though two stories share their copy`() throws {
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    let finding = try #require(sample.report.findings.first)
    let twice = ["a.txt", "b.txt"].map { path in
      ReportedFinding(
        path: path, rule: finding.rule, severity: finding.severity, message: finding.message,
        text: finding.text, start: finding.start, end: finding.end, suggestions: [], related: [],
        fingerprint: finding.fingerprint, excerpt: finding.excerpt)
    }
    let text = try GitLabReporter().text(
      of: Report(guide: "G", findings: twice, articles: 2, failures: []), options: ReportOptions())
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Object])
    #expect(Set(objects.compactMap { $0["fingerprint"] as? String }).count == 2)
  }
}
