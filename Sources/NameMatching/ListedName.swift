/// One name of an authority: how the newsroom spells it, and what else is known of whoever bears it.
public struct ListedName: Sendable, Hashable {
  /// What bears the name.
  public enum Kind: String, Sendable, Hashable { case person, place, organization }

  /// What bears the name.
  public let kind: Kind
  /// The right spelling, in full.
  public var name: String
  /// The family name, where it is not the last word of a person's name.
  public var family: String?
  /// What the bearer is or does, in the words of the copy (`Kremlin foreign policy aide`).
  public var roles: [String] = []
  /// Other right forms.
  public var aliases: [String] = []
  /// Forms that are always wrong.
  public var never: [String] = []

  /// Makes an entry.
  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}
