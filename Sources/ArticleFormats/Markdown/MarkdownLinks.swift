/// The parts of links: labels, destinations and titles.
enum MarkdownLinks {
  /// Labels and nested brackets of an address go no further, so that no input is read again and again.
  private static let maximumLabel = 1000
  private static let maximumNesting = 32

  /// The offset after the label `[…]` that starts at an offset.
  static func label(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Int? {
    guard start < end, bytes[start] == UInt8(ascii: "[") else { return nil }
    let limit = min(end, start + maximumLabel)
    var at = start + 1
    var isBlank = true
    while at < limit {
      switch bytes[at] {
      case UInt8(ascii: "]"): return isBlank ? nil : at + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"):
        isBlank = false
        at += at + 1 < limit && ASCIIBytes.isPunctuation(bytes[at + 1]) ? 2 : 1
        continue
      case let byte where !ASCIIBytes.isSpace(byte): isBlank = false
      default: break
      }
      at += 1
    }
    return nil
  }

  /// Whether what stands between brackets is a footnote's label, such as `^1`.
  static func isNote(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 1, bytes[range.lowerBound] == UInt8(ascii: "^") else { return false }
    for at in range where ASCIIBytes.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "[") { return false }
    return true
  }

  /// The form in which labels are compared: without case, with single spaces.
  static func key(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> String {
    var key: [UInt8] = []
    var isASCII = true
    for at in range {
      let byte = bytes[at]
      if ASCIIBytes.isSpace(byte) {
        if let last = key.last, last != 0x20 { key.append(0x20) }
      } else {
        isASCII = isASCII && byte < 0x80
        key.append(byte >= 0x61 && byte <= 0x7A ? byte & 0xDF : byte)
      }
    }
    if key.last == 0x20 { key.removeLast() }
    let text = String(decoding: key, as: UTF8.self)
    // Both ways, as folding does: ẞ becomes ß and that SS.
    return isASCII ? text : text.lowercased().uppercased()
  }

  /// The offset after `(destination "title")`, whose first bracket stands at an offset.
  static func inlineEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int, _ finders: inout MarkdownFinders
  ) -> Int? {
    let first = ASCIIBytes.skipSpaces(bytes, start + 1, end)
    guard var at = destinationEnd(bytes, from: first, end: end, &finders) else { return nil }
    let gap = ASCIIBytes.skipSpaces(bytes, at, end)
    if gap > at, gap < end, let after = titleEnd(bytes, from: gap, end: end) {
      at = ASCIIBytes.skipSpaces(bytes, after, end)
    } else {
      at = gap
    }
    return at < end && bytes[at] == UInt8(ascii: ")") ? at + 1 : nil
  }

  /// The offset after a destination, which may be empty.
  private static func destinationEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int, _ finders: inout MarkdownFinders
  ) -> Int? {
    var at = start
    if at < end, bytes[at] == UInt8(ascii: "<") {
      at += 1
      while at < end {
        switch bytes[at] {
        case UInt8(ascii: ">"): return at + 1
        case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
        case UInt8(ascii: "\\"): at += 2
        default: at += 1
        }
      }
      return nil
    }
    var nesting = 0
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "\\"):
        at += at + 1 < end && ASCIIBytes.isPunctuation(bytes[at + 1]) ? 2 : 1
        continue
      case UInt8(ascii: "{"):
        if at + 1 < end, bytes[at + 1] == UInt8(ascii: "{"),
          let after = finders.shortcodeEnd(after: at, bytes, end)
        {
          at = after
          continue
        }
      case UInt8(ascii: "("):
        nesting += 1
        if nesting > maximumNesting { return nil }
      case UInt8(ascii: ")"):
        if nesting == 0 { return at }
        nesting -= 1
      case 0...0x20, 0x7F: return nesting == 0 ? at : nil
      default: break
      }
      at += 1
    }
    return nesting == 0 ? at : nil
  }

  /// The offset after a title in quotation marks or brackets.
  private static func titleEnd(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Int? {
    let opening = bytes[start]
    guard opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "'") || opening == UInt8(ascii: "(") else {
      return nil
    }
    let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
    var at = start + 1
    while at < end {
      let byte = bytes[at]
      if byte == closing { return at + 1 }
      if byte == opening { return nil }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The link reference definition at an offset: its label and the start of the line after it.
  static func definition(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int, _ finders: inout MarkdownFinders
  ) -> (label: Range<Int>, end: Int)? {
    guard let colon = label(bytes, from: start, end: end), colon < end, bytes[colon] == UInt8(ascii: ":")
    else {
      return nil
    }
    let name = start + 1..<colon - 1
    let first = ASCIIBytes.skipSpaces(bytes, colon + 1, end)
    guard first < end, let after = destinationEnd(bytes, from: first, end: end, &finders), after > first
    else {
      return nil
    }
    let gap = ASCIIBytes.skipSpaces(bytes, after, end)
    if gap > after, gap < end, let title = titleEnd(bytes, from: gap, end: end),
      let next = lineEnd(bytes, from: title, end: end)
    {
      return (name, next)
    }
    return lineEnd(bytes, from: after, end: end).map { (name, $0) }
  }

  /// The start of the next line, where nothing but blanks stands in this one.
  private static func lineEnd(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Int? {
    let at = ASCIIBytes.skipBlanks(bytes, start, end)
    if at == end { return end }
    return ASCIIBytes.isLineEnd(bytes[at]) ? at + 1 : nil
  }
}
