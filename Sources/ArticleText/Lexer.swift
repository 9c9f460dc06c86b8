/// Cuts text into tokens.
///
/// One pass over bytes; complexity is linear in them. Positions are byte offsets in the whole text, so that the
/// blocks of an article can be cut one after the other into one array.
struct Lexer {
  private let classes: [UInt8] = CharacterClass.ofByte

  /// Appends the tokens of a part of the text.
  ///
  /// - Parameters:
  ///   - bytes: The article's text.
  ///   - range: The part to cut, in byte offsets.
  ///   - tokens: Where the tokens go.
  func cut(_ bytes: borrowing Span<UInt8>, in range: Range<Int>, into tokens: inout [Token]) {
    var at = range.lowerBound
    let end = range.upperBound
    var gap = Token.Gap.block
    let classes = classes.span
    while at < end {
      let byte = bytes[at]
      switch CharacterClass(rawValue: classes[Int(byte)]) ?? .other {
      case .space:
        at += 1
        if gap == .glued { gap = .space }
      case .newline:
        at += 1
        if gap != .block { gap = .line }
      case .lowercase, .uppercase:
        at = word(bytes, classes, from: at, end: end, gap: gap, into: &tokens)
        gap = .glued
      case .digit:
        at = number(bytes, classes, from: at, end: end, gap: gap, into: &tokens)
        gap = .glued
      case .apostrophe:
        at = apostrophe(bytes, classes, from: at, length: 1, end: end, gap: gap, into: &tokens)
        gap = .glued
      case .quoteMark: at = single(.quoteMark, bytes, at, 1, &gap, &tokens)
      case .symbol: at = single(.symbol, bytes, at, 1, &gap, &tokens)
      case .punctuation:
        var length = 1
        if byte == UInt8(ascii: ".") {
          while at + length < end, bytes[at + length] == byte { length += 1 }
        }
        at = single(.punctuation, bytes, at, length, &gap, &tokens)
      case .beyondASCII:
        at = beyondASCII(bytes, classes, at: at, end: end, &gap, &tokens)
      case .other, .mark: at = single(.invalid, bytes, at, 1, &gap, &tokens)
      }
    }
  }

  private func beyondASCII(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<UInt8>, at: Int, end: Int,
    _ gap: inout Token.Gap, _ tokens: inout [Token]
  ) -> Int {
    let (scalar, length) = UTF8Scalars.decode(bytes, at: at, end: end)
    guard let scalar else { return single(.invalid, bytes, at, length, &gap, &tokens) }
    let next: Int
    switch CharacterClass.of(scalar) {
    case .space:
      if gap == .glued { gap = .space }
      return at + length
    case .newline:
      if gap != .block { gap = .line }
      return at + length
    case .lowercase, .uppercase:
      next = word(bytes, classes, from: at, end: end, gap: gap, into: &tokens)
    case .digit: next = number(bytes, classes, from: at, end: end, gap: gap, into: &tokens)
    case .apostrophe:
      next = apostrophe(bytes, classes, from: at, length: length, end: end, gap: gap, into: &tokens)
    case .quoteMark: return single(.quoteMark, bytes, at, length, &gap, &tokens)
    case .punctuation: return single(.punctuation, bytes, at, length, &gap, &tokens)
    case .mark where scalar.value == 0xFEFF || scalar.value == 0x200B || scalar.value == 0xAD:
      return at + length
    case .symbol, .mark: return single(.symbol, bytes, at, length, &gap, &tokens)
    default: return single(.invalid, bytes, at, length, &gap, &tokens)
    }
    gap = .glued
    return next
  }

  private func single(
    _ kind: Token.Kind, _ bytes: borrowing Span<UInt8>, _ at: Int, _ length: Int,
    _ gap: inout Token.Gap, _ tokens: inout [Token]
  ) -> Int {
    var hash = TokenHash()
    if length == 1 {
      hash.combine(bytes[at])
    } else if bytes[at] < 0x80 || kind == .invalid {
      for index in at..<at + length { hash.combine(bytes[index]) }
    } else if let scalar = UTF8Scalars.decode(bytes, at: at, end: at + length).0 {
      Folding.fold(scalar) { hash.combine($0) }
    }
    push(kind, .none, at..<at + length, hash, gap, [], &tokens)
    gap = .glued
    return at + length
  }
}
