public import StyleRules

/// Writes a finding a line, as compilers do: `path:line:column: severity: message [rule]`.
public struct LineReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "line"

  /// Makes a reporter.
  public init() {}

  /// The report as lines; control characters are spaces in it, so that a finding is never two lines.
  public func text(of report: Report, options: ReportOptions) -> String {
    let style = TextStyle(usesColor: options.usesColor)
    var text = ""
    for finding in report.findings {
      let place =
        TextLayout.clean(finding.path) + (finding.part == nil ? ":" : ": ")
        + Wording.place(finding.start, finding.part)
      let severity = style.severity(finding.severity, finding.severity.rawValue)
      text +=
        "\(place): \(severity): \(TextLayout.clean(finding.message)) \(style.dim("[\(finding.rule)]"))\n"
    }
    for failure in report.failures {
      text +=
        "\(TextLayout.clean(failure.path)): \(style.severity(.error, "error")): \(TextLayout.clean(failure.reason))\n"
    }
    return text
  }
}
