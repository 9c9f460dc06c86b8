public import ArticleText

/// Reads ArchieML 1.0: texts by their keys, in the order of the file.
///
/// A key that newsrooms use (`headline`, `hed`, `dek`, `byline`, `body`, `caption`) gives its text a role; one that they do
/// not use is body text where it has five words or more. What a later value replaces is not read, as it is not published.
public struct ArchieMLReader: ArticleReader {
  /// The name of the format.
  public let name = "archieml"
  /// The extensions of the format.
  public let extensions = ["aml", "archieml"]

  /// Makes a reader.
  public init() {}

  /// Cuts a file into an article.
  public func read(_ source: [UInt8], path: String) -> Article {
    ArchieStories.article(source, path: path)
      ?? Article(path: path, source: source, text: [], sourceMap: SourceMap(), blocks: [])
  }

  /// The text, with character references where it stands in HTML; `nil` where its line would become another thing.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    guard !text.contains(where: \.isNewline),
      let written = XMLFormat.written(text, over: range, in: article)
    else { return nil }
    let file = article.decoded
    let place = article.sourceMap.decodedRange(of: range)
    let start = file[..<place.lowerBound].lastIndex(where: ASCIIBytes.isLineEnd).map { $0 + 1 } ?? 0
    let end = file[place.upperBound...].firstIndex(where: ASCIIBytes.isLineEnd) ?? file.count
    let line =
      Array(file[start..<place.lowerBound]) + Array(written.utf8) + Array(file[place.upperBound..<end])
    let old = ArchieLine(file.span, start..<end)
    let new = ArchieLine(line.span, 0..<line.count)
    return old.moved(by: -start) == new ? written : nil
  }
}
