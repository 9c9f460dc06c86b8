/// What readers ask of single bytes: the classes of ASCII, and where runs of them end.
enum ASCIIBytes {
  /// Whether a byte is a blank, a line's end or another ASCII white space.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// Whether a byte is a space or a tab.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  @inline(__always)
  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  @inline(__always)
  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isLetter(byte) && !isDigit(byte)
  }

  /// What a hexadecimal digit stands for.
  static func hexadecimal(_ byte: UInt8) -> UInt32? {
    if isDigit(byte) { return UInt32(byte - 0x30) }
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x66 ? UInt32(lower - 0x61 + 10) : nil
  }

  /// The first place after the spaces and tabs that stand at an offset.
  static func skipBlanks(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, isBlank(bytes[at]) { at += 1 }
    return at
  }

  /// The first place after any white space that stands at an offset.
  static func skipSpaces(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, isSpace(bytes[at]) { at += 1 }
    return at
  }

  /// The range without the spaces and tabs at its ends.
  static func trimmed(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let start = skipBlanks(bytes, range.lowerBound, range.upperBound)
    var end = range.upperBound
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The range without any white space at its ends.
  static func trimmedSpaces(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let start = skipSpaces(bytes, range.lowerBound, range.upperBound)
    var end = range.upperBound
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a word stands at an offset; the word is in small letters, the bytes may be in capitals.
  static func matches(
    _ word: StaticString, _ bytes: borrowing Span<UInt8>, at start: Int, end: Int
  ) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end - start >= count else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<count {
        let byte = bytes[start + index]
        if (isLetter(byte) ? byte | 0x20 : byte) != letters[index] { return false }
      }
      return true
    }
  }
}
