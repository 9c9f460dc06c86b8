extension Lexer {
  /// Cuts one word, and the possessive that hangs on it.
  func word(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, from start: Int, end: Int,
    gap: Token.Gap, into tokens: inout TokenBuffer
  ) -> Int {
    var scan = WordScan(firstIsCapital: false)
    var at = start
    scanning: while at < end {
      let byte = bytes[at]
      switch classes[Int(byte)] {
      case .lowercase:
        scan.lower &+= 1
        scan.hash.combine(byte)
        at += 1
      case .uppercase:
        if at == start { scan.firstIsCapital = true }
        scan.upper &+= 1
        scan.hash.combine(byte | 0x20)
        at += 1
      case .digit:
        scan.hash.combine(byte)
        at += 1
      case .apostrophe:
        guard let next = joined(bytes, classes, after: at, length: 1, end: end) else { break scanning }
        scan.hash.combine(byte)
        at = next
      case .beyondASCII:
        let (scalar, length) = UTF8Scalars.decode(bytes, at: at, end: end)
        guard let scalar else { break scanning }
        switch CharacterClass.of(scalar) {
        case .lowercase: scan.lower &+= 1
        case .uppercase:
          if at == start { scan.firstIsCapital = true }
          scan.upper &+= 1
        case .digit: break
        case .mark:
          guard at > start else { break scanning }
        case .apostrophe:
          guard joined(bytes, classes, after: at, length: length, end: end) != nil else { break scanning }
        default: break scanning
        }
        // A curly apostrophe makes no other word of `don't`.
        if scalar.value != 0x2019 { scan.flags.insert(.accented) }
        Folding.fold(scalar) { scan.hash.combine($0) }
        at += length
      case .punctuation
      where byte == UInt8(ascii: ".") && scan.isInitials
        && isInitial(bytes, classes, at: at + 1, end: end):
        // `U.S.`: a single letter, a full stop, a single letter.
        scan.hash.combine(byte)
        scan.initials &+= 1
        scan.flags.insert(.dotted)
        at += 1
      case .punctuation
      where byte == UInt8(ascii: ".") && scan.flags.contains(.dotted) && scan.isInitials:
        scan.hash.combine(byte)
        at += 1
        break scanning
      case .punctuation
      where byte == UInt8(ascii: ":") && at + 2 < end && bytes[at + 1] == UInt8(ascii: "/")
        && bytes[at + 2] == UInt8(ascii: "/"):
        return address(bytes, classes, from: start, at: at, end: end, gap: gap, into: &tokens)
      case .symbol where byte == UInt8(ascii: "@") && at + 1 < end && isLetterOrDigit(bytes, classes, at + 1):
        return mailAddress(bytes, classes, from: start, at: at, end: end, gap: gap, into: &tokens)
      default: break scanning
      }
    }
    if scan.firstIsCapital { scan.flags.insert(.capital) }
    push(.word, scan.capitalisation, start..<at, scan.hash.value, gap, scan.flags, &tokens)
    if scan.flags.contains(.dotted) { tokens.noteTerminator() }
    return at
  }

  /// Cuts an apostrophe that stands at the start of a token: a possessive, or a mark of quotation or elision.
  func apostrophe(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, from start: Int, length: Int,
    end: Int,
    gap: Token.Gap, into tokens: inout TokenBuffer
  ) -> Int {
    var hash = TokenHash()
    hash.combine(UInt8(ascii: "'"))
    let next = start + length
    if gap == .glued, next < end, bytes[next] | 0x20 == UInt8(ascii: "s"),
      !isLetterOrDigit(bytes, classes, next + 1, end: end),
      let last = tokens.last, last.kind == .word || last.kind == .number
    {
      hash.combine(UInt8(ascii: "s"))
      push(.clitic, .none, start..<next + 1, hash.value, gap, [], &tokens)
      return next + 1
    }
    push(.quoteMark, .none, start..<next, hash.value, gap, [], &tokens)
    tokens.noteQuoteMark()
    return next
  }

  /// The offset after an apostrophe inside a word (`don't`, `O'Brien`); `nil` where it ends the word or
  /// begins a possessive.
  private func joined(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, after at: Int, length: Int,
    end: Int
  ) -> Int? {
    let next = at + length
    guard next < end, isLetterOrDigit(bytes, classes, next, end: end) else { return nil }
    let isPossessive =
      bytes[next] | 0x20 == UInt8(ascii: "s") && !isLetterOrDigit(bytes, classes, next + 1, end: end)
    return isPossessive ? nil : next
  }

  /// Whether a single letter with a full stop after it stands here.
  private func isInitial(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, at: Int, end: Int
  ) -> Bool {
    guard at + 1 < end, bytes[at + 1] == UInt8(ascii: ".") else { return false }
    let kind = classes[Int(bytes[at])]
    return kind == .lowercase || kind == .uppercase
  }

  func isLetterOrDigit(_ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, _ at: Int)
    -> Bool
  {
    switch classes[Int(bytes[at])] {
    case .lowercase, .uppercase, .digit: true
    default: false
    }
  }

  private func isLetterOrDigit(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, _ at: Int, end: Int
  ) -> Bool {
    guard at < end else { return false }
    if bytes[at] < 0x80 { return isLetterOrDigit(bytes, classes, at) }
    guard let scalar = UTF8Scalars.decode(bytes, at: at, end: end).0 else { return false }
    switch CharacterClass.of(scalar) {
    case .lowercase, .uppercase, .digit, .mark: return true
    default: return false
    }
  }
}

/// What a word's letters have told so far.
struct WordScan {
  var hash = TokenHash()
  var lower: UInt32 = 0
  var upper: UInt32 = 0
  var initials: UInt32 = 0
  var firstIsCapital: Bool
  var flags: Token.Flags = []

  init(firstIsCapital: Bool) { self.firstIsCapital = firstIsCapital }

  /// Whether what was read is one letter after each full stop.
  var isInitials: Bool { lower &+ upper == initials &+ 1 }

  var capitalisation: Token.Capitalisation {
    WordScan.capitalisation(
      capitals: Int(upper), letters: Int(lower &+ upper), startsWithCapital: firstIsCapital)
  }

  @inline(__always)
  static func capitalisation(
    capitals: Int, letters: Int, startsWithCapital: Bool
  ) -> Token.Capitalisation {
    if capitals == 0 { return letters == 0 ? .none : .lowercase }
    if capitals == letters { return capitals == 1 ? .capitalised : .allCapitals }
    return startsWithCapital && capitals == 1 ? .capitalised : .mixed
  }
}
