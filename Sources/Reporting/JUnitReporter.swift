public import StyleRules

/// Writes JUnit's XML, for CI systems that show tests: a suite a story, a case a finding.
public struct JUnitReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "junit"

  /// Makes a reporter.
  public init() {}

  /// The report as XML. What fails the run is a failure, what does not is a case with output, and a file that could
  /// not be read is an error; where nothing is found, one case passes, since an empty report counts as a broken one.
  public func text(of report: Report, options: ReportOptions) -> String {
    func fails(_ finding: ReportedFinding) -> Bool {
      options.failing.map { finding.severity >= $0 } ?? false
    }
    let isClean = report.findings.isEmpty && report.failures.isEmpty
    let total = isClean ? 1 : report.findings.count + report.failures.count
    var text = XMLText.declaration
    text += JUnitReporter.start(
      "testsuites", report.guide, tests: total, failures: report.findings.count { fails($0) },
      errors: report.failures.count)
    for (path, findings) in report.findingsByPath {
      text += JUnitReporter.start(
        "testsuite", path, tests: findings.count, failures: findings.count { fails($0) }, errors: 0)
      for finding in findings { text += JUnitReporter.entry(finding, fails: fails(finding)) }
      text += "</testsuite>\n"
    }
    for failure in report.failures {
      text += JUnitReporter.start("testsuite", failure.path, tests: 1, failures: 0, errors: 1)
      text += "<testcase\(XMLText.attributes(["name": NotChecked.rule, "classname": failure.path]))>"
      text += "<error\(XMLText.attributes(["message": failure.reason, "type": "error"]))/></testcase>\n"
      text += "</testsuite>\n"
    }
    if isClean {
      let name = Wording.counted(report.articles, "article")
      text += JUnitReporter.start("testsuite", report.guide, tests: 1, failures: 0, errors: 0)
      text += "<testcase\(XMLText.attributes(["name": name, "classname": report.guide]))/>\n</testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func start(
    _ element: String, _ name: String, tests: Int, failures: Int, errors: Int
  ) -> String {
    let attributes = XMLText.attributes([
      "name": name, "tests": String(tests), "failures": String(failures), "errors": String(errors),
    ])
    return "<\(element)\(attributes)>\n"
  }

  private static func entry(_ finding: ReportedFinding, fails: Bool) -> String {
    let place = "\(finding.start.line):\(finding.start.column)"
    let excerpt = finding.excerpt
    let copy = "\(finding.path):\(place): \(excerpt.before)\(excerpt.marked)\(excerpt.after)"
    let name = XMLText.attributes(["name": "\(finding.rule) \(place)", "classname": finding.path])
    let content =
      fails
      ? "<failure\(XMLText.attributes(["message": finding.advisedMessage, "type": finding.severity.rawValue]))>"
        + "\(XMLText.escaped(copy))</failure>"
      : "<system-out>\(XMLText.escaped("\(finding.severity.rawValue): \(finding.advisedMessage)\n\(copy)"))"
        + "</system-out>"
    return "<testcase\(name)>\(content)</testcase>\n"
  }
}
