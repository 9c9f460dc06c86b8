public import ArticleText

/// Reads the articles of one file format.
///
/// A reader never refuses bytes that can be read at all: what it does not understand it takes for text.
public protocol ArticleReader: Sendable {
  /// The format's name, as `--input-format` takes it.
  var name: String { get }
  /// The file extensions that belong to the format, lower-case, without the full stop.
  var extensions: [String] { get }
  /// Cuts a file into an article.
  ///
  /// - Parameters:
  ///   - source: The file's bytes, of any content.
  ///   - path: The path that findings report.
  /// - Complexity: Linear in the bytes.
  func read(_ source: [UInt8], path: String) -> Article
  /// A text as the format writes it where it replaces another.
  ///
  /// - Parameters:
  ///   - text: The new text.
  ///   - old: The text that it replaces; characters that stood there already need no escape.
  func escaped(_ text: String, over old: String) -> String
}

extension ArticleReader {
  /// The text itself: plain text needs no escapes.
  public func escaped(_ text: String, over old: String) -> String { text }
}

/// Every format that Copydesk reads. A format is added by its file and its line here.
public enum ArticleReaders {
  /// The readers, the one for files of unknown extension first.
  public static let all: [any ArticleReader] = [
    PlainTextReader(),
    MarkdownReader(),
  ]

  /// Every extension that a reader knows.
  public static var extensions: [String] { all.flatMap(\.extensions) }

  /// The reader for a path, by its extension; `nil` where none knows it.
  public static func reader(forPath path: String) -> (any ArticleReader)? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return all.first { $0.extensions.contains(ending) }
  }
}
