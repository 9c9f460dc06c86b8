public import StyleRules

/// Writes SARIF 2.1.0, which code scanning and many editors read: rules with help, fixes, related places, fingerprints.
public struct SARIFReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "sarif"

  /// Makes a reporter.
  public init() {}

  /// The report as one log with one run.
  public func text(of report: Report, options: ReportOptions) throws -> String {
    let json = JSONText()
    let rules = SARIFReporter.rules(of: report)
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let results = report.findings.lazy.map { Result($0, ruleIndex: indices[$0.rule] ?? -1) }
    return """
      {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
      {
      "tool": {"driver": {"name": \(try json.line(Tool.name)), "version": \(try json.line(Tool.version)), "rules": \(
        try json.list(rules.lazy.map(SARIFRule.init)))}},
      "columnKind": "unicodeCodePoints",
      "invocations": [\(try json.line(Invocation(report)))],
      "results": \(try json.list(results))
      }
      ]
      }

      """
  }

  /// The guide's rules, and those that findings name beside them.
  private static func rules(of report: Report) -> [ReportedRule] {
    var known = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    for finding in report.findings where known[finding.rule] == nil {
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

    init(_ finding: ReportedFinding, ruleIndex: Int) {
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
    }
  }

  /// Whether the run went well, and what could not be read.
  private struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]

    init(_ report: Report) {
      executionSuccessful = report.failures.isEmpty
      toolExecutionNotifications = report.failures.map { failure in
        Notification(
          level: "error", message: SARIFLog.Message(failure.reason),
          locations: [SARIFLog.Location(failure.path, nil)])
      }
    }
  }

  private struct Notification: Encodable {
    let level: String
    let message: SARIFLog.Message
    let locations: [SARIFLog.Location]
  }
}
