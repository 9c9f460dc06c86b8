/// One article: the text that rules see, its blocks, and where all of it stands in the file.
public struct Article: Sendable {
  /// The file's path as it is reported: relative to the working directory where it can be, with `/`.
  public let path: String
  /// The file's bytes.
  public let source: [UInt8]
  /// The UTF-8 text that rules see; every range of a rule is in byte offsets of it.
  public let text: [UInt8]
  /// Where each part of `text` stands in `source`.
  public let sourceMap: SourceMap
  /// The blocks in the order of the text; they do not overlap.
  public let blocks: [Block]
  /// What the file says about itself.
  public let metadata: ArticleMetadata
  /// The texts of links, in order: byte offsets in `text`.
  public var links: [Range<Int>] = []

  /// Makes an article whose text is not the file itself.
  public init(
    path: String, source: [UInt8], text: [UInt8], sourceMap: SourceMap, blocks: [Block],
    metadata: ArticleMetadata = ArticleMetadata()
  ) {
    self.path = path
    self.source = source
    self.text = text
    self.sourceMap = sourceMap
    self.blocks = blocks
    self.metadata = metadata
  }

  /// Makes an article whose text is the file itself.
  public init(
    path: String, source: [UInt8], blocks: [Block], metadata: ArticleMetadata = ArticleMetadata()
  ) {
    self.init(
      path: path, source: source, text: source, sourceMap: .identity, blocks: blocks, metadata: metadata)
  }

  /// The text of a range of byte offsets in `text`; what is no UTF-8 comes as replacement characters.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

/// What an article's file says about itself.
public struct ArticleMetadata: Sendable, Hashable {
  /// The headline, where it stands in the file's front matter and not in its text.
  public var title: String?
  /// The day of publication, by which effective dates are judged.
  public var date: CalendarDate?
  /// Who wrote it.
  public var byline: String?

  /// Makes metadata that say nothing.
  public init() {}
}
