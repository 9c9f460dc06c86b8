internal import StyleRules

/// A finding as the JSON report, version 1, has it.
struct JSONFinding: Encodable {
  let path: String
  let rule: String
  let severity: String
  let message: String
  let text: String
  let range: Span
  let suggestions: [Proposal]
  let related: [Place]
  let fingerprint: String
  /// In a packed file, the part in which the finding stands; left out elsewhere.
  let part: String?

  init(_ finding: ReportedFinding) {
    path = finding.path
    rule = finding.rule
    severity = finding.severity.rawValue
    message = finding.message
    text = finding.text
    range = Span(start: Point(finding.start), end: Point(finding.end))
    suggestions = finding.suggestions.map { Proposal(text: $0.text, safe: $0.isSafe) }
    related = finding.related.map { place in
      Place(
        path: place.path, range: Span(start: Point(place.start), end: Point(place.end)), text: place.text,
        message: place.message)
    }
    fingerprint = finding.fingerprint
    part = finding.part
  }

  struct Span: Encodable {
    let start: Point
    let end: Point
  }

  struct Point: Encodable {
    let offset: Int
    let line: Int
    let column: Int

    init(_ position: Position) {
      offset = position.offset
      line = position.line
      column = position.column
    }
  }

  struct Proposal: Encodable {
    let text: String
    let safe: Bool
  }

  struct Place: Encodable {
    let path: String
    let range: Span
    let text: String
    let message: String
  }
}

/// The counts of a run as the JSON report, version 1, has them.
struct JSONSummary: Encodable {
  let articles: Int
  let findings: Int
  let errors: Int
  let warnings: Int
  let advice: Int
  let suppressed: Int
  let baselined: Int
  let failed: [Failure]
  /// What is to be known of files that hinders nothing; left out where there is nothing.
  let noted: [Failure]?

  init(_ report: Report) {
    articles = report.articles
    findings = report.findings.count
    errors = report.count(.error)
    warnings = report.count(.warning)
    advice = report.count(.advice)
    suppressed = report.suppressed
    baselined = report.baselined
    failed = report.failures.map { Failure(path: $0.path, reason: $0.reason) }
    noted = report.notes.isEmpty ? nil : report.notes.map { Failure(path: $0.path, reason: $0.reason) }
  }

  struct Failure: Encodable {
    let path: String
    let reason: String
  }
}
