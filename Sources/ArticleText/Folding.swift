/// Takes case, diacritics and the shape of marks out of text, so that spellings can be compared.
///
/// `Erdoğan`, `ERDOGAN` and `Erdogan` fold to one form; so do `don’t` and `don't`.
public enum Folding {
  /// The letters that stand for U+00C0–U+024F without case and diacritics; a full stop where there is none.
  /// Source: the canonical decompositions and lower-case mappings of the Unicode Character Database.
  static let latin: StaticString = """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.\
    bb............ee........kk......oo.............uu...............\
    .............aaiioouuuuuuuuuueaaaaaa..ggkkoooo..j...gg..nnaaaaoo\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
    ...b............
    """

  /// The same for U+1E00–U+1EFF, where Vietnamese has its letters.
  static let latinAdditional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy....s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """

  /// Calls `emit` with each byte of a scalar's folded form; a combining mark has none.
  @inline(__always)
  static func fold(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
    let value = scalar.value
    switch value {
    case 0..<0x41, 0x5B..<0x80: emit(UInt8(truncatingIfNeeded: value))
    case 0x41...0x5A: emit(UInt8(truncatingIfNeeded: value | 0x20))
    default: foldBeyondASCII(scalar, emit)
    }
  }

  private static func foldBeyondASCII(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
    let value = scalar.value
    switch value {
    case 0xDF, 0x1E9E: pair("s", "s", emit)
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: pair("a", "e", emit)
    case 0x152, 0x153: pair("o", "e", emit)
    case 0xDE, 0xFE: pair("t", "h", emit)
    case 0xC0..<0x250: table(latin, value - 0xC0, scalar, emit)
    case 0x1E00..<0x1F00: table(latinAdditional, value - 0x1E00, scalar, emit)
    case 0x300...0x36F, 0x200B...0x200F, 0xFEFF, 0xAD, 0x2060...0x2064: break
    case 0x2018...0x201B, 0x2032, 0x02BC, 0x02B9: emit(UInt8(ascii: "'"))
    case 0x201C...0x201F: emit(UInt8(ascii: "\""))
    case 0x2010, 0x2011: emit(UInt8(ascii: "-"))
    default: lowercase(scalar, emit)
    }
  }

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ emit: (UInt8) -> Void) {
    emit(UInt8(ascii: first))
    emit(UInt8(ascii: second))
  }

  private static func table(
    _ letters: StaticString, _ index: UInt32, _ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void
  ) {
    let letter = letters.withUTF8Buffer { $0[Int(index)] }
    if letter == UInt8(ascii: ".") { lowercase(scalar, emit) } else { emit(letter) }
  }

  /// Greek and Cyrillic letters with a mark above, and the letters without it; a final sigma is a sigma.
  private static let marked: StaticString = """
    άα έε ήη ίι όο ύυ ώω ϊι ϋυ ΐι ΰυ ςσ йи ёе їі ўу ѓг ќк ѐе ѝи
    """

  private static let unmarked: [Unicode.Scalar: Unicode.Scalar] = {
    var result: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in marked.description.unicodeScalars.split(separator: " ") {
      if let first = pair.first, let last = pair.last { result[first] = last }
    }
    return result
  }()

  private static func greekOrCyrillic(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower: Unicode.Scalar =
      switch scalar.value {
      case 0x410...0x42F: Unicode.Scalar(scalar.value + 32) ?? scalar
      case 0x400...0x40F: Unicode.Scalar(scalar.value + 80) ?? scalar
      case 0x430...0x45F, 0x3B0...0x3CE: scalar
      default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      }
    return unmarked[lower] ?? lower
  }

  private static func lowercase(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
    let lower: Unicode.Scalar =
      switch scalar.value {
      case 0x386...0x390, 0x3AA...0x3B0, 0x3C2, 0x3CA...0x3CE, 0x400...0x45F: greekOrCyrillic(scalar)
      case 0x391...0x3A9: Unicode.Scalar(scalar.value + 32) ?? scalar
      case 0x2000...0x2FFF: scalar
      default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      }
    for byte in UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter { emit(byte) }
  }

  /// The folded form of some bytes.
  ///
  /// - Parameter bytes: UTF-8; what is no UTF-8 folds to the replacement character.
  public static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBufferPointer { folded($0) }
  }

  /// Appends the folded form of some bytes, without an array of its own for those in ASCII.
  ///
  /// - Parameters:
  ///   - text: UTF-8; what is no UTF-8 folds to the replacement character.
  ///   - range: Which of them.
  public static func appendFolded(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>, to result: inout [UInt8]
  ) {
    // ASCII is as long as it was: room for all of it is made once.
    let start = result.count
    text.withUnsafeBufferPointer { result.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    var at = range.lowerBound
    do {
      var letters = result.mutableSpan
      for place in start..<letters.count {
        let byte = letters[place]
        guard byte < 0x80 else { break }
        if byte >= 0x41, byte <= 0x5A { letters[place] = byte | 0x20 }
        at &+= 1
      }
    }
    guard at < range.upperBound else { return }
    result.removeLast(range.upperBound - at)
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        at += 1
      } else {
        let (scalar, length) = UTF8Scalars.decode(text, at: at, end: range.upperBound)
        fold(scalar ?? "\u{FFFD}") { result.append($0) }
        at += length
      }
    }
  }

  /// The folded form of a text, as bytes.
  public static func foldedBytes(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { folded($0) }
  }

  /// The folded form of a text.
  public static func folded(_ text: String) -> String {
    String(decoding: foldedBytes(text), as: UTF8.self)
  }

  /// Appends the folded form of some UTF-8.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        at += 1
      } else {
        let (scalar, length) = UTF8Scalars.decode(bytes.span, at: at, end: bytes.count)
        fold(scalar ?? "\u{FFFD}") { result.append($0) }
        at += length
      }
    }
  }

  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    appendFolded(bytes.span, 0..<bytes.count, to: &result)
    return result
  }

  /// The hash that the lexer gives to a token with this text.
  public static func hash(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { hash($0) }
  }

  /// Eight ASCII letters in lower case.
  @inline(__always)
  private static func lowercased(_ chunk: UInt64) -> UInt64 {
    // The high bit of each byte that is at least `A`, and of each that is behind `Z`.
    let fromA = chunk &+ 0x3F3F_3F3F_3F3F_3F3F
    let behindZ = chunk &+ 0x2525_2525_2525_2525
    return chunk | (fromA & ~behindZ & 0x8080_8080_8080_8080) >> 2
  }

  /// The hash that the lexer gives to a token with these bytes.
  public static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var state = TokenHash.start
    var at = 0
    // Eight letters at once, as long as all are ASCII.
    let raw = UnsafeRawBufferPointer(bytes)
    while at + 8 <= bytes.count {
      let chunk = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      guard chunk & 0x8080_8080_8080_8080 == 0 else { break }
      TokenHash.mix(&state, lowercased(chunk))
      at += 8
    }
    var hash = TokenHash(state)
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        hash.combine(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        at += 1
      } else {
        let (scalar, length) = UTF8Scalars.decode(bytes.span, at: at, end: bytes.count)
        fold(scalar ?? "\u{FFFD}") { hash.combine($0) }
        at += length
      }
    }
    return hash.value
  }
}
