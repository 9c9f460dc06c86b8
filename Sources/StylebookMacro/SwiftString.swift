/// A string as it stands in a source text.
struct SwiftString {
  /// Its bytes, with its quotation marks and `#`.
  let range: Range<Int>
  /// How many `#` stand on each side.
  let hashes: Int
  /// Whether three quotation marks stand on each side.
  let isMultiline: Bool
  /// Whether a value stands in it that only the running program knows.
  private(set) var hasInterpolation = false

  /// The text of a string, with the source's offset for each byte of it and for its end.
  struct Value {
    var text: String
    var offsets: [Int]
  }

  /// The bytes between the quotation marks.
  private var content: Range<Int> {
    let edge = hashes + (isMultiline ? 3 : 1)
    return range.lowerBound + edge..<range.upperBound - edge
  }

  /// How deep strings may stand in the interpolations of strings.
  private static let deepest = 24

  /// Reads a string.
  ///
  /// - Parameters:
  ///   - bytes: The source.
  ///   - at: The first `#` or quotation mark; afterwards what stands behind the string.
  ///   - depth: In how many interpolations the string stands.
  init(_ bytes: [UInt8], _ at: inout Int, depth: Int) throws(SwiftSource.NotUnderstood) {
    guard depth < SwiftString.deepest else { throw SwiftSource.NotUnderstood() }
    let start = at
    while at < bytes.count, bytes[at] == UInt8(ascii: "#") { at += 1 }
    let hashes = at - start
    let isMultiline = SwiftString.count(UInt8(ascii: "\""), bytes, at) >= 3
    let quotes = isMultiline ? 3 : 1
    at += quotes
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\") where SwiftString.count(UInt8(ascii: "#"), bytes, at + 1) >= hashes:
        at += 1 + hashes
        guard at < bytes.count else { throw SwiftSource.NotUnderstood() }
        if bytes[at] == UInt8(ascii: "(") {
          hasInterpolation = true
          try SwiftString.skipInterpolation(bytes, &at, depth)
        } else {
          at += 1
        }
      case UInt8(ascii: "\"")
      where SwiftString.count(UInt8(ascii: "\""), bytes, at) >= quotes
        && SwiftString.count(UInt8(ascii: "#"), bytes, at + quotes) >= hashes:
        at += quotes + hashes
        range = start..<at
        self.hashes = hashes
        self.isMultiline = isMultiline
        return
      case 0x0A where !isMultiline, 0x0D where !isMultiline: throw SwiftSource.NotUnderstood()
      default: at += 1
      }
    }
    throw SwiftSource.NotUnderstood()
  }

  /// How often a byte stands from an offset on, up to as often as anybody asks.
  private static func count(_ byte: UInt8, _ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == byte, end - start < 64 { end += 1 }
    return end - start
  }

  private static func skipInterpolation(
    _ bytes: [UInt8], _ at: inout Int, _ depth: Int
  ) throws(SwiftSource.NotUnderstood) {
    var open = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "("):
        open += 1
        at += 1
      case UInt8(ascii: ")"):
        open -= 1
        at += 1
        if open == 0 { return }
      case UInt8(ascii: "\""):
        // The `#` before it were passed over as marks; the string begins with them.
        while at > 0, bytes[at - 1] == UInt8(ascii: "#") { at -= 1 }
        _ = try SwiftString(bytes, &at, depth: depth + 1)
      case UInt8(ascii: "/") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "*"):
        at = try SwiftScanner.endOfComment(bytes, at)
      default: at += 1
      }
    }
    throw SwiftSource.NotUnderstood()
  }

  /// What the string is, or nothing where the source does not say it or says it wrongly.
  func value(_ bytes: [UInt8]) -> Value? {
    guard !hasInterpolation else { return nil }
    var reader = SwiftStringReader(bytes, content, hashes: hashes)
    return isMultiline ? reader.multiline() : reader.line(content, endsLine: false) ? reader.value() : nil
  }
}

/// Puts a string's value together.
private struct SwiftStringReader {
  private let bytes: [UInt8]
  private let content: Range<Int>
  private let hashes: Int
  private var text: [UInt8] = []
  private var offsets: [Int] = []

  init(_ bytes: [UInt8], _ content: Range<Int>, hashes: Int) {
    self.bytes = bytes
    self.content = content
    self.hashes = hashes
  }

  func value() -> SwiftString.Value {
    SwiftString.Value(text: String(decoding: text, as: UTF8.self), offsets: offsets + [content.upperBound])
  }

  /// The value of a string over several lines: without the indentation that its last line has.
  mutating func multiline() -> SwiftString.Value? {
    var lines: [Range<Int>] = []
    var start = content.lowerBound
    var at = start
    while at < content.upperBound {
      let byte = bytes[at]
      if byte == 0x0A || byte == 0x0D {
        lines.append(start..<at)
        if byte == 0x0D, at + 1 < content.upperBound, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    let indent = bytes[start..<content.upperBound]
    guard let first = lines.first, isBlank(first), isBlank(start..<content.upperBound) else { return nil }
    for (index, line) in lines.enumerated().dropFirst() {
      var line = line
      if bytes[line].starts(with: indent) {
        line = line.lowerBound + indent.count..<line.upperBound
      } else if isBlank(line) {
        line = line.upperBound..<line.upperBound
      } else {
        return nil
      }
      guard self.line(line, endsLine: index + 1 < lines.count) else { return nil }
    }
    return value()
  }

  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  private mutating func append(_ byte: UInt8, _ offset: Int) {
    text.append(byte)
    offsets.append(offset)
  }

  /// Takes in a line, and says whether its escapes are known.
  mutating func line(_ range: Range<Int>, endsLine: Bool) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "\\"), isEscape(at, range.upperBound) else {
        append(bytes[at], at)
        at += 1
        continue
      }
      let start = at
      at += 1 + hashes
      // A backslash at the end of a line takes the line's end away.
      if isBlank(at..<range.upperBound) { return endsLine }
      guard let scalar = escaped(&at, range.upperBound) else { return false }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte, start) }
    }
    if endsLine { append(0x0A, range.upperBound) }
    return true
  }

  private func isEscape(_ at: Int, _ end: Int) -> Bool {
    at + hashes < end && bytes[at + 1..<at + 1 + hashes].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  private func escaped(_ at: inout Int, _ end: Int) -> Unicode.Scalar? {
    guard at < end else { return nil }
    defer { at += 1 }
    switch bytes[at] {
    case UInt8(ascii: "0"): return "\0"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "'"): return "'"
    case UInt8(ascii: "u"):
      guard let close = bytes[at..<end].firstIndex(of: UInt8(ascii: "}")), at + 1 < end,
        bytes[at + 1] == UInt8(ascii: "{"), close - at <= 10
      else { return nil }
      let digits = String(decoding: bytes[at + 2..<close], as: UTF8.self)
      at = close
      return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
    default: return nil
    }
  }
}
