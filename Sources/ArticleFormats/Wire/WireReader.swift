public import ArticleText

/// Reads what wires transmit as text: ANPA 1312 and IPTC 7901, told by the control characters around the story.
///
/// Bytes that are not UTF-8 are taken for Windows-1252.
public struct WireReader: ArticleReader {
  /// The name of the format.
  public let name = "wire"
  /// The extensions of the format; it shares the first with plain text.
  public let extensions = ["txt", "anpa", "iptc", "tst"]
  /// What is not UTF-8 has been the character set of wires before.
  public let readsEncodings = true

  /// Makes a reader.
  public init() {}

  /// Whether the first byte that is no filler starts a header (SOH).
  public func fit(_ source: [UInt8]) -> FormatFit {
    let first = source.prefix(256).first { $0 != 0x16 && $0 != 0 && !ASCIIBytes.isSpace($0) }
    return first == WireStory.startOfHeader ? .certain : .none
  }

  /// The first article of a file; one without text where there is none.
  public func read(_ source: [UInt8], path: String) -> Article {
    readFile(source, path: path).articles.first
      ?? Article(path: path, source: source, text: [], sourceMap: SourceMap(), blocks: [])
  }

  /// The articles of a file, one a transmission; behind a thousand, those too short for a story are one.
  public func readFile(_ source: [UInt8], path: String) -> FileReading {
    FileReading(articles: WireStory.articles(source, path: path))
  }

  /// The text itself; `nil` where it has a character that ends a line or a field on the wire, or that the file's set lacks.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    guard !text.contains(where: { $0 == "<" || $0 == "^" || $0.isNewline }) else { return nil }
    return XMLFormat.written(text, over: range, in: article)
  }
}
