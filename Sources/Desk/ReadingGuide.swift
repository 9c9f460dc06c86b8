public import ArticleFormats
public import StyleRules

/// A guide that reads formats of its own, or puts a reader of its own in the place of one with the same name.
public protocol ReadingGuide: StyleGuide {
  /// The readers. They go before Copydesk's own where they share an extension, and `--input-format` takes them by name.
  var readers: [any ArticleReader] { get }
}
