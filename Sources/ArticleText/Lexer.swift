/// Cuts text into tokens.
///
/// One pass over bytes; complexity is linear in them. Positions are byte offsets in the whole text, so that the
/// blocks of an article can be cut one after the other into one array.
struct Lexer {
  private let classes: [CharacterClass] = CharacterClass.ofByte

  /// Appends the tokens of a part of the text.
  ///
  /// - Parameters:
  ///   - bytes: The article's text.
  ///   - range: The part to cut, in byte offsets.
  ///   - tokens: Where the tokens go.
  func cut(_ bytes: borrowing Span<UInt8>, in range: Range<Int>, into tokens: inout TokenBuffer) {
    var at = range.lowerBound
    let end = range.upperBound
    var gap = Token.Gap.block
    let classes = classes.span
    precondition(range.lowerBound >= 0 && end <= bytes.count)
    while at < end {
      // Below `end`, which was held against the bytes above; and a byte can't leave a table of 256.
      let byte = bytes[unchecked: at]
      let kind = classes[unchecked: Int(byte)]
      // Five tokens of six are words: a test that nearly always holds costs less than a switch.
      guard kind == .lowercase || kind == .uppercase else {
        at = other(kind, bytes, classes, from: at, end: end, &gap, &tokens)
        continue
      }
      // Most words are ASCII letters and nothing else: they need no look at single bytes.
      let start = at
      let run = LetterRun(bytes, from: at, to: end)
      at = run.end
      let next = at < end ? bytes[unchecked: at] : 0x20
      if next == 0x20 || isWordEnd(next, bytes, classes, at: at, end: end, length: at &- start) {
        let isCapital = byte & 0x20 == 0
        let capitalisation = WordScan.capitalisation(
          capitals: run.capitals, letters: at &- start, startsWithCapital: isCapital)
        push(.word, capitalisation, start..<at, run.hash, gap, isCapital ? .capital : [], &tokens)
      } else {
        at = word(bytes, classes, from: start, end: end, gap: gap, into: &tokens)
      }
      // What follows a word is most often one space: taking it here saves a turn.
      if next == 0x20, at < end {
        at &+= 1
        gap = .space
      } else {
        gap = .glued
      }
    }
  }

  /// Cuts what is no ASCII word; gives the offset after it.
  private func other(
    _ kind: CharacterClass, _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>,
    from at: Int, end: Int,
    _ gap: inout Token.Gap, _ tokens: inout TokenBuffer
  ) -> Int {
    let byte = bytes[at]
    switch kind {
    case .space:
      if gap == .glued { gap = .space }
      return at + 1
    case .newline:
      if gap != .block { gap = .line }
      return at + 1
    case .digit:
      let next = number(bytes, classes, from: at, end: end, gap: gap, into: &tokens)
      gap = .glued
      return next
    case .apostrophe:
      let next = apostrophe(bytes, classes, from: at, length: 1, end: end, gap: gap, into: &tokens)
      gap = .glued
      return next
    case .quoteMark: return single(.quoteMark, bytes, at, 1, &gap, &tokens)
    case .symbol: return single(.symbol, bytes, at, 1, &gap, &tokens)
    case .punctuation:
      var length = 1
      if byte == UInt8(ascii: ".") {
        while at + length < end, bytes[at + length] == byte { length += 1 }
      }
      return single(.punctuation, bytes, at, length, &gap, &tokens)
    case .beyondASCII: return beyondASCII(bytes, classes, at: at, end: end, &gap, &tokens)
    default: return single(.invalid, bytes, at, 1, &gap, &tokens)
    }
  }

  /// Whether a byte ends a word of ASCII letters for sure: no apostrophe, digit, address, letter beyond ASCII, nor
  /// the full stop of `U.S.`.
  @inline(__always)
  private func isWordEnd(
    _ byte: UInt8, _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, at: Int,
    end: Int,
    length: Int
  ) -> Bool {
    switch classes[unchecked: Int(byte)] {
    case .space, .newline, .quoteMark:
      return true
    case .punctuation:
      if byte == UInt8(ascii: ".") { return length > 1 }
      return byte != UInt8(ascii: ":") || at + 1 == end || bytes[at + 1] != UInt8(ascii: "/")
    default: return false
    }
  }

  private func beyondASCII(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, at: Int, end: Int,
    _ gap: inout Token.Gap, _ tokens: inout TokenBuffer
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
    _ gap: inout Token.Gap, _ tokens: inout TokenBuffer
  ) -> Int {
    if length == 1, kind != .invalid {
      push(kind, .none, at..<at + 1, TokenHash.ofOne(bytes[at]), gap, [], &tokens)
      if kind == .quoteMark {
        tokens.noteQuoteMark()
      } else if SentenceFinder.isTerminator(bytes[at]) {
        tokens.noteTerminator()
      }
      gap = .glued
      return at + 1
    }
    var hash = TokenHash()
    if bytes[at] < 0x80 || kind == .invalid {
      for index in at..<at + length { hash.combine(bytes[index]) }
    } else if let scalar = UTF8Scalars.decode(bytes, at: at, end: at + length).0 {
      Folding.fold(scalar) { hash.combine($0) }
    }
    push(kind, .none, at..<at + length, hash.value, gap, [], &tokens)
    if kind == .quoteMark {
      tokens.noteQuoteMark()
    } else if kind == .punctuation, SentenceFinder.isTerminator(bytes[at]) {
      tokens.noteTerminator()
    }
    gap = .glued
    return at + length
  }

  @inline(__always)
  func push(
    _ kind: Token.Kind, _ capitalisation: Token.Capitalisation, _ range: Range<Int>, _ hash: UInt32,
    _ gap: Token.Gap, _ flags: Token.Flags, _ tokens: inout TokenBuffer
  ) {
    if gap == .glued { tokens.glueLast() }
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        hash: hash, kind: kind, capitalisation: capitalisation, gap: gap, flags: flags))
  }
}
