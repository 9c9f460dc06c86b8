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
  public var metadata: ArticleMetadata { facts?.metadata ?? ArticleMetadata() }
  /// The names that the file's markup tells, in the order of the text.
  public let names: [MarkedName]
  /// How stretches of the text are written in the file, in the order of the text; none where no character is syntax.
  public let escapings: [EscapingStretch]
  /// The texts of links, in order: byte offsets in `text`.
  public var links: [Range<Int>] = []
  /// Where its paragraphs stand, if the article lies in the parts of a packed file; `source` is those parts then.
  public var layout: DocumentLayout?
  // A file may hold thousands of articles that say nothing about themselves.
  private let facts: Facts?

  private final class Facts: Sendable {
    let metadata: ArticleMetadata

    init(_ metadata: ArticleMetadata) { self.metadata = metadata }
  }

  /// Makes an article whose text is not the file itself.
  public init(
    path: String, source: [UInt8], text: [UInt8], sourceMap: SourceMap, blocks: [Block],
    metadata: ArticleMetadata = ArticleMetadata(), names: [MarkedName] = [], escapings: [EscapingStretch] = []
  ) {
    self.path = path
    self.source = source
    self.text = text
    self.sourceMap = sourceMap
    self.blocks = blocks
    facts = metadata == ArticleMetadata() ? nil : Facts(metadata)
    self.names = names
    self.escapings = escapings
  }

  /// Makes an article whose text is the file itself.
  public init(
    path: String, source: [UInt8], blocks: [Block], metadata: ArticleMetadata = ArticleMetadata()
  ) {
    self.init(
      path: path, source: source, text: source, sourceMap: .identity, blocks: blocks, metadata: metadata)
  }

  /// The file's bytes in UTF-8, whatever its encoding.
  public var decoded: [UInt8] { sourceMap.transcoding?.decoded ?? source }

  /// How the file writes the character at a byte offset in `text`. Costs the logarithm of the stretches.
  public func escaping(at offset: Int) -> Escaping {
    let next = escapings.partitioningIndex { $0.start > offset }
    return next == 0 ? .none : escapings[next - 1].escaping
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
  /// Who wrote it, without the word “by”.
  public var byline: String?
  /// The language, as a tag such as `en-GB`.
  public var language: String?
  /// Where it was written or plays.
  public var place: String?
  /// The section or desk to which it belongs, by its name or, as wires send it, by its code.
  public var section: String?
  /// The people whom it lists as its subjects, as they are written there.
  public var people: [String] = []
  /// The keywords or tags that it bears, as they are written there.
  public var keywords: [String] = []

  /// Makes metadata that say nothing.
  public init() {}
}

/// A name that the file's markup tells from the copy around it: `<person>Jane Roe</person>`.
public struct MarkedName: Sendable, Hashable {
  /// Whose name it is.
  public enum Kind: UInt8, Sendable, Hashable { case person, organization, place }

  /// Whose name it is.
  public let kind: Kind
  // Names stand in files as densely as blocks: numbers of 32 bits do.
  private let start: UInt32
  private let end: UInt32

  /// The bytes of `Article.text` that are the name.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Makes a name.
  ///
  /// - Parameters:
  ///   - kind: Whose name it is.
  ///   - range: Byte offsets in `Article.text`.
  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }
}

/// How a file writes characters that are syntax in its format.
public enum Escaping: UInt8, Sendable, Hashable {
  /// As they are.
  case none
  /// As character references: `&amp;`.
  case markup
  /// As character references of a markup that is itself written in them: `&amp;amp;`.
  case markupTwice
  /// As character references in a value between quotation marks, which are written so too: `&quot;`.
  case attribute
}

/// A stretch of an article's text that is written in one way; it goes as far as the next.
public struct EscapingStretch: Sendable, Hashable {
  private let offset: UInt32
  /// Where the stretch starts in `Article.text`, in bytes.
  public var start: Int { Int(offset) }
  /// How the file writes it.
  public let escaping: Escaping

  /// Makes a stretch.
  ///
  /// - Parameters:
  ///   - start: A byte offset in `Article.text`.
  ///   - escaping: How the file writes what follows.
  public init(start: Int, escaping: Escaping) {
    offset = UInt32(start)
    self.escaping = escaping
  }
}
