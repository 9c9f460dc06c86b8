public import ArticleText

/// Reads the articles of one file format.
///
/// A reader never refuses bytes that can be read at all: what it does not understand it takes for text.
public protocol ArticleReader: Sendable {
  /// The format's name, as `--input-format` takes it.
  var name: String { get }
  /// The file extensions that belong to the format, lower-case, without the full stop; formats may share one.
  var extensions: [String] { get }
  /// Whether the reader decodes files that are not UTF-8, and says itself what is wrong with their encoding.
  var readsEncodings: Bool { get }
  /// Whether suggestions can be written back into files of the format.
  var canBeWritten: Bool { get }
  /// Whether a file's content is of the format.
  ///
  /// - Parameter source: The file's bytes, of any content.
  func fit(_ source: [UInt8]) -> FormatFit
  /// Cuts a file into an article; of a file with several the first.
  ///
  /// - Parameters:
  ///   - source: The file's bytes, of any content.
  ///   - path: The path that findings report.
  /// - Complexity: Linear in the bytes.
  func read(_ source: [UInt8], path: String) -> Article
  /// Cuts a file into its articles.
  ///
  /// - Parameters:
  ///   - source: The file's bytes, of any content.
  ///   - path: The path that findings report.
  /// - Complexity: Linear in the bytes.
  func readFile(_ source: [UInt8], path: String) -> FileReading
  /// A text as the format writes it where it replaces another.
  ///
  /// - Parameters:
  ///   - text: The new text.
  ///   - old: The text that it replaces; characters that stood there already need no escape.
  func escaped(_ text: String, over old: String) -> String
  /// A text as the format writes it at a place of an article; `nil` where the place can't hold it.
  ///
  /// - Parameters:
  ///   - text: The new text.
  ///   - range: The bytes of the article's text that it replaces.
  ///   - article: The article.
  func written(_ text: String, over range: Range<Int>, in article: Article) -> String?
}

/// How a file's content fits a format.
public enum FormatFit: Sendable, Hashable {
  /// It is of another format.
  case none
  /// The content does not tell.
  case possible
  /// It is of this format and of no other.
  case certain
}

/// What a reader makes of one file.
public struct FileReading: Sendable {
  /// The articles that have text, in the order of the file; none overlaps another.
  public let articles: [Article]
  /// What is wrong with the file, in words that name line and column.
  public let problems: [String]
  /// What the format's standard does not allow and hinders nobody who reads the file, in such words.
  public let warnings: [String]

  /// Makes a reading.
  public init(articles: [Article], problems: [String] = [], warnings: [String] = []) {
    self.articles = articles
    self.problems = problems
    self.warnings = warnings
  }
}

extension ArticleReader {
  /// Whether other encodings are read: they are not.
  public var readsEncodings: Bool { false }

  /// Whether suggestions can be written back: they can.
  public var canBeWritten: Bool { true }

  /// Whether a file is of the format: its content does not tell.
  public func fit(_ source: [UInt8]) -> FormatFit { .possible }

  /// The one article of a file.
  public func readFile(_ source: [UInt8], path: String) -> FileReading {
    FileReading(articles: [read(source, path: path)])
  }

  /// The text itself: plain text needs no escapes.
  public func escaped(_ text: String, over old: String) -> String { text }

  /// The text with the escapes of the format.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    escaped(text, over: article.string(range))
  }
}

/// Every format that Copydesk reads. A format is added by its file and its line here.
public enum ArticleReaders {
  /// The readers, the one for files of unknown extension first.
  public static let all: [any ArticleReader] = [
    PlainTextReader(),
    MarkdownReader(),
    HTMLReader(),
    NITFReader(),
    NewsMLReader(),
    WXRReader(),
    NinjsReader(),
    ArchieMLReader(),
    WireReader(),
    DOCXReader(),
  ]

  /// Every extension that a reader knows, each once.
  public static var extensions: [String] { ReaderSet.standard.extensions }

  /// The first reader for a path, by its extension; `nil` where none knows it.
  public static func reader(forPath path: String) -> (any ArticleReader)? {
    ReaderSet.standard.reader(forPath: path)
  }

  /// The reader for a file, by its extension and then by its content.
  ///
  /// - Returns: `nil` where readers know the extension and none of them the content. A file of an extension that none
  ///   knows is read by the reader that is sure of its content, or as plain text.
  public static func reader(forPath path: String, content: [UInt8]) -> (any ArticleReader)? {
    ReaderSet.standard.reader(forPath: path, content: content)
  }

  /// The readers that know a path's extension; none where it has none, or where it is of no format.
  public static func readers(forPath path: String) -> [any ArticleReader] {
    ReaderSet.standard.readers(forPath: path)
  }
}
