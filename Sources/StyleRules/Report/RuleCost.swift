/// What a rule has cost in a run, and what it has found.
public struct RuleCost: Sendable, Hashable {
  /// The id of the rule; empty for the pass that all phrases and patterns share.
  public let rule: String
  /// Its time on all threads together.
  public let nanoseconds: UInt64
  /// How many findings it has, before they are counted once a place.
  public let findings: Int

  /// The costs of all rules of a guide, the dearest first, and the cheap ones by their id.
  ///
  /// - Parameters:
  ///   - guide: The guide of the run.
  ///   - times: What each thread's watch gives: a time for each rule, and one for the shared pass.
  ///   - findings: What the run has found.
  public static func all(
    of guide: CompiledGuide, _ times: [[UInt64]], _ findings: [ReportedFinding]
  ) -> [RuleCost] {
    var byRule: [String: (time: UInt64, findings: Int)] = [:]
    for time in times {
      for (index, spent) in time.enumerated() {
        let id = guide.rules.indices.contains(index) ? guide.rules[index].id : ""
        byRule[id, default: (0, 0)].time += spent
      }
    }
    for finding in findings { byRule[finding.rule, default: (0, 0)].findings += 1 }
    return byRule.map { RuleCost(rule: $0.key, nanoseconds: $0.value.time, findings: $0.value.findings) }
      .filter { $0.nanoseconds > 0 || $0.findings > 0 }
      .sorted { ($1.nanoseconds, $0.rule) < ($0.nanoseconds, $1.rule) }
  }
}
