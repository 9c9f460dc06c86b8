/// A finding that nobody need act on, since the desk or a baseline has said that it stands.
public struct StandingFinding: Sendable {
  /// Who has said so.
  public enum Reason: Sendable, Hashable {
    /// A mark in the story, with the desk's words; they are empty where it gives none.
    case mark(String)
    /// A baseline.
    case baseline
  }

  /// The finding.
  public let finding: ReportedFinding
  /// Why it stands.
  public let reason: Reason

  /// Makes a finding that stands.
  public init(_ finding: ReportedFinding, _ reason: Reason) {
    self.finding = finding
    self.reason = reason
  }
}
