extension Lexer {
  /// Cuts one number: digits, separators between digits, and letters glued on.
  func number(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, from start: Int, end: Int,
    gap: Token.Gap, into tokens: inout TokenBuffer
  ) -> Int {
    var hash = TokenHash()
    var capitals: UInt32 = 0
    var letters: UInt32 = 0
    var at = start
    scanning: while at < end {
      let byte = bytes[at]
      switch classes[Int(byte)] {
      case .digit:
        hash.combine(byte)
        at += 1
      case .lowercase:
        letters &+= 1
        hash.combine(byte)
        at += 1
      case .uppercase:
        letters &+= 1
        capitals &+= 1
        hash.combine(byte | 0x20)
        at += 1
      case .punctuation
      where letters == 0 && isSeparator(byte) && at + 1 < end && isDigit(bytes[at + 1]):
        hash.combine(byte)
        at += 1
      case .beyondASCII:
        let (scalar, length) = UTF8Scalars.decode(bytes, at: at, end: end)
        guard let scalar else { break scanning }
        switch CharacterClass.of(scalar) {
        case .lowercase, .uppercase: letters &+= 1
        case .digit, .mark: break
        default: break scanning
        }
        Folding.fold(scalar) { hash.combine($0) }
        at += length
      // `jo.smith.42@example.com`, but not `3@5.50`.
      case .symbol
      where byte == UInt8(ascii: "@") && at + 1 < end && !isDigit(bytes[at + 1])
        && isLetterOrDigit(bytes, classes, at + 1):
        return mailAddress(bytes, classes, from: start, at: at, end: end, gap: gap, into: &tokens)
      default: break scanning
      }
    }
    let capitalisation: Token.Capitalisation =
      letters == 0 ? .none : capitals == 0 ? .lowercase : capitals == letters ? .allCapitals : .mixed
    push(.number, capitalisation, start..<at, hash.value, gap, [], &tokens)
    return at
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }
}
