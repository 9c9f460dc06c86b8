/// One sentence of a block.
public struct Sentence: Sendable, Hashable {
  // A text may have a sentence for every few bytes: numbers of 32 bits do, as in tokens.
  private let start: UInt32
  private let end: UInt32
  private let blockIndex: UInt32

  /// The indices of its tokens in `Lexicon.tokens`.
  public var tokens: Range<Int> { Int(start)..<Int(end) }
  /// The index of its block in `Article.blocks`.
  public var block: Int { Int(blockIndex) }

  init(tokens: Range<Int>, block: Int) {
    start = UInt32(tokens.lowerBound)
    end = UInt32(tokens.upperBound)
    blockIndex = UInt32(block)
  }
}

/// Finds where sentences end.
///
/// A full stop after an initial, an abbreviation or inside a figure is none; closing quotation marks and brackets
/// go with the sentence that they close; a mark before a small letter (`“Why?” he asked`) ends nothing.
struct SentenceFinder {
  private let abbreviations = Abbreviations.english

  /// Appends the sentences of one block.
  ///
  /// - Parameters:
  ///   - range: The block's tokens.
  ///   - block: The index of the block.
  ///   - marks: The tokens of the block that may end a sentence.
  func find(
    in range: Range<Int>, block: Int, marks: ArraySlice<Int>, _ tokens: inout [Token],
    _ text: borrowing Span<UInt8>, into sentences: inout [Sentence]
  ) {
    var start = range.lowerBound
    // Marks in a row close one another: what the first of them has looked at need not be looked at again.
    var seen = start
    for at in marks where at >= seen {
      let (end, behind) = end(of: at, in: range, tokens, text)
      seen = behind
      guard let end else { continue }
      close(start..<end, block, &tokens, &sentences)
      start = end
    }
    close(start..<range.upperBound, block, &tokens, &sentences)
  }

  private func close(
    _ range: Range<Int>, _ block: Int, _ tokens: inout [Token], _ sentences: inout [Sentence]
  ) {
    guard !range.isEmpty else { return }
    tokens[range.lowerBound].flags.insert(.startsSentence)
    sentences.append(Sentence(tokens: range, block: block))
  }

  @inline(__always)
  static func isTerminator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0xE2
  }

  /// The index after the last token of the sentence that the mark ends, or `nil` where it ends none; and the index
  /// after the marks that were looked at.
  private func end(
    of mark: Int, in range: Range<Int>, _ tokens: [Token], _ text: borrowing Span<UInt8>
  ) -> (Int?, behind: Int) {
    let token = tokens[mark]
    let byte = text[Int(token.start)]
    // Of the marks outside ASCII, the ellipsis alone (E2 80 A6) ends sentences.
    if byte == 0xE2, !(token.count == 3 && text[Int(token.start) + 2] == 0xA6) { return (nil, mark + 1) }
    var next = mark + 1
    while next < range.upperBound, tokens[next].gap == .glued, isClosing(tokens[next], text) { next += 1 }
    return (isEnd(mark, next, in: range, tokens, text) ? next : nil, next)
  }

  /// Whether a mark with its closing marks ends a sentence before the next token.
  private func isEnd(
    _ mark: Int, _ next: Int, in range: Range<Int>, _ tokens: [Token], _ text: borrowing Span<UInt8>
  ) -> Bool {
    guard next < range.upperBound else { return true }
    let token = tokens[mark]
    let follower = tokens[next]
    // After an opening quotation mark or bracket the word behind it decides.
    var word = next
    while word < range.upperBound - 1, word - next < 4,
      tokens[word].kind == .quoteMark || isOpening(tokens[word], text)
    {
      word += 1
    }
    if tokens[word].capitalisation == .lowercase { return false }
    // The full stop of `U.S.` may be the sentence's.
    if token.kind == .word { return follower.gap != .glued && abbreviations.opensSentence(tokens[word]) }
    guard text[Int(token.start)] == UInt8(ascii: "."), token.count == 1 else { return follower.gap != .glued }
    if follower.gap == .glued {
      // `end.The`: a space is missing; `mtv.com` and `GAZP.MM` are one thing.
      let before = mark > range.lowerBound ? tokens[mark - 1] : token
      let isRunOn = before.capitalisation == .lowercase && follower.capitalisation == .capitalised
      return isRunOn && follower.count > 1
    }
    guard mark > range.lowerBound else { return true }
    return endsAfter(tokens[mark - 1], tokens[word], text, closed: next > mark + 1)
  }

  private func endsAfter(
    _ before: Token, _ after: Token, _ text: borrowing Span<UInt8>, closed: Bool
  ) -> Bool {
    guard before.kind == .word, !closed else { return true }
    if before.count == 1, before.capitalisation == .capitalised {
      // An initial, unless it is the pronoun.
      return text[Int(before.start)] == UInt8(ascii: "I") || abbreviations.opensSentence(after)
    }
    if abbreviations.isLeading(before, before: after) { return false }
    if abbreviations.isTrailing(before), before.startsWithCapital || after.kind == .number {
      return abbreviations.opensSentence(after)
    }
    return true
  }

  private func isClosing(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    if token.kind == .quoteMark { return true }
    guard token.kind == .punctuation else { return false }
    switch text[Int(token.start)] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "."), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      return true
    default: return false
    }
  }

  private func isOpening(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    guard token.kind == .punctuation else { return false }
    let byte = text[Int(token.start)]
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }
}
