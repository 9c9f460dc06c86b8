/// One of the choices that a rule leaves to the newsroom, as `--list-rules` shows it.
public struct RuleOption: Sendable, Hashable {
  /// The name of the option, as the initialiser or the modifier has it (`closedBy`).
  public let name: String
  /// What this guide has chosen (`hyphen`).
  public let value: String
  /// What could be chosen (`hyphen, en dash or em dash`), or what the value means.
  public let choices: String

  /// Makes an option.
  public init(_ name: String, _ value: some CustomStringConvertible, choices: String) {
    self.name = name
    self.value = value.description
    self.choices = choices
  }
}

extension RuleTraits {
  /// These traits of a rule with its options.
  func with(options: RuleOption...) -> RuleTraits {
    var result = self
    result.options += options
    return result
  }
}
