import ArticleText

/// Bytes in UTF-8 that are read as XML or HTML, with their places in the file where they are not the file.
struct XMLText {
  let bytes: [UInt8]
  let outer: SourceMap?
}

extension SourceMap {
  /// Goes through the parts of a range of the text that stand in one piece in the file each.
  ///
  /// - Parameters:
  ///   - near: The piece with which the last range ended, where the next one is likely to begin.
  ///   - body: Is given how many bytes of text a part has, its bytes in the file as UTF-8, and whether these are the same.
  func forEachPiece(
    of range: Range<Int>, near: inout Int,
    _ body: (_ length: Int, _ source: Range<Int>, _ isVerbatim: Bool) -> Void
  ) {
    var at = range.lowerBound
    var index = near
    if index >= pieces.count || pieces[index].text > at
      || index + 8 < pieces.count && pieces[index + 8].text <= at
    {
      index = max(0, pieces.partitioningIndex { $0.text > at } - 1)
    }
    while at < range.upperBound, index < pieces.count {
      near = index
      let piece = pieces[index]
      let end = min(range.upperBound, piece.textEnd)
      if end > at {
        if piece.isVerbatim {
          let from = piece.source + at - piece.text
          body(end - at, from..<from + end - at, true)
        } else {
          // A character that the file writes otherwise is one part, whole.
          body(end - at, piece.source..<piece.sourceEnd, false)
        }
        at = end
      }
      index += 1
    }
  }
}
