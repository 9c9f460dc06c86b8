#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import ArticleFormats
internal import ArticleText
internal import StyleRules

/// One article to be read: from a file, or from bytes that were handed in.
public struct ArticleFile: Sendable, Hashable {
  /// The path that reports show.
  public let path: String
  /// The path to open; relative to the working directory, or absolute.
  public let file: String
  /// The bytes, where they do not come from a file.
  public let content: [UInt8]?

  /// Names a file.
  public init(path: String, file: String) {
    self.path = path
    self.file = file
    content = nil
  }

  /// Names bytes that came by standard input.
  public init(path: String, content: [UInt8]) {
    self.path = path
    file = path
    self.content = content
  }

  /// The largest file that is read, in bytes: offsets of tokens have 32 bits.
  static let largest = 1 << 30

  /// The file's bytes.
  ///
  /// - Throws: `ReadFailure` that says what to do.
  func bytes() throws(ReadFailure) -> [UInt8] {
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

  /// What a reader should know of bytes that are not what they ought to be; nothing where they are.
  static func problem(with bytes: [UInt8], path: String) -> ReadFailure? {
    if bytes.isEmpty {
      return ReadFailure(path: path, reason: "The file is empty; there was nothing to check.")
    }
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

  /// The article in some bytes, by the reader for its extension; plain text where none knows it.
  static func article(_ bytes: [UInt8], path: String) -> Article {
    (ArticleReaders.reader(forPath: path) ?? ArticleReaders.all[0]).read(bytes, path: path)
  }
}
