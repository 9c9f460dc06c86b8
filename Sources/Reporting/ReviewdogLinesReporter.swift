public import StyleRules

/// Writes reviewdog's `rdjsonl`: a diagnostic a line.
public struct ReviewdogLinesReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "rdjsonl"

  /// Makes a reporter.
  public init() {}

  /// The report as lines of JSON.
  public func text(of report: Report, options: ReportOptions) throws -> String {
    let json = JSONText()
    var text = ""
    for diagnostic in ReviewdogDiagnostic.all(of: report) { text += try json.line(diagnostic) + "\n" }
    return text
  }
}
