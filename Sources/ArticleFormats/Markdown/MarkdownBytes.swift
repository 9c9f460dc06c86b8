/// What the Markdown reader asks of single bytes and scalars.
enum MarkdownBytes {
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

  /// How emphasis sees a character: a line's edge counts as white space.
  enum Kind { case space, punctuation, other }

  /// The kind of the character that ends before an offset.
  static func kind(before offset: Int, _ bytes: borrowing Span<UInt8>, start: Int) -> Kind {
    guard offset > start else { return .space }
    var first = offset - 1
    while first > start, offset - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return kind(at: first, bytes, end: offset)
  }

  /// The kind of the character that starts at an offset.
  static func kind(at offset: Int, _ bytes: borrowing Span<UInt8>, end: Int) -> Kind {
    guard offset < end else { return .space }
    let byte = bytes[offset]
    guard byte >= 0x80 else { return isSpace(byte) ? .space : isPunctuation(byte) ? .punctuation : .other }
    var iterator = ScalarBytes(bytes, offset, end)
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return .other }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return .punctuation
    default: return .other
    }
  }

  /// At most four bytes, so that the standard library decodes the scalar in them.
  private struct ScalarBytes: IteratorProtocol {
    private var word: UInt32 = 0
    private var left: Int

    init(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) {
      left = min(4, end - offset)
      for index in 0..<left { word |= UInt32(bytes[offset + index]) << UInt32(8 * index) }
    }

    mutating func next() -> UInt8? {
      guard left > 0 else { return nil }
      defer {
        word >>= 8
        left -= 1
      }
      return UInt8(truncatingIfNeeded: word)
    }
  }
}

/// Finds where a mark stands next, and remembers it: a file that opens a thing a million times and closes
/// it never is searched once.
struct MarkdownFinder {
  private let mark: StaticString
  private var from = Int.max
  private var found = Int.max

  init(_ mark: StaticString) { self.mark = mark }

  /// Forgets what was found, because another text is searched.
  mutating func reset() { from = Int.max }

  /// The offset after the next mark at or after `start`, or `nil` where there is none before `end`.
  mutating func end(
    after start: Int, _ bytes: borrowing Span<UInt8>, _ end: Int
  ) -> Int? {
    let count = mark.utf8CodeUnitCount
    if start < from || start > found {
      from = start
      found = Int.max
      let first = mark.withUTF8Buffer { $0[0] }
      var at = start
      while at + count <= end {
        if bytes[at] == first, MarkdownBytes.matches(mark, bytes, at: at, end: end) {
          found = at
          break
        }
        at += 1
      }
    }
    return found == Int.max ? nil : found + count
  }
}
