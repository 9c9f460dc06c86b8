extension FrontMatter {
  /// The parts of a scalar on one line; `nil` where there is none, or where it goes on in the next line.
  static func scalar(
    _ bytes: borrowing Span<UInt8>, _ value: Range<Int>, next: Int, isTOML: Bool
  ) -> [Part]? {
    guard let first = value.first else { return nil }
    let mark = bytes[first]
    if mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\"") {
      // Three marks in TOML open a text of many lines.
      if isTOML, value.count >= 3, bytes[first + 1] == mark, bytes[first + 2] == mark { return nil }
      if let close = closingMark(bytes, value, isTOML: isTOML) {
        return parts(bytes, first + 1..<close, style: mark, isTOML: isTOML)
      }
    } else if !isTOML, isBlockIndicator(bytes, value) {
      return nil
    }
    if !isTOML, goesOn(bytes, from: next) { return nil }
    return parts(bytes, withoutComment(bytes, value), style: nil, isTOML: isTOML)
  }

  /// Whether a text of many lines follows, which `|` or `>` announces.
  private static func isBlockIndicator(_ bytes: borrowing Span<UInt8>, _ value: Range<Int>) -> Bool {
    let first = bytes[value.lowerBound]
    guard first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else { return false }
    guard value.count > 1 else { return true }
    switch bytes[value.lowerBound + 1] {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "#"), 0x20, UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default: return false
    }
  }

  /// Whether the next line is indented, and so belongs to the value.
  private static func goesOn(_ bytes: borrowing Span<UInt8>, from next: Int) -> Bool {
    let text = ASCIIBytes.skipBlanks(bytes, next, bytes.count)
    return text > next && text < bytes.count && !ASCIIBytes.isLineEnd(bytes[text])
      && bytes[text] != UInt8(ascii: "#")
  }

  private static func withoutComment(_ bytes: borrowing Span<UInt8>, _ value: Range<Int>) -> Range<Int> {
    for at in value.dropFirst() where bytes[at] == UInt8(ascii: "#") && ASCIIBytes.isBlank(bytes[at - 1]) {
      return ASCIIBytes.trimmed(bytes, value.lowerBound..<at)
    }
    return value
  }

  /// The mark that closes a quoted value, if nothing but a comment stands behind it.
  private static func closingMark(
    _ bytes: borrowing Span<UInt8>, _ value: Range<Int>, isTOML: Bool
  ) -> Int? {
    let mark = bytes[value.lowerBound]
    let isDouble = mark == UInt8(ascii: "\"")
    var at = value.lowerBound + 1
    while at < value.upperBound {
      if isDouble, bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] != mark {
        at += 1
      } else if !isDouble, !isTOML, at + 1 < value.upperBound, bytes[at + 1] == mark {
        at += 2
      } else {
        let rest = ASCIIBytes.skipBlanks(bytes, at + 1, value.upperBound)
        return rest == value.upperBound || (rest > at + 1 && bytes[rest] == UInt8(ascii: "#")) ? at : nil
      }
    }
    return nil
  }

  /// Cuts a value at its escapes and entities.
  ///
  /// - Parameter style: The marks around it, or `nil` for none.
  private static func parts(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, style: UInt8?, isTOML: Bool
  ) -> [Part] {
    var parts: [Part] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      var decoded: (scalar: Unicode.Scalar, end: Int)?
      switch bytes[at] {
      case UInt8(ascii: "&"):
        // Titles are pasted from pages, entities and all, and are shown as HTML.
        decoded = CharacterReferences.closed(bytes, from: at, end: range.upperBound)
          .flatMap { $0.second == nil ? ($0.first, $0.end) : nil }
      case UInt8(ascii: "\\") where style == UInt8(ascii: "\""):
        decoded = escape(bytes, at, range.upperBound)
      case UInt8(ascii: "'") where style == UInt8(ascii: "'") && !isTOML:
        decoded = ("'", min(at + 2, range.upperBound))
      default: break
      }
      guard let (scalar, end) = decoded else {
        at += 1
        continue
      }
      if start < at { parts.append(Part(scalar: nil, source: start..<at)) }
      parts.append(Part(scalar: scalar, source: at..<end))
      at = end
      start = end
    }
    if start < range.upperBound { parts.append(Part(scalar: nil, source: start..<range.upperBound)) }
    return parts
  }

  /// The scalar that a backslash and what follows it stand for.
  private static func escape(
    _ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard at + 1 < end else { return nil }
    let digits: Int
    switch bytes[at + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"), 0x20:
      return (Unicode.Scalar(bytes[at + 1]), at + 2)
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (" ", at + 2)
    case UInt8(ascii: "_"): return ("\u{A0}", at + 2)
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: return nil
    }
    guard at + 2 + digits <= end else { return nil }
    var value: UInt64 = 0
    for index in at + 2..<at + 2 + digits {
      guard let digit = ASCIIBytes.hexadecimal(bytes[index]) else { return nil }
      value = value << 4 | UInt64(digit)
    }
    return (UInt32(exactly: value).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}", at + 2 + digits)
  }

  /// The text of a scalar's parts.
  static func string(_ parts: [Part], _ bytes: borrowing Span<UInt8>) -> String {
    var text: [UInt8] = []
    for part in parts {
      if let scalar = part.scalar {
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        for at in part.source { text.append(bytes[at]) }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
