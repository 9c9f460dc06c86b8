public import ArticleFormats
public import ArticleText

/// Articles as tests look at them.
public enum ReadArticle {
  /// What a reader makes of a file.
  public static func file(_ bytes: [UInt8], path: String = "test.xml") -> FileReading {
    (ArticleReaders.reader(forPath: path, content: bytes) ?? ArticleReaders.all[0]).readFile(
      bytes, path: path)
  }

  /// The articles of a text.
  public static func articles(_ text: String, path: String = "test.xml") -> [Article] {
    file(Array(text.utf8), path: path).articles
  }

  /// The blocks of an article with their roles: `headline: Oil rises`.
  public static func blocks(_ article: Article?) -> [String] {
    article.map { article in article.blocks.map { "\($0.role): \(article.string($0.range))" } } ?? []
  }

  /// What an article breaks of the law of readers; `nil` where it keeps it.
  ///
  /// What maps byte for byte is the same bytes, pieces and blocks follow one another, and nothing but the lines between
  /// blocks comes from nowhere.
  public static func violation(of article: Article) -> String? {
    let decoded = article.decoded
    var text = 0
    var source = 0
    for piece in article.sourceMap.pieces {
      guard piece.text >= text, piece.source >= source, piece.length > 0 else { return "order of \(piece)" }
      guard article.text[text..<piece.text].allSatisfy({ $0 == 0x0A }) else { return "gap before \(piece)" }
      text = piece.text + piece.length
      source = piece.source + piece.sourceLength
      guard text <= article.text.count, source <= decoded.count else { return "end of \(piece)" }
      if piece.isVerbatim,
        article.text[piece.text..<text] != decoded[piece.source..<source]
      {
        return "bytes of \(piece)"
      }
    }
    // A text that is the file itself has no pieces, and what parts its blocks is the file's.
    let isFile = article.sourceMap.pieces.isEmpty && article.text == decoded
    guard isFile || text == article.text.count else { return "text without a place" }
    var end = 0
    for block in article.blocks {
      guard block.range.lowerBound >= end, !block.range.isEmpty else { return "order of \(block)" }
      guard block.range.upperBound <= article.text.count else { return "end of \(block)" }
      guard isFile || article.text[end..<block.range.lowerBound].allSatisfy({ $0 == 0x0A }) else {
        return "text before \(block)"
      }
      end = block.range.upperBound
    }
    return isFile || end == article.text.count ? nil : "text outside blocks"
  }
}
