import ArticleText

/// The texts of JSON without their escapes.
enum JSONText {
  /// A text with its places in the file.
  ///
  /// - Parameters:
  ///   - bytes: The file in UTF-8.
  ///   - range: The bytes of the text, without its quotation marks.
  ///   - problems: Takes in the escapes that are none.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>, _ problems: inout XMLProblems) -> XMLText {
    let span = bytes.span
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var map = SourceMap()
    var escapes = 0
    var next = ByteSearch.first(UInt8(ascii: "\\"), in: span, from: range.lowerBound, to: range.upperBound)
    while next < range.upperBound {
      escapes += 1
      next = ByteSearch.first(UInt8(ascii: "\\"), in: span, from: next + 1, to: range.upperBound)
    }
    map.reserveCapacity(2 * escapes + 1)
    var at = range.lowerBound
    var run = at
    while true {
      at = ByteSearch.first(UInt8(ascii: "\\"), in: span, from: at, to: range.upperBound)
      guard at < range.upperBound else { break }
      if at > run { map.append(text: text.count, source: run, length: at - run) }
      text += bytes[run..<at]
      run = at
      guard let (scalar, length) = escape(span, at, range.upperBound) else {
        problems.note(at, "A backslash begins no escape here; double it")
        // What follows is plain text.
        at = min(at + 2, range.upperBound)
        continue
      }
      let start = text.count
      if scalar.value < 0x80 {
        text.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      map.append(text: start, length: text.count - start, source: at, sourceLength: length)
      at += length
      run = at
    }
    if at > run { map.append(text: text.count, source: run, length: at - run) }
    text += bytes[run..<at]
    return XMLText(bytes: text, outer: map)
  }

  /// The character that an escape stands for, and how long that is; half of a pair stands for U+FFFD.
  private static func escape(
    _ span: borrowing Span<UInt8>, _ at: Int, _ end: Int
  ) -> (Unicode.Scalar, Int)? {
    guard at + 1 < end else { return nil }
    switch span[at + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return (Unicode.Scalar(span[at + 1]), 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"): break
    default: return nil
    }
    guard let first = unit(span, at + 2, end) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard first < 0xDC00, at + 7 < end, span[at + 6] == UInt8(ascii: "\\"), span[at + 7] == UInt8(ascii: "u"),
      let second = unit(span, at + 8, end), second >= 0xDC00, second < 0xE000,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return ("\u{FFFD}", 6) }
    return (scalar, 12)
  }

  private static func unit(_ span: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> UInt32? {
    guard at + 4 <= end else { return nil }
    var value: UInt32 = 0
    for index in at..<at + 4 {
      guard let digit = ASCIIBytes.hexadecimal(span[index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  /// A text as JSON writes it between quotation marks.
  static func written(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
