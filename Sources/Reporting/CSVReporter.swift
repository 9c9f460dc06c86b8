public import StyleRules

/// Writes a finding a record, for spreadsheets: CSV as in RFC 4180, with a header.
public struct CSVReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "csv"

  private static let header = [
    "path", "line", "column", "endLine", "endColumn", "severity", "rule", "message", "text", "suggestion",
    "safe", "fingerprint",
  ]

  /// Makes a reporter.
  public init() {}

  /// The report as records that end with CR LF; what could not be read has a record with the message alone.
  public func text(of report: Report, options: ReportOptions) -> String {
    var text = CSVReporter.record(CSVReporter.header)
    for finding in report.findings {
      let suggestion = finding.suggestions.first
      text += CSVReporter.record([
        finding.path, String(finding.start.line), String(finding.start.column), String(finding.end.line),
        String(finding.end.column), finding.severity.rawValue, finding.rule, finding.message, finding.text,
        suggestion?.text ?? "", suggestion.map { String($0.isSafe) } ?? "", finding.fingerprint,
      ])
    }
    for failure in report.failures {
      let rest = [String](repeating: "", count: 4)
      text += CSVReporter.record(
        [failure.path] + rest + ["error", NotChecked.rule, failure.reason] + rest)
    }
    return text
  }

  private static func record(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// A field in quotation marks where it holds a comma, a mark or a line's end.
  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      return text
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
