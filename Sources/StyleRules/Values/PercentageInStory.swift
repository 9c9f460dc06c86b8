/// A percentage that a story gives.
public struct PercentageInStory: Sendable, TextSpan {
  /// How a percentage is written.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    case percent = "percent"
    case perCent = "per cent"
    case sign = "%"
    case short = "pct"
  }

  /// Byte offsets in `Article.text`.
  public let range: Range<Int>
  /// The number: 3 for `3 percent`.
  public let value: Double
  /// How it is written.
  public let form: Form
  /// Whether it counts percentage points.
  public let isPoints: Bool
  /// The number in it.
  public let number: NumberInStory
  /// The indices of its tokens.
  let tokens: Range<Int>
}
