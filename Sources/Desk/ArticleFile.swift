#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
public import ArticleFormats
internal import ArticleText
public import StyleRules

/// One article to be read: from a file, or from bytes that were handed in.
public struct ArticleFile: Sendable, Hashable {
  /// The path that reports show.
  public let path: String
  /// The path to open; relative to the working directory, or absolute.
  public let file: String
  /// The bytes, where they do not come from a file.
  public let content: [UInt8]?
  /// Whether somebody asked for this very file, and not for a folder in which it lies.
  public let isNamed: Bool
  /// The name of its format, where neither the path nor the content is asked for that.
  public var format: String?
  /// The name of its encoding, where the file is not asked for that; one of `encodings`.
  public var encoding: String?

  /// The readers that may read it.
  public var readers = ReaderSet.standard

  /// Names a file.
  public init(path: String, file: String, isNamed: Bool = true) {
    self.path = path
    self.file = file
    self.isNamed = isNamed
    content = nil
  }

  /// Names bytes that came by standard input.
  public init(path: String, content: [UInt8]) {
    self.path = path
    file = path
    self.content = content
    isNamed = true
  }

  /// The largest file that is read, in bytes: offsets of tokens have 32 bits.
  static let largest = 1 << 30

  /// The file's bytes.
  ///
  /// - Throws: `ReadFailure` that says what to do.
  public func bytes() throws(ReadFailure) -> [UInt8] {
    if let content { return content }
    do {
      let data = try Data(contentsOf: URL(filePath: file))
      guard data.count <= ArticleFile.largest else {
        throw ReadFailure(path: path, reason: "The file has more than 1 GiB. Cut it into articles.")
      }
      return [UInt8](data)
    } catch let failure as ReadFailure {
      throw failure
    } catch let error as CocoaError {
      throw ReadFailure(path: path, reason: ArticleFile.reason(error))
    } catch {
      throw ReadFailure(path: path, reason: "The file can't be read: \(error).")
    }
  }

  private static func reason(_ error: CocoaError) -> String {
    switch error.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: "There is no such file."
    case .fileReadNoPermission: "There is no permission to read the file."
    default: "The file can't be read (\(error.code.rawValue))."
    }
  }

  /// What a file holds.
  struct Content {
    /// The reader of its format.
    let reader: any ArticleReader
    /// Its articles, in the order of the file.
    var articles: [Article] = []
    /// What is wrong with it.
    var failures: [ReadFailure] = []
    /// What its standard does not allow, though nothing in it went unread.
    var notes: [ReadFailure] = []
    /// Whether nothing knows its format, and nobody asked for it.
    var isSkipped = false
  }

  /// The articles in some bytes of this file.
  func content(of bytes: [UInt8]) -> Content {
    var content = ArticleFile.content(
      bytes, path: path, format: format, encoding: encoding, readers: readers)
    if content.isSkipped, isNamed {
      content.isSkipped = false
      content.failures.append(ReadFailure(path: path, reason: unknownFormat))
    }
    // A folder may be full of pictures and lists; whoever names a file wants to know.
    if isNamed, content.failures.isEmpty, content.articles.allSatisfy(\.blocks.isEmpty) {
      content.notes.append(ReadFailure(path: path, reason: "There is no text in the file to check."))
    }
    return content
  }

  private var unknownFormat: String {
    let names = readers.readers(forPath: path).map(\.name).joined(separator: ", ")
    return "The file is of no news format that Copydesk knows; of such files it reads \(names)."
  }

  /// The articles in some bytes, by the reader for their path's extension and for themselves.
  static func content(
    _ bytes: [UInt8], path: String, format: String? = nil, readers: ReaderSet = .standard
  ) -> Content {
    let told = format.flatMap { readers.reader(named: $0) }
    if bytes.isEmpty {
      var content = Content(reader: told ?? readers.reader(forPath: path) ?? readers.all[0])
      content.articles = content.reader.readFile(bytes, path: path).articles
      content.failures = [
        ReadFailure(path: path, reason: "The file is empty; there was nothing to check.")
      ]
      return content
    }
    guard let reader = told ?? readers.reader(forPath: path, content: bytes) else {
      return Content(reader: readers.all[0], isSkipped: true)
    }
    let reading = reader.readFile(bytes, path: path)
    var failures = reading.problems.map { ReadFailure(path: path, reason: $0) }
    if !reader.readsEncodings, let problem = problem(with: bytes, path: path) { failures.append(problem) }
    let notes = reading.warnings.map { ReadFailure(path: path, reason: $0) }
    return Content(reader: reader, articles: reading.articles, failures: failures, notes: notes)
  }

  /// What a reader should know of bytes that are not UTF-8; nothing where they are.
  private static func problem(with bytes: [UInt8], path: String) -> ReadFailure? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return ReadFailure(path: path, reason: "The file is UTF-16. Save it as UTF-8.")
    }
    guard let offset = UTF8Validation.firstInvalidByte(in: bytes) else { return nil }
    let (line, column) = LinePositions(bytes).position(of: offset)
    return ReadFailure(
      path: path,
      reason:
        "Line \(line), column \(column) (byte \(offset)) is no UTF-8; the rest was checked. Save the file as UTF-8."
    )
  }
}

/// One story of a run: its file, and its number among the articles of that.
struct StoryNumber: Hashable {
  /// The index of the file.
  let file: Int
  /// The index of the article in the file.
  let article: Int

  private static let bits = 24

  init(file: Int, article: Int) {
    self.file = file
    self.article = article
  }

  /// Takes a number apart.
  init(_ number: Int) {
    self.init(file: number >> StoryNumber.bits, article: number & (1 << StoryNumber.bits - 1))
  }

  /// One number for both; it grows with the file, then with the article.
  var number: Int { file << StoryNumber.bits | min(article, 1 << StoryNumber.bits - 1) }
}
