/// How emphasis sees a character: a line's edge counts as white space.
enum MarkdownCharacterKind {
  case space
  case punctuation
  case other

  /// The kind of the character that ends before an offset.
  static func before(_ offset: Int, _ bytes: borrowing Span<UInt8>, start: Int) -> MarkdownCharacterKind {
    guard offset > start else { return .space }
    var first = offset - 1
    while first > start, offset - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return at(first, bytes, end: offset)
  }

  /// The kind of the character that starts at an offset.
  static func at(_ offset: Int, _ bytes: borrowing Span<UInt8>, end: Int) -> MarkdownCharacterKind {
    guard offset < end else { return .space }
    let byte = bytes[offset]
    guard byte >= 0x80 else {
      return ASCIIBytes.isSpace(byte) ? .space : ASCIIBytes.isPunctuation(byte) ? .punctuation : .other
    }
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
