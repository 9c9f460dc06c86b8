public import ArticleText

/// Reads DOCX, what Word and other text processors write: the copy with its headings, captions, lists, tables and notes.
///
/// Tracked changes are read as if they were accepted, and hidden text is left out.
public struct DOCXReader: ArticleReader {
  /// The name of the format.
  public let name = "docx"
  /// The extensions of the format; a `.doc` is told what to do.
  public let extensions = ["docx", "docm", "doc"]
  /// The XML in it says its encoding itself.
  public let readsEncodings = true
  /// What is packed can't be mended in place.
  public let canBeWritten = false

  /// Makes a reader.
  public init() {}

  /// Whether the file is a ZIP file that has the parts of a document.
  public func fit(_ source: [UInt8]) -> FormatFit {
    guard source.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return .possible }
    guard let archive = try? ZipArchive(source) else { return .possible }
    return archive.entries(named: DOCXPackage.document).isEmpty ? .possible : .certain
  }

  /// The article of a file; one without text where there is none.
  public func read(_ source: [UInt8], path: String) -> Article {
    readFile(source, path: path).articles.first
      ?? Article(path: path, source: [], text: [], sourceMap: SourceMap(), blocks: [])
  }

  /// The article of a file, and what of the file can't be read.
  public func readFile(_ source: [UInt8], path: String) -> FileReading {
    DOCXPackage.read(source, path: path)
  }

  /// Nothing: what is packed can't be mended in place.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? { nil }
}
