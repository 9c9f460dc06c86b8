/// A number that a story gives, in figures or in words.
public struct NumberInStory: Sendable, TextSpan {
  /// What a number says.
  public enum Kind: Sendable, Hashable {
    /// How many.
    case cardinal
    /// Which in order (`third`, `21st`).
    case ordinal
    /// Which part of a whole (`two-thirds`, `one in ten`).
    case fraction
  }

  /// Byte offsets in `Article.text`.
  public let range: Range<Int>
  /// The number, with its scale: 2,500,000 for `2.5 million`.
  public let value: Double
  /// What it says.
  public let kind: Kind
  /// Whether it begins with a figure.
  public let isInFigures: Bool
  /// What the last place that is written stands for: 100,000 for `2.5 million`.
  public let place: Double
  /// What the last place that is not zero stands for: 1,000 for `5,000`.
  public let roundedTo: Double
  /// The word or letters behind a figure that multiply it (1,000,000 for `million`), or 1.
  public let scale: Double
  /// The indices of its tokens.
  let tokens: Range<Int>
  /// How many decimals are written.
  let decimals: Int
}
