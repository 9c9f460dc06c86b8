public import ArticleText

/// Turns byte offsets of an article's file into the places that are reported.
public struct ArticlePlaces {
  private let article: Article
  private let lines: LinePositions?

  /// Makes places of an article, and of all others in its file. Linear in the file.
  public init(_ article: Article) {
    self.article = article
    lines = article.layout == nil ? LinePositions(article.decoded) : nil
  }

  /// The place of an offset in the file as UTF-8.
  ///
  /// In a packed file it is the paragraph and the character in that, and the bytes are those of its part.
  public func position(of offset: Int) -> Position {
    guard let lines else { return packedPosition(of: offset) }
    let (line, column) = lines.position(of: offset)
    let inFile = article.sourceMap.transcoding?.sourceOffset(of: offset) ?? offset
    return Position(
      offset: inFile, line: line, column: column, byteColumn: offset - lines.line(at: offset).lowerBound + 1)
  }

  /// The name of the part of a packed file in which an offset stands.
  public func part(at offset: Int) -> String? { article.layout?.part(at: offset)?.name }

  /// The line on which an offset stands, in the file as UTF-8, without its end.
  func line(at offset: Int) -> Range<Int>? { lines?.line(at: offset) }

  private func packedPosition(of offset: Int) -> Position {
    let start = article.layout?.part(at: offset)?.range.lowerBound ?? 0
    guard let paragraph = article.layout?.paragraph(at: offset) else {
      return Position(offset: offset - start, line: 1, column: 1, order: offset)
    }
    let first = article.sourceMap.textOffset(atOrAfter: paragraph.start)
    let text = article.text[first..<max(first, article.sourceMap.textOffset(atOrAfter: offset))]
    return Position(
      offset: offset - start, line: paragraph.number, column: text.count { $0 & 0xC0 != 0x80 } + 1,
      byteColumn: text.count + 1, order: offset)
  }
}
