public import ArticleText

/// Reads what WordPress exports (WXR): one article a post or page, its content as HTML.
public struct WXRReader: ArticleReader {
  /// The name of the format.
  public let name = "wxr"
  /// The extensions of the format.
  public let extensions = ["xml", "wxr"]
  /// WXR says its encoding itself.
  public let readsEncodings = true

  /// Makes a reader.
  public init() {}

  /// Whether the root element is `rss` with a namespace of WordPress exports.
  public func fit(_ source: [UInt8]) -> FormatFit {
    guard let root = XMLFormat.root(source), root.hash == WXRReader.root else { return .none }
    let isExport = root.attributes.contains {
      String(decoding: root.bytes[$0.value.prefix(100)], as: UTF8.self).contains("wordpress.org/export/")
    }
    return isExport ? .certain : .none
  }

  /// The first article of a file; one without text where there is none.
  public func read(_ source: [UInt8], path: String) -> Article {
    readFile(source, path: path).articles.first
      ?? Article(path: path, source: source, text: [], sourceMap: SourceMap(), blocks: [])
  }

  /// The articles of a file, one a post or page that has text, and what is wrong with the XML.
  public func readFile(_ source: [UInt8], path: String) -> FileReading {
    XMLStories.read(source, path: path, WXRReader.vocabulary)
  }

  /// The text with HTML's escapes in a CDATA section, with those and XML's outside of one.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    XMLFormat.written(text, over: range, in: article)
  }

  private static let root = XMLName.hash("rss")
  private static let vocabulary = XMLVocabulary(XMLVocabulary.html, elements, hasShortcodes: true)

  /// The elements of an export. Source: what WordPress 4 to 6 write.
  private static let elements: StaticString = """
    item item
    mute channel rss category
    skip image comment postmeta term tag
    title title
    markup encoded
    mute link guid description creator post_id post_date post_date_gmt post_name status post_type pubdate
    fact date 3 post_date -
    fact date 2 pubdate -
    fact language 1 language -
    topic domain category
    fact section 1 item/category - none|category
    fact keyword 1 item/category - tag|post_tag
    fact byline 1 creator -
    fact type 1 post_type -
    """
}
