public import StyleRules

/// Writes GitLab's code quality report, which stands in merge requests.
///
/// Its fields are those of GitLab's page “Code Quality report format”.
public struct GitLabReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "gitlab"

  /// Makes a reporter.
  public init() {}

  /// The report as a list of issues.
  public func text(of report: Report, options: ReportOptions) throws -> String {
    let issues = report.findings.lazy.map { finding in
      Issue(
        description: finding.advisedMessage, check_name: finding.rule,
        fingerprint: GitLabReporter.fingerprint(finding.path, finding.fingerprint),
        severity: GitLabReporter.severity(finding.severity),
        location: Location(
          path: finding.path, lines: Lines(begin: finding.start.line, end: finding.end.line)))
    }
    let failures = report.failures.map { failure in
      Issue(
        description: failure.reason, check_name: NotChecked.rule,
        fingerprint: GitLabReporter.fingerprint(failure.path, failure.reason), severity: "blocker",
        location: Location(path: failure.path, lines: Lines(begin: 1, end: 1)))
    }
    return try JSONText().list(Array(issues) + failures) + "\n"
  }

  // The names are GitLab's.
  private struct Issue: Encodable {
    let description: String
    let check_name: String
    let fingerprint: String
    let severity: String
    let location: Location
  }

  private struct Location: Encodable {
    let path: String
    let lines: Lines
  }

  private struct Lines: Encodable {
    let begin: Int
    let end: Int
  }

  /// GitLab shows one issue for each fingerprint, whatever its path: the path belongs into it.
  private static func fingerprint(_ path: String, _ rest: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(path)\u{0}\(rest)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .advice: "info"
    }
  }
}
