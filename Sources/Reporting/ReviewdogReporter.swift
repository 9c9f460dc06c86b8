public import StyleRules

/// Writes reviewdog's `rdjson`: one object with all diagnostics.
public struct ReviewdogReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "rdjson"

  /// Makes a reporter.
  public init() {}

  /// The report as one object.
  public func text(of report: Report, options: ReportOptions) throws -> String {
    let json = JSONText()
    return """
      {
      "source": \(try json.line(ReviewdogDiagnostic.Source())),
      "diagnostics": \(try json.list(ReviewdogDiagnostic.all(of: report)))
      }

      """
  }
}
