/// What comes of holding two names against each other.
public struct NameComparison: Sendable, Hashable {
  /// Whether two names are one person's.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The two spell one name.
    case same
    /// The two are names of two people.
    case different
    /// The two are near, and only what stands around them can tell.
    case unclear
  }

  /// How one name became the other, or what holds the two apart.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Letter for letter.
    case identical
    case punctuation
    case diacritics
    case order
    case title
    case initial
    case shortened
    case givenName = "given-name"
    case romanisation
    case slip = "typing-slip"
    case several = "several-slips"
    case clashingInitials = "clashing-initials"
    case genderSuffix = "gender-suffix"
    case patronymic
    case syllables
    case generation
    case listed = "two-listed-people"
    case twoNames = "two-names"
    case empty
  }

  /// The verdict.
  public let verdict: Verdict
  /// What the verdict rests on most: the widest of the differences that were bridged, or the reason against.
  public let kind: Kind
  /// What was seen on the way, without any text yet.
  let trail: [Step]
  let first: NameParts
  let second: NameParts

  /// One thing that was seen. The numbers are tokens of the two names.
  struct Step: Sendable, Hashable {
    enum Sight: UInt8, Sendable, Hashable {
      case equal, romanised, given, initial, slip, joined, order, extra, optional, apart, gendered,
        patronymics
      case syllables, otherSyllables, initialsClash, generationsClash, listed
    }
    var sight: Sight
    var first: Int16
    var second: Int16
    /// The scheme's place in the list, or the slip's cost.
    var detail: Int16 = 0
  }

  /// What led to the verdict, in plain words; made when it is asked for.
  public var steps: [String] { NameSteps(self).lines }

  /// Whether two comparisons saw the same.
  public static func == (one: NameComparison, other: NameComparison) -> Bool {
    one.verdict == other.verdict && one.kind == other.kind && one.trail == other.trail
  }

  /// Hashes what was seen.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(verdict)
    hasher.combine(kind)
    hasher.combine(trail)
  }
}
