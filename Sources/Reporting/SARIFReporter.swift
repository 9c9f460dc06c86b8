public import StyleRules

/// Writes SARIF 2.1.0, which many services and editors read: rules with help, fixes, related places, fingerprints, and the
/// findings that a mark or a baseline lets stand, as suppressed.
public struct SARIFReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "sarif"

  /// Makes a reporter.
  public init() {}

  /// The report as one log with one run.
  public func text(of report: Report, options: ReportOptions) throws -> String {
    try SARIFReporter.text(of: report, standing: report.standing, limit: .max)
  }

  /// The report as one log.
  ///
  /// - Parameters:
  ///   - standing: The findings that are listed as suppressed, behind the others.
  ///   - limit: The most results; of more, those of the greatest severity are listed, and a notification says so.
  static func text(of report: Report, standing: [StandingFinding], limit: Int) throws -> String {
    let json = JSONText()
    let findings = gravest(report.findings, limit)
    let rules = rules(of: report, standing)
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    var results = try json.lines(findings.lazy.map { Result($0, ruleIndex: indices[$0.rule] ?? -1) })
    results += try json.lines(
      standing.lazy.map { Result($0.finding, ruleIndex: indices[$0.finding.rule] ?? -1, $0.reason) })
    let invocation = Invocation(report, leftOut: report.findings.count - findings.count)
    return """
      {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
      {
      "tool": {"driver": {"name": \(try json.line(Tool.name)), "version": \(try json.line(Tool.version)), "semanticVersion": \(try json.line(Tool.version)), "rules": \(
        try json.list(rules.lazy.map(SARIFRule.init)))}},
      "columnKind": "unicodeCodePoints",
      "invocations": [\(try json.line(invocation))],
      "results": \(JSONText.list(results))
      }
      ]
      }

      """
  }

  /// The findings of the greatest severity, in the report's order.
  private static func gravest(_ findings: [ReportedFinding], _ limit: Int) -> [ReportedFinding] {
    guard findings.count > limit else { return findings }
    var room = limit
    var taken: [Severity: Int] = [:]
    for severity in Severity.allCases.sorted(by: >) {
      let count = min(room, findings.count { $0.severity == severity })
      taken[severity] = count
      room -= count
    }
    return findings.filter { finding in
      guard let left = taken[finding.severity], left > 0 else { return false }
      taken[finding.severity] = left - 1
      return true
    }
  }

  /// The guide's rules, and those that findings name beside them.
  private static func rules(of report: Report, _ standing: [StandingFinding]) -> [ReportedRule] {
    var known = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    for finding in report.findings + standing.map(\.finding) where known[finding.rule] == nil {
      known[finding.rule] = ReportedRule(
        id: finding.rule, summary: finding.rule, severity: finding.severity)
    }
    return known.values.sorted { $0.id < $1.id }
  }

  private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: SARIFLog.Message
    let locations: [SARIFLog.Location]
    let relatedLocations: [SARIFLog.Location]?
    let fixes: [SARIFLog.Fix]?
    let partialFingerprints: [String: String]
    let suppressions: [SARIFLog.Suppression]?

    init(_ finding: ReportedFinding, ruleIndex: Int, _ reason: StandingFinding.Reason? = nil) {
      ruleId = finding.rule
      self.ruleIndex = ruleIndex
      level = SARIFLog.level(finding.severity)
      message = SARIFLog.Message(finding.message)
      let region = SARIFLog.Region(finding.start, finding.end)
      locations = [SARIFLog.Location(finding.path, region)]
      let related = finding.related.enumerated().map { index, place in
        var location = SARIFLog.Location(place.path, SARIFLog.Region(place.start, place.end))
        location.id = index
        location.message = SARIFLog.Message(place.message)
        return location
      }
      relatedLocations = related.isEmpty ? nil : related
      let fixes = finding.suggestions.map { suggestion in
        SARIFLog.Fix(
          description: SARIFLog.Message(
            suggestion.text.isEmpty ? "Take “\(finding.text)” out" : "Write “\(suggestion.text)”"),
          artifactChanges: [
            SARIFLog.ArtifactChange(
              artifactLocation: SARIFLog.ArtifactLocation(finding.path),
              replacements: [
                SARIFLog.Replacement(
                  deletedRegion: region, insertedContent: SARIFLog.Content(text: suggestion.text))
              ])
          ])
      }
      self.fixes = fixes.isEmpty ? nil : fixes
      partialFingerprints = ["copydesk/v1": finding.fingerprint]
      suppressions = reason.map { [SARIFLog.Suppression($0)] }
    }
  }

  /// Whether the run went well, and what could not be read.
  private struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]

    init(_ report: Report, leftOut: Int) {
      executionSuccessful = report.failures.isEmpty
      var notifications = report.failures.map { failure in
        Notification(
          level: "error", message: SARIFLog.Message(failure.reason),
          locations: [SARIFLog.Location(failure.path, nil)])
      }
      notifications += report.notes.map { note in
        Notification(
          level: "note", message: SARIFLog.Message(note.reason),
          locations: [SARIFLog.Location(note.path, nil)])
      }
      if leftOut > 0 {
        let text =
          "\(Wording.counted(leftOut, "finding")) of the least severity left out: code scanning takes no more."
        notifications.append(Notification(level: "warning", message: SARIFLog.Message(text), locations: nil))
      }
      toolExecutionNotifications = notifications
    }
  }

  private struct Notification: Encodable {
    let level: String
    let message: SARIFLog.Message
    let locations: [SARIFLog.Location]?
  }
}
