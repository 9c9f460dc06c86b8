/// The articles of a guide: what is included, less what is excluded.
public typealias ArticleSet = [ArticleSelection]

/// One line of a guide's `articles`.
public struct ArticleSelection: Sendable, Hashable {
  /// A path pattern relative to the package's folder: `*` within a name, `**` over folders, `{md,txt}` for either.
  public let pattern: String
  /// Whether the pattern takes articles out.
  public let isExclusion: Bool
}

// swift-format-ignore: AlwaysUseLowerCamelCase
/// Takes articles in by a path pattern (`Articles/**/*.{md,txt}`).
public func Include(_ pattern: String) -> ArticleSelection {
  ArticleSelection(pattern: pattern, isExclusion: false)
}

// swift-format-ignore: AlwaysUseLowerCamelCase
/// Takes articles out by a path pattern (`Articles/drafts/**`).
public func Exclude(_ pattern: String) -> ArticleSelection {
  ArticleSelection(pattern: pattern, isExclusion: true)
}
