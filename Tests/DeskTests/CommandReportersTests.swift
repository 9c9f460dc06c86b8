import Foundation
import Reporting
import StyleRules
import Testing

/// The commands that GitHub and Azure Pipelines read from the log of a run.
@Suite struct CommandReportersTests {
  private let sample: ReportSample

  init() throws { sample = try ReportSample() }

  private func decoded(_ text: some StringProtocol, _ references: KeyValuePairs<String, String>) -> String {
    references.reduce(String(text)) { $0.replacing($1.key, with: $1.value) }
  }

  /// A message without the control character that would act on a terminal.
  private func shown(_ message: String) -> String { message.replacing("\u{1}", with: " ") }

  @Test func `a GitHub command is one line, and its parts come back`() throws {
    let lines = try sample.text("github").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == sample.report.findings.count + sample.report.failures.count + 2)
    let references: KeyValuePairs = [
      "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%",
    ]
    for (line, finding) in zip(lines, sample.report.findings) {
      let parts = try #require(line.wholeMatch(of: /::(error|warning|notice) ([^:\r]*)::([^\r]*)/), "\(line)")
      let levels: [Severity: String] = [.error: "error", .warning: "warning", .advice: "notice"]
      #expect(String(parts.1) == levels[finding.severity])
      var properties: [String: String] = [:]
      for property in parts.2.split(separator: ",") {
        let pair = property.split(separator: "=", maxSplits: 1)
        properties[String(pair[0])] = decoded(pair[1], references)
      }
      var expected = [
        "file": finding.path, "title": finding.rule, "line": "\(finding.start.line)",
        "endLine": "\(finding.end.line)",
      ]
      if finding.start.line == finding.end.line {
        expected["col"] = "\(finding.start.column)"
        expected["endColumn"] = "\(finding.end.column)"
      }
      #expect(properties == expected)
      #expect(decoded(parts.3, references).hasPrefix(shown(finding.message)))
    }
    #expect(lines.dropLast().last?.hasPrefix("6 articles: ") == true)
    #expect(try !sample.text("github") { $0.isQuiet = true }.contains("6 articles"))
  }

  @Test func `an Azure command is one line, and its parts come back`() throws {
    let lines = try sample.text("azure").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == sample.report.findings.count + sample.report.failures.count + 2)
    let references: KeyValuePairs = [
      "%0D": "\r", "%0A": "\n", "%3B": ";", "%5D": "]", "%AZP25": "%",
    ]
    for (line, finding) in zip(lines, sample.report.findings) {
      let parts = try #require(
        line.wholeMatch(of: /##vso\[task\.logissue ([^\]\r]*;)\]([^\r]*)/), "\(line)")
      var properties: [String: String] = [:]
      for property in parts.1.split(separator: ";") {
        let pair = property.split(separator: "=", maxSplits: 1)
        properties[String(pair[0])] = decoded(pair[1], references)
      }
      #expect(
        properties == [
          "type": finding.severity == .error ? "error" : "warning", "sourcepath": finding.path,
          "linenumber": "\(finding.start.line)", "columnnumber": "\(finding.start.column)",
          "code": finding.rule,
        ])
      #expect(decoded(parts.2, references).hasPrefix(shown(finding.message)))
    }
  }

  @Test(arguments: ["github", "azure"])
  func `copy can't write commands of its own`(_ format: String) throws {
    let failure = ReadFailure(
      path: "a\r\n::set-env name=A::b\n##vso[task.setvariable variable=A]b",
      reason: "\n::stop-commands::x\r##vso[task.complete result=Succeeded;]")
    let reporter = try #require(Reporters.named(format))
    let text = try reporter.text(
      of: Report(guide: "G", findings: [], articles: 0, failures: [failure]), options: ReportOptions())
    let starts = text.split(whereSeparator: \.isNewline).filter {
      $0.hasPrefix("::") || $0.hasPrefix("##vso")
    }
    #expect(starts.count == 1)
  }
}
