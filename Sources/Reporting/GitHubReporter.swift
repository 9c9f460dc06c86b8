public import StyleRules

/// Writes GitHub's workflow commands, which stand as annotations beside the lines of a pull request.
///
/// The form of the commands is that of GitHub's page “Workflow commands for GitHub Actions”.
public struct GitHubReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "github"

  /// Makes a reporter.
  public init() {}

  /// The report as commands, and a last line with the counts for whoever reads the log.
  public func text(of report: Report, options: ReportOptions) -> String {
    var text = ""
    for finding in report.findings {
      var properties = [
        ("file", finding.path), ("line", String(finding.start.line)), ("endLine", String(finding.end.line)),
      ]
      // GitHub takes columns only where both ends stand on one line.
      if finding.start.line == finding.end.line {
        properties += [("col", String(finding.start.column)), ("endColumn", String(finding.end.column))]
      }
      properties.append(("title", finding.rule))
      text += GitHubReporter.command(
        GitHubReporter.level(finding.severity), properties, finding.advisedMessage)
    }
    for failure in report.failures {
      text += GitHubReporter.command(
        "error", [("file", failure.path), ("title", NotChecked.rule)], failure.reason)
    }
    if !options.isQuiet { text += TextLayout.summary(report) + "\n" }
    return text
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }

  private static func command(_ level: String, _ properties: [(String, String)], _ message: String) -> String
  {
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    return "::\(level) \(list)::\(escaped(message, isProperty: false))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    LogCommandText.escaped(text, percent: "%25", isProperty ? [":": "%3A", ",": "%2C"] : [:])
  }
}
