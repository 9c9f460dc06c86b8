/// What a report says of a rule beside its findings.
public struct ReportedRule: Sendable, Hashable {
  /// The id, `category.name`.
  public let id: String
  /// What the rule asks for, in one sentence.
  public let summary: String
  /// Why the newsroom wants it so.
  public let reason: String?
  /// The public page that it comes from.
  public let source: String?
  /// The heading of its section in the guide.
  public let section: String
  /// How much a finding matters.
  public let severity: Severity
  /// Texts in which it finds something, `↓` before each finding.
  public let wrong: [String]
  /// Texts in which it finds nothing.
  public let right: [String]

  /// Makes the description of a rule.
  public init(
    id: String, summary: String, reason: String? = nil, source: String? = nil, section: String = "",
    severity: Severity, wrong: [String] = [], right: [String] = []
  ) {
    self.id = id
    self.summary = summary
    self.reason = reason
    self.source = source
    self.section = section
    self.severity = severity
    self.wrong = wrong
    self.right = right
  }

  /// The rules of a guide that take part in a run, by id; declarations that share an id are one.
  public static func all(of guide: CompiledGuide) -> [ReportedRule] {
    var byID: [String: ReportedRule] = [:]
    for (rule, isActive) in guide.everyRule where isActive && byID[rule.id] == nil {
      byID[rule.id] = ReportedRule(
        id: rule.id, summary: rule.summary, reason: rule.reason, source: rule.source, section: rule.section,
        severity: rule.severity, wrong: rule.examples.filter(\.isWrong).map(\.text),
        right: rule.examples.filter { !$0.isWrong }.map(\.text))
    }
    return byID.values.sorted { $0.id < $1.id }
  }
}
