public import Copydesk

/// What holds for copy in any house: facts that must agree inside a story, and one form throughout a story of what may
/// be written in several.
///
/// Nothing here prefers one style to another; the house styles include it, and a house's own rule with the same id
/// stands in the place of one of these.
@Stylebook
public struct SoundCopy {
  /// Makes the guide.
  public init() {}

  /// English: blocks in another language are left alone.
  public var language: ArticleLanguage? { .english }

  /// The rules.
  public var body: Rules {
    facts
    consistency
  }
}
