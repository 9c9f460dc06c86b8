internal import StyleRules

/// A finding in reviewdog's diagnostic format, whose columns count bytes of UTF-8.
///
/// The fields are those of `proto/rdf/reviewdog.proto` in reviewdog's repository.
struct ReviewdogDiagnostic: Encodable {
  let message: String
  let location: Location
  let severity: String
  let source = Source()
  let code: Code
  let suggestions: [Proposal]?

  init(_ finding: ReportedFinding) {
    let range = Span(start: Point(finding.start), end: Point(finding.end))
    message = finding.message
    location = Location(path: finding.path, range: range)
    severity =
      switch finding.severity {
      case .error: "ERROR"
      case .warning: "WARNING"
      case .advice: "INFO"
      }
    code = Code(value: finding.rule)
    suggestions =
      finding.suggestions.isEmpty
      ? nil : finding.suggestions.map { Proposal(range: range, text: $0.text) }
  }

  init(_ failure: ReadFailure) {
    message = failure.reason
    location = Location(path: failure.path, range: nil)
    severity = "ERROR"
    code = Code(value: NotChecked.rule)
    suggestions = nil
  }

  /// The findings of a report, and then what could not be read.
  static func all(of report: Report) -> some Sequence<ReviewdogDiagnostic> {
    (0..<report.findings.count + report.failures.count).lazy.map { index in
      index < report.findings.count
        ? ReviewdogDiagnostic(report.findings[index])
        : ReviewdogDiagnostic(report.failures[index - report.findings.count])
    }
  }

  struct Source: Encodable {
    let name = Tool.name
  }

  struct Location: Encodable {
    let path: String
    let range: Span?
  }

  struct Span: Encodable {
    let start: Point
    let end: Point
  }

  struct Point: Encodable {
    let line: Int
    let column: Int

    init(_ position: Position) {
      line = position.line
      column = position.byteColumn
    }
  }

  struct Code: Encodable {
    let value: String
  }

  struct Proposal: Encodable {
    let range: Span
    let text: String
  }
}
