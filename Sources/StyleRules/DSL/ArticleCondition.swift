public import ArticleText

/// For which articles a rule holds: by their path, or by what their file says about itself.
struct ArticleCondition: Sendable {
  /// What `--list-rules` says of it.
  let description: String
  let holds: @Sendable (Article) -> Bool
}

extension StyledRule {
  /// Lets the rule hold only for articles whose path fits one of these patterns (`opinion/**`, `**/*.md`).
  ///
  /// - Parameter patterns: Paths as reports show them: relative to the working directory. `*` stands for anything
  ///   within a name, `**` for anything over folders, `{md,txt}` for either. One without a slash at its start fits
  ///   below any folder too, so that `opinion/**` finds `Articles/opinion/2022/poll.txt`.
  public func forArticles(_ patterns: String...) -> Self {
    let globs = patterns.flatMap { [Glob($0), Glob("**/" + $0)] }
    return forArticles(described: patterns.joined(separator: ", ")) { article in
      globs.contains { $0.matches(article.path) }
    }
  }

  /// Leaves alone the articles whose path fits one of these patterns.
  public func exceptForArticles(_ patterns: String...) -> Self {
    let globs = patterns.flatMap { [Glob($0), Glob("**/" + $0)] }
    return forArticles(described: "not " + patterns.joined(separator: ", ")) { article in
      !globs.contains { $0.matches(article.path) }
    }
  }

  /// Lets the rule hold only for articles whose file says so: `.forArticles { $0.byline == nil }`.
  public func forArticles(_ holds: @escaping @Sendable (ArticleMetadata) -> Bool) -> Self {
    forArticles(described: "by their metadata") { holds($0.metadata) }
  }

  private func forArticles(
    described description: String, _ holds: @escaping @Sendable (Article) -> Bool
  ) -> Self {
    var copy = self
    copy.traits.articles.append(ArticleCondition(description: description, holds: holds))
    return copy
  }
}
