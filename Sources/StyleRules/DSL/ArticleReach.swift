/// How far something is to be written in one way.
public enum ArticleReach: String, Sendable, CaseIterable {
  /// Within each story.
  case story
  /// Also over all stories of a run: a second rule compares them.
  case allArticles
  /// As `allArticles`, but the second rule is off until a guide switches it on by `enabling(_:)`, or a run by `--only`.
  case allArticlesWhenAsked
}
