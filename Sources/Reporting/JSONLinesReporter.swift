public import StyleRules

/// Writes a finding a line, as the JSON report has it, and a last line with the guide and the summary.
public struct JSONLinesReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "jsonl"

  /// Makes a reporter.
  public init() {}

  /// The report as lines of JSON.
  public func text(of report: Report, options: ReportOptions) throws -> String {
    let json = JSONText()
    var text = ""
    for finding in report.findings { text += try json.line(JSONFinding(finding)) + "\n" }
    text += try json.line(End(guide: report.guide, summary: JSONSummary(report))) + "\n"
    return text
  }

  /// What a reader tells from a finding by its `version`.
  private struct End: Encodable {
    let version = 1
    let guide: String
    let summary: JSONSummary
  }
}
