public import ArticleText

/// Reads ninjs 1 to 3, the IPTC's news in JSON: an item, or a list of items, each with what it is associated with.
///
/// Of a body that a file holds in several formats, that in HTML is read.
public struct NinjsReader: ArticleReader {
  /// The name of the format.
  public let name = "ninjs"
  /// The extensions of the format.
  public let extensions = ["json", "ninjs"]

  /// Makes a reader.
  public init() {}

  /// Whether the file is an object, or a list of objects, with properties of ninjs.
  public func fit(_ source: [UInt8]) -> FormatFit {
    NinjsProperties.isItem(source) ? .certain : .none
  }

  /// The first article of a file; one without text where there is none.
  public func read(_ source: [UInt8], path: String) -> Article {
    readFile(source, path: path).articles.first
      ?? Article(path: path, source: source, text: [], sourceMap: SourceMap(), blocks: [])
  }

  /// The articles of a file, one an item that has text, and what is wrong with the JSON.
  public func readFile(_ source: [UInt8], path: String) -> FileReading {
    NinjsStories.read(source, path: path)
  }

  /// The text with JSON's escapes, and with HTML's before those where a body is HTML.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    XMLFormat.written(text, over: range, in: article).map(JSONText.written)
  }
}
