/// A measured quantity that a story gives.
public struct QuantityInStory: Sendable, TextSpan {
  /// Byte offsets in `Article.text`.
  public let range: Range<Int>
  /// The number in it.
  public let number: NumberInStory
  /// Its unit.
  public let unit: MeasureUnit
  /// The indices of its tokens.
  let tokens: Range<Int>
  /// The tokens of the unit; empty where the unit is glued to the number.
  let unitTokens: Range<Int>

  /// The number in the unit's own measure.
  public var value: Double { number.value }
}
