/// Two spellings of what is likely one person's name, in different stories.
public struct SpellingConflict: Sendable {
  /// The spelling that fewer stories have.
  public let wrong: String
  /// The spelling that more stories have.
  public let right: String
  /// The places of the one, by story.
  public let wrongPlaces: [SpellingPlace]
  /// The first places of the other, by story; at most ten.
  public let rightPlaces: [SpellingPlace]
  /// In how many stories the other stands.
  public let rightStories: Int
  /// The role that stands beside both, as it is written, or nothing.
  public let sharedRole: String
}

/// A place where a person is first named in a story.
public struct SpellingPlace: Sendable, Hashable {
  /// The number of the story, as it was given.
  public let story: Int
  /// Byte offsets in the article's text.
  public let range: Range<Int>
}
