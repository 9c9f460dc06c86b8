public import ArticleText

/// Reads NewsML-G2 and NewsML 1: the items of a message or a package, with XHTML, NITF or plain text in them.
public struct NewsMLReader: ArticleReader {
  /// The name of the format.
  public let name = "newsml"
  /// The extensions of the format.
  public let extensions = ["xml", "newsml"]
  /// NewsML says its encoding itself.
  public let readsEncodings = true

  /// Makes a reader.
  public init() {}

  /// Whether the root element is one of NewsML.
  public func fit(_ source: [UInt8]) -> FormatFit {
    guard let root = XMLFormat.root(source), NewsMLReader.roots.contains(root.hash) else { return .none }
    return .certain
  }

  /// The first article of a file; one without text where there is none.
  public func read(_ source: [UInt8], path: String) -> Article {
    readFile(source, path: path).articles.first
      ?? Article(path: path, source: source, text: [], sourceMap: SourceMap(), blocks: [])
  }

  /// The articles of a file, one an item that has text, and what is wrong with the XML.
  public func readFile(_ source: [UInt8], path: String) -> FileReading {
    XMLStories.read(source, path: path, NewsMLReader.vocabulary)
  }

  /// The text with XML's escapes, or without them in a CDATA section.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    XMLFormat.written(text, over: range, in: article)
  }

  /// Parts of items alone are what examples and some feeds give; the last five hold no copy.
  private static let roots = Set(
    [
      "newsmessage", "newsitem", "packageitem", "newsml", "contentset", "contentmeta", "groupset",
      "conceptitem", "knowledgeitem",
      "planningitem",
      "catalogitem", "hopitem",
    ].map { XMLName.hash($0) })

  private static let vocabulary = XMLVocabulary(XMLVocabulary.html, NITFReader.elements, elements)

  /// The elements of both NewsML. Sources: the specifications NewsML-G2 and NewsML 1.2 of the IPTC.
  private static let elements: StaticString = """
    item newsitem packageitem contentset contentmeta groupset
    content inlinexml datacontent body.content html body
    mute newsmessage itemset itemmeta header rightsinfo catalogref group assert nitf
    mute newsml newsenvelope identification newsmanagement newscomponent contentitem newslines
    mute administrativemetadata descriptivemetadata metadata newsidentifier
    heading headline headline hl1 hedline
    role standfirst subheadline subheadline1
    role byline by byline
    role caption captionline
    mute creditline copyrightline slugline dateline newsline signal ednote note subject keyword keywordline
    title title
    description description
    teaser itemref
    markup inlinedata
    componentrole role
    format format mimetype mediatype
    skip remotecontent conceptset conceptitem concept remoteinfo icon hophistory
    skip catalog topicset newslinetype rightsmetadata associatedwith
    fact date 5 embargoed -
    fact date 4 versioncreated -
    fact date 3 thisrevisioncreated -
    fact date 2 firstcreated -
    fact date 1 contentcreated -
    fact date 1 sent -
    fact date 1 dateandtime -
    fact language 3 language tag
    fact language 3 language formalname
    fact language 2 newsitem lang
    fact place 3 located literal
    fact place 2 located/name -
    fact place 2 location/property value
    fact place 1 dateline -
    topic type subject
    fact section 1 subject/name - none|abstract
    fact person 1 subject/name - person
    fact place 1 subject/name - geoarea|poi
    fact keyword 1 keyword -
    fact keyword 1 keywordline -
    fact byline 1 creator literal
    fact byline 2 creator/name -
    """
}
