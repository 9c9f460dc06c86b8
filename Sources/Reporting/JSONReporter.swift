#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
public import StyleRules

/// Writes the JSON report, version 1.
public struct JSONReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "json"

  /// Makes a reporter.
  public init() {}

  /// The report as text.
  public func text(of report: Report, options: ReportOptions) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func json(_ value: some Encodable) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    // One finding at a time: the encoder builds a tree of whatever it is given, and an archive has many findings.
    var text = "{\n\"version\": 1,\n\"guide\": \(try json(report.guide)),\n\"findings\": ["
    for (index, finding) in report.findings.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += try json(Entry(finding))
    }
    text += report.findings.isEmpty ? "],\n" : "\n],\n"
    text += "\"summary\": \(try json(Summary(report)))\n}\n"
    return text
  }

  private struct Entry: Encodable {
    let path: String
    let rule: String
    let severity: String
    let message: String
    let text: String
    let range: Span
    let suggestions: [Proposal]
    let related: [Place]
    let fingerprint: String

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
    }
  }

  private struct Span: Encodable {
    let start: Point
    let end: Point
  }

  private struct Point: Encodable {
    let offset: Int
    let line: Int
    let column: Int

    init(_ position: Position) {
      offset = position.offset
      line = position.line
      column = position.column
    }
  }

  private struct Proposal: Encodable {
    let text: String
    let safe: Bool
  }

  private struct Place: Encodable {
    let path: String
    let range: Span
    let text: String
    let message: String
  }

  private struct Summary: Encodable {
    let articles: Int
    let findings: Int
    let errors: Int
    let warnings: Int
    let advice: Int
    let suppressed: Int
    let baselined: Int
    let failed: [Failure]

    init(_ report: Report) {
      articles = report.articles
      findings = report.findings.count
      errors = report.count(.error)
      warnings = report.count(.warning)
      advice = report.count(.advice)
      suppressed = report.suppressed
      baselined = report.baselined
      failed = report.failures.map { Failure(path: $0.path, reason: $0.reason) }
    }
  }

  private struct Failure: Encodable {
    let path: String
    let reason: String
  }
}
