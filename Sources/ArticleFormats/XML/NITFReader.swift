public import ArticleText

/// Reads NITF 3: headline, byline, dateline and copy, with dates, sections and names.
public struct NITFReader: ArticleReader {
  /// The name of the format.
  public let name = "nitf"
  /// The extensions of the format.
  public let extensions = ["xml", "nitf"]
  /// NITF says its encoding itself.
  public let readsEncodings = true

  /// Makes a reader.
  public init() {}

  /// Whether the root element is `nitf`.
  public func fit(_ source: [UInt8]) -> FormatFit {
    guard let root = XMLFormat.root(source), root.hash == NITFReader.root else { return .none }
    return .certain
  }

  /// The article of a file; one without text where there is none.
  public func read(_ source: [UInt8], path: String) -> Article {
    readFile(source, path: path).articles.first
      ?? Article(path: path, source: source, text: [], sourceMap: SourceMap(), blocks: [])
  }

  /// The article of a file, and what is wrong with the XML.
  public func readFile(_ source: [UInt8], path: String) -> FileReading {
    XMLStories.read(source, path: path, NITFReader.vocabulary)
  }

  /// The text with XML's escapes, or without them in a CDATA section.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    XMLFormat.written(text, over: range, in: article)
  }

  private static let root = XMLName.hash("nitf")
  private static let vocabulary = XMLVocabulary(XMLVocabulary.html, elements)

  /// The elements of NITF. Source: the document type NITF 3.6 of the IPTC.
  static let elements: StaticString = """
    item nitf
    mute head docdata identified-content body body.head body.end distributor rights series
    content body.content
    heading headline hl1 hedline
    heading standfirst hl2
    role standfirst abstract
    role byline byline
    role dateline dateline
    role signoff tagline
    role note note fn ednote
    classblock block
    role blockquote bq
    role caption media-caption
    skip media-reference media-metadata media-object media-producer bibliography copyrite sup-note classifier
    skip nitf-table-metadata nitf-colgroup doc-id
    mark person person
    mark organization org
    mark place location
    meta meta
    fact date 4 pubdata date.publication
    fact section 9 pubdata position.section
    fact date 3 date.release norm
    fact date 2 date.issue norm
    fact date 1 story.date norm
    fact language 2 nitf baselang
    fact language 1 nitf lang
    fact place 1 evloc city
    fact place 2 location -
    fact section 2 doc-scope scope
    fact person 1 person -
    fact keyword 1 keyword key
    """
}
