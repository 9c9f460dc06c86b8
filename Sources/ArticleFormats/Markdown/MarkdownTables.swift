import ArticleText

extension MarkdownBlocks {
  /// Makes a table of the open paragraph's last line, where the line under it says so.
  mutating func startTable(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard lastLineStart >= paragraphStart, let columns = MarkdownBlocks.columns(bytes, line.next..<line.end)
    else {
      return false
    }
    let header = lastLineStart..<draft.content.count
    cut(header, most: columns + 1)
    guard cells.count == columns else { return false }
    if header.lowerBound > paragraphStart {
      closeParagraph(upTo: header.lowerBound - 1)
    }
    leaf = .table(columns: columns)
    for cell in cells { addLeaf(.table, cell) }
    return true
  }

  /// Reads a row of the open table; what stands beyond its columns is not shown.
  mutating func readRow(_ bytes: borrowing Span<UInt8>, columns: Int) {
    draft.pass(source, to: line.next)
    let start = draft.content.count
    draft.append(source, ASCIIBytes.trimmed(bytes, line.next..<line.end))
    cut(start..<draft.content.count, most: columns)
    for cell in cells { addLeaf(.table, cell) }
  }

  /// How many columns the line under a table's header gives it, if it is one.
  private static func columns(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    let end = range.upperBound
    var count = 0
    var hasPipe = bytes[at] == UInt8(ascii: "|")
    if hasPipe { at += 1 }
    while true {
      at = ASCIIBytes.skipBlanks(bytes, at, end)
      if at == end { break }
      if bytes[at] == UInt8(ascii: ":") { at += 1 }
      let dashes = at
      while at < end, bytes[at] == UInt8(ascii: "-") { at += 1 }
      guard at > dashes else { return nil }
      if at < end, bytes[at] == UInt8(ascii: ":") { at += 1 }
      count += 1
      at = ASCIIBytes.skipBlanks(bytes, at, end)
      if at == end { break }
      guard bytes[at] == UInt8(ascii: "|") else { return nil }
      hasPipe = true
      at += 1
    }
    return hasPipe && count > 0 ? count : nil
  }

  /// Cuts a row of the content into `cells`, as many as are asked for.
  private mutating func cut(_ row: Range<Int>, most: Int) {
    cells.removeAll(keepingCapacity: true)
    let bytes = draft.content
    let content = bytes.span
    var at = row.lowerBound
    if at < row.upperBound, content[at] == UInt8(ascii: "|") { at += 1 }
    var start = at
    while at < row.upperBound, cells.count < most {
      switch content[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "|"):
        cells.append(ASCIIBytes.trimmed(content, start..<at))
        start = at + 1
      default: break
      }
      at += 1
    }
    guard cells.count < most else { return }
    let last = ASCIIBytes.trimmed(content, min(start, row.upperBound)..<row.upperBound)
    // Nothing behind the last pipe is no cell.
    if !last.isEmpty { cells.append(last) }
  }
}
