import ArticleText

/// Bytes in UTF-8 that are read as XML or HTML, with their places in the file where they are not the file.
struct XMLText {
  let bytes: [UInt8]
  let outer: SourceMap?
}

extension SourceMap {
  /// Goes through the parts of a range of the text that stand in one piece in the file each.
  ///
  /// - Parameter body: Is given how many bytes of text a part has, and its bytes in the file as UTF-8.
  func forEachPiece(of range: Range<Int>, _ body: (_ length: Int, _ source: Range<Int>) -> Void) {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var index = max(0, low - 1)
    var at = range.lowerBound
    while at < range.upperBound, index < pieces.count {
      let piece = pieces[index]
      let end = min(range.upperBound, piece.text + piece.length)
      if end > at {
        if piece.length == piece.sourceLength {
          let from = piece.source + at - piece.text
          body(end - at, from..<from + end - at)
        } else {
          // A character that the file writes otherwise is one part, whole.
          body(end - at, piece.source..<piece.source + piece.sourceLength)
        }
        at = end
      }
      index += 1
    }
  }
}
