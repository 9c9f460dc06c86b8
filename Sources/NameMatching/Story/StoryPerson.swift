/// A person whom a story mentions.
public struct StoryPerson: Sendable {
  /// Every place where the person is named, in order.
  public internal(set) var mentions: [Mention]
  /// What the story says that the person is (`director of the China Institute`), as tokens; the first said first.
  public internal(set) var roles: [Range<Int>]
  /// The tokens of the fullest form of the name: that of the first reference with a given name, or the surname.
  public internal(set) var name: Range<Int>
  /// The token of the given name, where the story gives one.
  public internal(set) var givenName: Range<Int>?
  /// The tokens by which the person is called alone.
  public internal(set) var surname: Range<Int>
  /// Whether a title alone tells the person from a namesake whom the story introduces: `Mrs Brandt`, where Nils Brandt
  /// is introduced.
  public internal(set) var isRelative = false
  /// Whether a full name introduces the person.
  public var isIntroduced: Bool { givenName != nil }

  init(name: Range<Int>, givenName: Range<Int>?, surname: Range<Int>) {
    (mentions, roles) = ([], [])
    (self.name, self.givenName, self.surname) = (name, givenName, surname)
  }
}

/// One place where a person is named.
public struct Mention: Sendable, Hashable {
  /// The tokens of the name, without titles.
  public let tokens: Range<Int>
  /// How much of the name stands there.
  public let form: Form

  /// How much of a name stands in a place.
  public enum Form: String, Sendable {
    /// The given name, or initials, with the surname.
    case fullName
    /// The surname alone.
    case surname
    /// The given name alone, of somebody whom the story has named in full.
    case givenName
  }
}
