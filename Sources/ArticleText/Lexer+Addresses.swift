extension Lexer {
  /// Cuts a mail address at whose `@` the last word or number ends.
  ///
  /// What hangs before that word by a full stop, hyphen or the like was cut as words and marks before the `@` was
  /// seen: those tokens are taken back, so that looking for addresses costs other words nothing. An address ends
  /// the way back, so no token is taken twice.
  func mailAddress(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, from start: Int, at: Int,
    end: Int, gap: Token.Gap, into tokens: inout TokenBuffer
  ) -> Int {
    var (start, gap) = (start, gap)
    var first = tokens.count
    var index = first
    var isGlued = gap == .glued
    lookingBack: while isGlued, index > 0 {
      let token = tokens[index - 1]
      switch token.kind {
      case .word, .number:
        (first, start, gap) = (index - 1, Int(token.start), token.gap)
      case .punctuation, .symbol:
        guard token.count == 1, isMailMark(bytes[Int(token.start)]) else { break lookingBack }
      default: break lookingBack
      }
      index -= 1
      isGlued = token.gap == .glued
    }
    tokens.cut(to: first)
    return address(bytes, classes, from: start, at: at, end: end, gap: gap, into: &tokens)
  }

  /// Cuts a web or mail address: everything to the next space or closing mark.
  func address(
    _ bytes: borrowing Span<UInt8>, _ classes: borrowing Span<CharacterClass>, from start: Int, at: Int,
    end: Int, gap: Token.Gap, into tokens: inout TokenBuffer
  ) -> Int {
    var at = at
    scanning: while at < end {
      switch classes[Int(bytes[at])] {
      case .space, .newline, .quoteMark, .apostrophe, .other, .beyondASCII: break scanning
      case .punctuation
      where bytes[at] == UInt8(ascii: "<") || bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: ")"):
        break scanning
      default: at += 1
      }
    }
    // A full stop or comma at the end belongs to the sentence.
    while at > start + 1, !isLetterOrDigit(bytes, classes, at - 1), bytes[at - 1] != UInt8(ascii: "/") {
      at -= 1
    }
    var hash = TokenHash()
    for index in start..<at { hash.combine(bytes[index]) }
    push(.address, .none, start..<at, hash.value, gap, [], &tokens)
    return at
  }

  /// Whether a mark may stand inside what a mail address has before its `@`.
  private func isMailMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
  }
}
