public import StyleRules

/// Writes the JSON report, version 1.
public struct JSONReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "json"

  /// Makes a reporter.
  public init() {}

  /// The report as one object.
  public func text(of report: Report, options: ReportOptions) throws -> String {
    let json = JSONText()
    return """
      {
      "version": 1,
      "guide": \(try json.line(report.guide)),
      "findings": \(try json.list(report.findings.lazy.map(JSONFinding.init))),
      "summary": \(try json.line(JSONSummary(report)))
      }

      """
  }
}
