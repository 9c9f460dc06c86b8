/// A span of speech between quotation marks.
public struct Quotation: Sendable, Hashable {
  /// The indices of its tokens, marks included, in `Lexicon.tokens`; always inside one block.
  public let tokens: Range<Int>
  /// Whether its marks are double.
  public let isDouble: Bool
  /// Whether a closing mark ends it, or the next paragraph goes on with it by convention.
  public let isClosed: Bool
  /// Whether it goes on in the next block, which opens with a mark of its own.
  public let continues: Bool
}

/// Finds quotations, over paragraphs where the closing mark is left out by convention.
///
/// A curly mark says whether it opens or closes; a straight one does by what it is glued to. A single mark opens
/// only where its partner stands in the same block, so that `’90s` and `the workers’ pay` open nothing.
struct QuotationFinder {
  private enum Side { case opens, closes, neither }

  /// The quotations of an article, in order; marks their tokens. Linear in the tokens.
  func find(
    blocks: BlockTokens, marks: [Int], _ tokens: inout [Token], _ text: borrowing Span<UInt8>
  ) -> [Quotation] {
    var quotations: [Quotation] = []
    guard !marks.isEmpty else { return [] }
    var next = 0
    for (index, range) in blocks.enumerated() {
      let first = next
      while next < marks.count, marks[next] < range.upperBound { next += 1 }
      guard next > first else { continue }
      let marks = marks[first..<next]
      var open: Int?
      for at in marks where isDouble(tokens[at], text) {
        switch side(at, range, tokens, text) {
        case .opens where open == nil: open = at
        case .closes, .neither:
          guard let start = open else { continue }
          quotations.append(
            Quotation(tokens: start..<at + 1, isDouble: true, isClosed: true, continues: false))
          open = nil
        case .opens: break
        }
      }
      if let start = open {
        let following = blocks[(index + 1)...].prefix(QuotationFinder.mostMarks + 1)
          .first { !isDesksMark($0, tokens, text) }
        let continues = following.map { opensWithMark($0, tokens, text) } ?? false
        quotations.append(
          Quotation(
            tokens: start..<range.upperBound, isDouble: true, isClosed: continues, continues: continues))
      }
      singles(marks, in: range, tokens, text, into: &quotations)
    }
    quotations.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for quotation in quotations {
      for at in quotation.tokens { tokens[at].flags.insert(.quoted) }
    }
    return quotations
  }

  private func singles(
    _ marks: ArraySlice<Int>, in range: Range<Int>, _ tokens: [Token], _ text: borrowing Span<UInt8>,
    into quotations: inout [Quotation]
  ) {
    var open: Int?
    for at in marks where !isDouble(tokens[at], text) {
      let token = tokens[at]
      if open == nil, mayOpen(at, range, tokens, text),
        token.gap != .glued || follows(at, range, tokens, text),
        token.flags.contains(.gluedToNext)
      {
        open = at
      } else if let start = open, token.gap == .glued,
        !token.flags.contains(.gluedToNext) || closes(at, range, tokens),
        at > start + 1
      {
        quotations.append(
          Quotation(tokens: start..<at + 1, isDouble: false, isClosed: true, continues: false))
        open = nil
      }
    }
  }

  /// Elisions, which look like an opening mark: `'n'`, `'em`, `'tis`.
  private static let elisions = WordSet("n em tis twas til cause round bout cos")

  /// Whether a single mark may open: a curly one by its shape; a straight one where no decade (`'90s`) and no elision
  /// follows.
  private func mayOpen(
    _ at: Int, _ range: Range<Int>, _ tokens: [Token], _ text: borrowing Span<UInt8>
  ) -> Bool {
    if tokens[at].count == 3 { return text[Int(tokens[at].start) + 2] != 0x99 }
    guard at + 1 < range.upperBound else { return false }
    return tokens[at + 1].kind != .number && !Self.elisions.contains(tokens[at + 1].hash)
  }

  /// Whether a single mark stands right behind a double one or a bracket, where a quotation may open.
  private func follows(
    _ at: Int, _ range: Range<Int>, _ tokens: [Token], _ text: borrowing Span<UInt8>
  ) -> Bool {
    guard at > range.lowerBound else { return true }
    let before = tokens[at - 1]
    return before.kind == .quoteMark || text[Int(before.start)] == UInt8(ascii: "(")
  }

  private func closes(_ at: Int, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard at + 1 < range.upperBound else { return true }
    let next = tokens[at + 1].kind
    return next == .punctuation || next == .quoteMark
  }

  /// How many lines that are marks of the desk may stand between two paragraphs of one quotation.
  private static let mostMarks = 16

  /// Whether a block is the desk's own mark, `[stet: …]`, which stands between paragraphs and is none.
  private func isDesksMark(_ block: Range<Int>, _ tokens: [Token], _ text: borrowing Span<UInt8>) -> Bool {
    guard let first = block.first else { return false }
    let start = Int(tokens[first].start)
    let mark: StaticString = "[stet"
    guard start + mark.utf8CodeUnitCount <= text.count else { return false }
    for index in 0..<mark.utf8CodeUnitCount where text[start + index] != mark.utf8Start[index] {
      return false
    }
    return true
  }

  private func opensWithMark(_ block: Range<Int>, _ tokens: [Token], _ text: borrowing Span<UInt8>) -> Bool {
    guard let first = block.first, tokens[first].kind == .quoteMark else { return false }
    return isDouble(tokens[first], text)
  }

  private func side(
    _ at: Int, _ range: Range<Int>, _ tokens: [Token], _ text: borrowing Span<UInt8>
  ) -> Side {
    let token = tokens[at]
    if token.count == 3 {
      // U+201C and U+201E open, U+201D closes.
      switch text[Int(token.start) + 2] {
      case 0x9C, 0x9E, 0x9F: return .opens
      default: return .closes
      }
    }
    if token.count == 2 { return text[Int(token.start) + 1] == 0xAB ? .opens : .closes }
    // A bracket or a dash before a straight mark is no word that it could close, a mark behind it none to open.
    let isBound = token.gap == .glued && at > range.lowerBound && !isOpening(tokens[at - 1], text)
    let isFree =
      token.flags.contains(.gluedToNext) && at + 1 < range.upperBound && !isClosing(tokens[at + 1], text)
    if isFree, !isBound { return .opens }
    if isBound, !isFree { return .closes }
    return .neither
  }

  private func isOpening(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    guard token.kind == .punctuation else { return false }
    let byte = text[Int(token.start)]
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || isDash(token, text)
  }

  private func isClosing(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    guard token.kind == .punctuation else { return false }
    let byte = text[Int(token.start)]
    return byte != UInt8(ascii: "(") && byte != UInt8(ascii: "[")
  }

  /// A hyphen or a dash (E2 80 90 to E2 80 95).
  private func isDash(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    let start = Int(token.start)
    if text[start] == UInt8(ascii: "-") { return true }
    return token.count == 3 && text[start] == 0xE2 && text[start + 1] == 0x80
      && (0x90...0x95).contains(text[start + 2])
  }

  private func isDouble(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    switch token.count {
    case 1: text[Int(token.start)] == UInt8(ascii: "\"")
    case 2: true
    case 3:
      text[Int(token.start) + 1] == 0x80 && (0x9C...0x9F).contains(text[Int(token.start) + 2])
    default: false
    }
  }
}
