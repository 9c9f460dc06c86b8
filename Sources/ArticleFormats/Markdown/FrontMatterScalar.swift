/// One text in front matter, with or without marks around it, on one line or on several.
struct FrontMatterScalar {
  /// How a text is written.
  enum Style {
    /// Without marks.
    case plain
    /// Between single marks, of which two stand for one.
    case single
    /// Between double marks, with escapes.
    case double
    /// Between the single marks of TOML, in which nothing is an escape.
    case raw
    /// On the lines below `>` or `|`.
    case block
  }

  /// A run of a text: bytes of the file, or a scalar that an escape, an entity or the end of a line stands for.
  struct Part {
    let scalar: Unicode.Scalar?
    let source: Range<Int>
  }

  /// Byte offsets in the file, with the marks.
  let range: Range<Int>
  /// Byte offsets in the file, without the marks.
  let content: Range<Int>
  let style: Style
  /// Whether the end of one line is a space, and not the end of a line of the text.
  var folds = true

  /// Calls `body` with the runs of the text, in order. Linear in its bytes.
  func forEachPart(_ bytes: [UInt8], _ body: (Part) -> Void) {
    let span = bytes.span
    let end = content.upperBound
    var start = content.lowerBound
    var at = start
    func keep(_ to: Int) {
      if start < to { body(Part(scalar: nil, source: start..<to)) }
    }
    while at < end {
      let decoded: (scalar: Unicode.Scalar, end: Int)?
      switch span[at] {
      case 0x0A, 0x0D:
        var from = at
        while from > start, ASCIIBytes.isBlank(span[from - 1]) { from -= 1 }
        let (next, isBlank) = FrontMatterScalar.passLines(span, at, end)
        keep(from)
        if next < end { body(Part(scalar: folds && !isBlank ? " " : "\n", source: from..<next)) }
        start = next
        at = next
        continue
      case UInt8(ascii: "&"):
        // Titles are pasted from pages, entities and all, and are shown as HTML.
        decoded = CharacterReferences.closed(span, from: at, end: end)
          .flatMap { $0.second == nil ? ($0.first, $0.end) : nil }
      case UInt8(ascii: "\\") where style == .double:
        if at + 1 < end, ASCIIBytes.isLineEnd(span[at + 1]) {
          // The line goes on in the next one.
          keep(at)
          at = FrontMatterScalar.passLines(span, at + 1, end).next
          start = at
          continue
        }
        decoded = FrontMatterScalar.escape(span, at, end)
      case UInt8(ascii: "'") where style == .single: decoded = ("'", min(at + 2, end))
      default: decoded = nil
      }
      guard let decoded else {
        at += 1
        continue
      }
      keep(at)
      body(Part(scalar: decoded.scalar, source: at..<decoded.end))
      at = decoded.end
      start = at
    }
    keep(end)
  }

  /// The text.
  func string(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    forEachPart(bytes) { part in
      if let scalar = part.scalar {
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        text.append(contentsOf: bytes[part.source])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where the first word stands behind the end of a line, and whether blank lines are passed on the way.
  private static func passLines(
    _ span: borrowing Span<UInt8>, _ start: Int, _ end: Int
  ) -> (next: Int, isBlank: Bool) {
    var at = start
    var lines = 0
    while at < end {
      if ASCIIBytes.isLineEnd(span[at]) {
        lines += 1
        if span[at] == 0x0D, at + 1 < end, span[at + 1] == 0x0A { at += 1 }
      } else if !ASCIIBytes.isBlank(span[at]) {
        break
      }
      at += 1
    }
    return (at, lines > 1)
  }

  /// The scalar that a backslash and what follows it stand for.
  private static func escape(
    _ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard at + 1 < end else { return nil }
    switch bytes[at + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"), 0x20:
      return (Unicode.Scalar(bytes[at + 1]), at + 2)
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): return (" ", at + 2)
    case UInt8(ascii: "n"), UInt8(ascii: "r"):
      // Several stand for a blank line, which parts blocks and nothing in one.
      var next = at + 2
      while next + 1 < end, bytes[next] == UInt8(ascii: "\\"),
        bytes[next + 1] == UInt8(ascii: "n") || bytes[next + 1] == UInt8(ascii: "r")
      { next += 2 }
      return ("\n", next)
    case UInt8(ascii: "_"): return ("\u{A0}", at + 2)
    case UInt8(ascii: "x"): return number(bytes, at + 2, 2, end).map { (scalar($0), at + 4) }
    case UInt8(ascii: "U"): return number(bytes, at + 2, 8, end).map { (scalar($0), at + 10) }
    case UInt8(ascii: "u"):
      guard let first = number(bytes, at + 2, 4, end) else { return nil }
      // JSON writes characters beyond U+FFFF as two halves.
      if first & 0xFC00 == 0xD800, at + 12 <= end, bytes[at + 6] == UInt8(ascii: "\\"),
        bytes[at + 7] == UInt8(ascii: "u"), let second = number(bytes, at + 8, 4, end),
        second & 0xFC00 == 0xDC00
      {
        return (scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF), at + 12)
      }
      return (scalar(first), at + 6)
    default: return nil
    }
  }

  private static func scalar(_ value: UInt64) -> Unicode.Scalar {
    UInt32(exactly: value).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }

  private static func number(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ digits: Int, _ end: Int
  ) -> UInt64? {
    guard start + digits <= end else { return nil }
    var value: UInt64 = 0
    for index in start..<start + digits {
      guard let digit = ASCIIBytes.hexadecimal(bytes[index]) else { return nil }
      value = value << 4 | UInt64(digit)
    }
    return value
  }
}
