extension FrontMatterValues {
  /// A list or a table in brackets that is open.
  private struct Bracket {
    let isList: Bool
    /// Whether the item of the list is a pair: `[words.big: as he said it]`.
    var isPair = false
  }

  /// Reads a list or a table in brackets, over lines where need be; gives the offset behind it.
  ///
  /// - Parameters:
  ///   - start: Where its bracket stands.
  ///   - indent: By how many bytes the line that opens it is set in.
  mutating func readFlow(from start: Int, indent: Int, _ body: Body) -> Int {
    let depth = path.count
    guard depth < FrontMatterValues.mostNested else { return start + 1 }
    defer { path.removeLast(path.count - depth) }
    let end = place.content.upperBound
    var open: [Bracket] = []
    /// How many brackets are open beyond those that are kept.
    var beyond = 0
    var at = start
    while at < end {
      let byte = bytes[at]
      switch byte {
      case 0x0A, 0x0D:
        // A bracket that nobody closes shall not take in all that follows.
        if opensEntry(at + 1, indent: indent) { return at }
        at += 1
      case _ where ASCIIBytes.isSpace(byte): at += 1
      case UInt8(ascii: "#") where ASCIIBytes.isSpace(bytes[at - 1]):
        while at < end, !ASCIIBytes.isLineEnd(bytes[at]) { at += 1 }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        at += 1
        guard path.count < FrontMatterValues.mostNested else {
          beyond += 1
          continue
        }
        let isList = byte == UInt8(ascii: "[")
        open.append(Bracket(isList: isList))
        path.append(isList ? .item(0) : .key(at..<at))
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        at += 1
        if beyond > 0 {
          beyond -= 1
          continue
        }
        if open.removeLast().isPair { path.removeLast() }
        path.removeLast()
        if open.isEmpty { return at }
      case UInt8(ascii: ","):
        at += 1
        nextItem(&open[open.count - 1])
      default: at = readItem(from: at, &open[open.count - 1], isKept: beyond == 0, indent: indent, body)
      }
    }
    return end
  }

  private mutating func nextItem(_ bracket: inout Bracket) {
    if bracket.isPair {
      path.removeLast()
      bracket.isPair = false
    }
    if case .item(let number) = path.last { path[path.count - 1] = .item(number + 1) }
  }

  /// Reads a key or a text; gives the offset behind it.
  private mutating func readItem(
    from start: Int, _ bracket: inout Bracket, isKept: Bool, indent: Int, _ body: Body
  ) -> Int {
    let text: FrontMatterScalar
    if let quoted = quoted(from: start, indent: indent) {
      text = quoted
    } else {
      let range = start..<max(start + 1, plainEnd(from: start))
      let trimmed = ASCIIBytes.trimmed(bytes.span, range)
      text = FrontMatterScalar(range: trimmed, content: trimmed, style: .plain)
    }
    let end = place.content.upperBound
    let next = ASCIIBytes.skipBlanks(bytes.span, text.range.upperBound, end)
    guard isKept else { return next }
    // Between quotation marks JSON's way of writing is YAML too: `{"a":"b"}`.
    let isKey =
      next < end
      && (FrontMatterPlace.isMark(bytes.span, next, end, place.format)
        || place.format == .yaml && text.style != .plain && bytes[next] == UInt8(ascii: ":"))
    guard isKey, !bracket.isPair, !(bracket.isList && place.format == .toml) else {
      body(path, text)
      return isKey ? next + 1 : next
    }
    if bracket.isList {
      bracket.isPair = true
      path.append(.key(text.range))
    } else {
      path[path.count - 1] = .key(text.range)
    }
    return next + 1
  }

  /// Where a text without marks ends: at a comma, a bracket, the mark behind a key, a comment or the line's end.
  private func plainEnd(from start: Int) -> Int {
    let span = bytes.span
    let end = place.content.upperBound
    var at = start
    while at < end {
      switch span[at] {
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        0x0A, 0x0D:
        return at
      case UInt8(ascii: "#") where at > start && ASCIIBytes.isBlank(span[at - 1]): return at
      default: if FrontMatterPlace.isMark(span, at, end, place.format) { return at }
      }
      at += 1
    }
    return end
  }
}
