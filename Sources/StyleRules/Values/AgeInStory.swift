/// The age of somebody that a story gives.
public struct AgeInStory: Sendable, TextSpan {
  /// How an age is written.
  public enum Form: Sendable, Hashable {
    /// `69-year-old`
    case compound
    /// `aged 69`, `age 69`
    case aged
    /// `69 years old`
    case yearsOld
    /// `Xi, 69,`
    case afterName
  }

  /// Byte offsets in `Article.text`.
  public let range: Range<Int>
  /// The years.
  public let years: Int
  /// How it is written.
  public let form: Form
  /// The indices of its tokens.
  let tokens: Range<Int>
}
