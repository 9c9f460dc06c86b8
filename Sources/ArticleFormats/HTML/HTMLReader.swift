public import ArticleText

/// Reads pages of HTML as browsers do: the story, and not what a site puts around it.
///
/// The story is the `article` or `main` of the page, or the part with most of its copy. A page with several articles of
/// like length, as a list or a live page has, gives them one by one.
public struct HTMLReader: ArticleReader {
  /// The name of the format.
  public let name = "html"
  /// The extensions of the format; `.amp.html` ends in one of them.
  public let extensions = ["html", "htm", "xhtml", "xht", "amp"]
  /// HTML says its encoding itself.
  public let readsEncodings = true

  /// Makes a reader.
  public init() {}

  /// Whether the file opens with the document type of HTML or with its root element.
  public func fit(_ source: [UInt8]) -> FormatFit {
    let isWide = source.count > 1 && (source[0] >= 0xFE || source[0] == 0 || source[1] == 0)
    let bytes = isWide ? XMLSource(html: source).bytes : source
    let span = bytes.span
    var at = ASCIIBytes.skipSpaces(span, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, span.count)
    // An XML declaration and comments may stand before both.
    for _ in 0..<16 {
      let isComment = ASCIIBytes.matches("<!--", span, at: at, end: span.count)
      guard isComment || ASCIIBytes.matches("<?xml", span, at: at, end: span.count) else { break }
      var finder = MarkdownFinder(isComment ? "-->" : "?>")
      guard let end = finder.end(after: at + 2, span, span.count) else { return .possible }
      at = ASCIIBytes.skipSpaces(span, end, span.count)
    }
    let isPage =
      ASCIIBytes.matches("<!doctype html", span, at: at, end: span.count)
      || ASCIIBytes.matches("<html", span, at: at, end: span.count)
    return isPage ? .certain : .possible
  }

  /// The first article of a page; one without text where there is none.
  public func read(_ source: [UInt8], path: String) -> Article {
    readFile(source, path: path).articles.first
      ?? Article(path: path, source: source, text: [], sourceMap: SourceMap(), blocks: [])
  }

  /// The articles of a page, and what of it was cut off.
  public func readFile(_ source: [UInt8], path: String) -> FileReading {
    HTMLPage.read(source, path: path)
  }

  /// The text with HTML's character references, where its place needs them.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    XMLFormat.written(text, over: range, in: article)
  }
}
