public import StyleRules

/// Writes the logging commands of Azure Pipelines, which stand as issues in the summary of a run.
///
/// The form of the commands is that of Microsoft's page “Logging commands”; it knows errors and warnings alone, so that
/// advice is a warning.
public struct AzureReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "azure"

  /// Makes a reporter.
  public init() {}

  /// The report as commands, and a last line with the counts for whoever reads the log.
  public func text(of report: Report, options: ReportOptions) -> String {
    var text = ""
    for finding in report.findings {
      text += AzureReporter.issue(
        finding.severity == .error ? "error" : "warning",
        [
          ("sourcepath", finding.path), ("linenumber", String(finding.start.line)),
          ("columnnumber", String(finding.start.column)), ("code", finding.rule),
        ], finding.advisedMessage)
    }
    for failure in report.failures {
      text += AzureReporter.issue(
        "error", [("sourcepath", failure.path), ("code", NotChecked.rule)], failure.reason)
    }
    if !options.isQuiet { text += TextLayout.summary(report) + "\n" }
    return text
  }

  private static func issue(_ type: String, _ properties: [(String, String)], _ message: String) -> String {
    let list = ([("type", type)] + properties).map { "\($0)=\(escaped($1, isProperty: true));" }.joined()
    return "##vso[task.logissue \(list)]\(escaped(message, isProperty: false))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    LogCommandText.escaped(text, percent: "%AZP25", isProperty ? [";": "%3B", "]": "%5D"] : [:])
  }
}
