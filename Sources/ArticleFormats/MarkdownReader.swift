public import ArticleText

/// Temporary.
public struct MarkdownReader: ArticleReader {
  public let name = "markdown"
  public let extensions = ["md", "markdown", "mdown", "mkd"]
  public init() {}
  public func read(_ source: [UInt8], path: String) -> Article { PlainTextReader().read(source, path: path) }
}
