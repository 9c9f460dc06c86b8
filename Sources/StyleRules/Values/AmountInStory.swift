/// A sum of money that a story gives.
public struct AmountInStory: Sendable, TextSpan {
  /// Byte offsets in `Article.text`, sign and currency included.
  public let range: Range<Int>
  /// The sum in whole units of its currency: 0.05 for `five pence`.
  public let value: Double
  /// The currency by its code of ISO 4217; a bare dollar counts as `USD`.
  public let currency: String
  /// The number in it.
  public let number: NumberInStory
  /// Whether a sign or code stands before the number (`$5`, `DM 5`).
  public let hasSign: Bool
  /// The indices of its tokens.
  let tokens: Range<Int>
}
