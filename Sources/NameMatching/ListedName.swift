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
  /// What the bearer is or does, in the words of the copy (`Kremlin foreign policy aide`); several set apart by `;`.
  public var role = ""
  /// Other right forms, set apart by `;`.
  public var otherForms = ""
  /// Forms that are always wrong.
  public var never: [String] = []
  /// The language that the name comes from, which decides what other spellings of it there are.
  public var origin: NameOrigin?

  /// What the bearer is or does, each by itself.
  public var roles: [String] { ListedName.parts(role) }
  /// Other right forms, each by itself.
  public var aliases: [String] { ListedName.parts(otherForms) }

  /// Makes an entry.
  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Adds another right form.
  public mutating func addAlias(_ form: String) { otherForms += otherForms.isEmpty ? form : ";\(form)" }

  /// The entries of a field that `;` sets apart. Fields stay whole until somebody asks, since a list has many more
  /// names than a story.
  static func parts(_ field: String) -> [String] {
    guard !field.isEmpty else { return [] }
    guard field.utf8.contains(UInt8(ascii: ";")) else { return [field] }
    return field.utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
      let trimmed = part.drop { $0 == 0x20 }
      guard !trimmed.isEmpty else { return nil }
      var text = Substring(trimmed)
      while text.utf8.last == 0x20 { text.removeLast() }
      return String(text)
    }
  }
}
