public import ArticleText

/// Reads Markdown: CommonMark with GitHub's tables, strikethrough and footnotes, front matter, the HTML in it, the tags of
/// Hugo, Jekyll and Eleventy, and MDX as far as its syntax goes beyond that.
public struct MarkdownReader: ArticleReader {
  /// The name `markdown`.
  public let name = "markdown"
  /// The endings of Markdown files.
  public let extensions = ["md", "markdown", "mdown", "mkd", "mdx"]

  /// Makes a reader.
  public init() {}

  /// Cuts a Markdown file into an article; code, shortcodes and what browsers do not show are left out.
  public func read(_ source: [UInt8], path: String) -> Article {
    let bytes = source.span
    let start = ASCIIBytes.matches("\u{FEFF}", bytes, at: 0, end: bytes.count) ? 3 : 0
    let front = FrontMatter(bytes, from: start)
    let isMDX = path.hasSuffix(".mdx")
    var pass = MarkdownBlocks(source, isMDX: isMDX)
    pass.read(bytes, from: front?.end ?? start)
    var composer = MarkdownComposer(source, pass.draft, isMDX: isMDX)
    var metadata = ArticleMetadata()
    if let front {
      metadata = front.facts.metadata
      metadata.title = front.title.flatMap { composer.addTitle($0) }
    }
    if metadata.date == nil { metadata.date = MarkdownReader.date(ofPath: path) }
    composer.addLeaves()
    composer.cutSignoff()
    var article = Article(
      path: path, source: source, text: composer.text.bytes, sourceMap: composer.text.map,
      blocks: composer.text.blocks, metadata: metadata)
    article.links = composer.links
    return article
  }

  /// The date with which Jekyll has the name of a post begin: `2019-08-14-rates-rise.md`.
  private static func date(ofPath path: String) -> CalendarDate? {
    let name = path.split(separator: "/").last ?? ""
    return name.utf8.dropFirst(10).first == UInt8(ascii: "-") ? CalendarDate(name.prefix(10)) : nil
  }
}
