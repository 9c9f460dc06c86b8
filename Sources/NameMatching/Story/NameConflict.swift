/// Two spellings of what is likely one name, in one story.
public struct NameConflict: Sendable {
  /// The indices of the tokens of each place with the spelling that is likely wrong, in order.
  public let places: [Range<Int>]
  /// The tokens of the other spelling's first place.
  public let other: Range<Int>
  /// The tokens of the whole name to which the other spelling's first place belongs.
  public let otherName: Range<Int>
  /// How often the likely wrong spelling stands in the story.
  public let count: Int
  /// How often the other spelling stands in the story.
  public let otherCount: Int
  /// What shows that both are one name.
  public let evidence: Evidence

  /// What shows that two spellings are one name.
  public enum Evidence: String, Sendable {
    /// All other words of the name are the same.
    case sameCompanions
    /// One spelling stands alone though nobody of that name was introduced; the other was.
    case notIntroduced
    /// The full name has one spelling, once; all other places have the other.
    case fullNameSeldom
    /// Neither was introduced; one is seldom, the other frequent.
    case seldom
    /// One spelling joins what the other sets apart.
    case joined
  }
}
