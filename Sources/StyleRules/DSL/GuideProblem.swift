/// Something wrong with a guide itself, found before a story is linted.
public struct GuideProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The rule's id, or what stands for it where it has none.
  public let rule: String
  /// Where the rule is declared.
  public let location: DeclarationLocation
  /// What is wrong.
  public let message: String
  /// What to write instead.
  public let advice: String

  /// Makes a problem.
  public init(rule: String, location: DeclarationLocation, message: String, advice: String) {
    self.rule = rule
    self.location = location
    self.message = message
    self.advice = advice
  }

  /// The text that messages show.
  public var description: String { "\(location): error: \(rule): \(message) \(advice)" }
}
