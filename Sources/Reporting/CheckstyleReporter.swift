public import StyleRules

/// Writes Checkstyle's XML, which most CI systems and editors read.
public struct CheckstyleReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "checkstyle"

  /// Makes a reporter.
  public init() {}

  /// The report as XML: a `file` for each story with findings, an `error` for each of them.
  public func text(of report: Report, options: ReportOptions) -> String {
    var text = XMLText.declaration + "<checkstyle version=\"4.3\">\n"
    for (path, findings) in report.findingsByPath {
      text += "<file\(XMLText.attributes(["name": path]))>\n"
      for finding in findings {
        let attributes = XMLText.attributes([
          "line": String(finding.start.line), "column": String(finding.start.column),
          "severity": CheckstyleReporter.severity(finding.severity), "message": finding.advisedMessage,
          "source": finding.rule,
        ])
        text += "<error\(attributes)/>\n"
      }
      text += "</file>\n"
    }
    for failure in report.failures {
      let attributes = XMLText.attributes([
        "line": "1", "severity": "error", "message": failure.reason, "source": NotChecked.rule,
      ])
      text += "<file\(XMLText.attributes(["name": failure.path]))>\n<error\(attributes)/>\n</file>\n"
    }
    return text + "</checkstyle>\n"
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "info"
    }
  }
}
