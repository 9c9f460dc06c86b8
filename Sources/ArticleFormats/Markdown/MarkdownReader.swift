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
    let front = FrontMatter(source, from: start)
    let isMDX = path.hasSuffix(".mdx")
    var pass = MarkdownBlocks(source, isMDX: isMDX)
    pass.read(bytes, from: front?.end ?? start)
    var composer = MarkdownComposer(source, pass.draft, isMDX: isMDX)
    var title: String?
    for copy in front?.copy ?? [] where copy.role == .headline || !composer.isExcerpt(copy.text) {
      let text = composer.add(copy)
      if copy.role == .headline { title = text }
    }
    composer.addLeaves()
    composer.cutSignoff()
    var facts = front?.facts ?? XMLFacts()
    facts.take(composer.text.blocks, of: composer.text.bytes, bylineRank: 1)
    var metadata = facts.metadata
    metadata.title = title
    // The day of the dateline is that of the story only where nothing else is known.
    if front?.facts.metadata.date == nil, let date = XMLFacts.date(ofPath: path) { metadata.date = date }
    var article = Article(
      path: path, source: source, text: composer.text.bytes, sourceMap: composer.text.map,
      blocks: composer.text.blocks, metadata: metadata)
    article.links = composer.links
    return article
  }
}
