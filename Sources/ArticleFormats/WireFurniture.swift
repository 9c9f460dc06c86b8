import ArticleText

/// Finds the lines that frame a wire story: datelines, bylines, sign-offs.
///
/// Forms that a style would reject are found too (`London 11 September (Reuters):`), since a rule can only
/// correct what a reader has recognised.
enum WireFurniture {
  /// How far into a paragraph a dateline may start, in bytes, behind what was pasted in front of it.
  private static let reach = 320

  /// The bytes of the dateline that starts a range, with its dash and the space after it.
  static func dateline(in text: borrowing Span<UInt8>, range: Range<Int>) -> Range<Int>? {
    guard let found = findDateline(in: text, range: range), found.lowerBound == range.lowerBound else {
      return nil
    }
    return found
  }

  /// The bytes of a dateline near the start of a range.
  static func findDateline(in text: borrowing Span<UInt8>, range: Range<Int>) -> Range<Int>? {
    let window = range.lowerBound..<min(range.upperBound, range.lowerBound + reach)
    let tokens = Lexicon.tokens(of: text, in: window)
    for at in tokens.indices where text[Int(tokens[at].start)] == UInt8(ascii: "(") && at > 0 {
      guard let close = agencyEnd(after: at, tokens, text) else { continue }
      let day = dayStart(before: at, tokens)
      guard let city = cityStart(before: day ?? at, hasDay: day != nil, tokens, text) else { continue }
      // Without a day, capitals before a bracket are a dateline only with a dash behind it: `LONDON (Reuters) -`.
      if day == nil, city != 0 || !(close + 1 < tokens.count && isDash(tokens[close + 1], text)) { continue }
      return Int(tokens[city].start)..<endOfDash(after: close, tokens, text, in: range)
    }
    return nil
  }

  /// The index of the bracket that closes `(Reuters)`.
  private static func agencyEnd(after open: Int, _ tokens: [Token], _ text: borrowing Span<UInt8>) -> Int? {
    var at = open + 1
    while at < tokens.count, at - open <= 4 {
      if text[Int(tokens[at].start)] == UInt8(ascii: ")") { return at > open + 1 ? at : nil }
      guard tokens[at].kind == .word, tokens[at].startsWithCapital else { return nil }
      at += 1
    }
    return nil
  }

  /// The index where the day starts that ends right before a token: `Sept 11`, `Sept. 11, 2022`, `11 September`.
  private static func dayStart(before end: Int, _ tokens: [Token]) -> Int? {
    var start = end
    var hasMonth = false
    var hasDay = false
    while start > 0, end - start < 6 {
      let token = tokens[start - 1]
      if token.kind == .number {
        hasDay = true
      } else if MonthNames.reading(of: token) != nil {
        if hasMonth { break }
        hasMonth = true
      } else if token.kind != .punctuation || token.count != 1 || start == end && token.gap == .glued {
        break
      }
      start -= 1
    }
    while start < end, tokens[start].kind == .punctuation { start += 1 }
    return hasMonth && hasDay ? start : nil
  }

  /// The index where the city starts: words in capitals, or capitalised ones at the start of the paragraph.
  private static func cityStart(
    before end: Int, hasDay: Bool, _ tokens: [Token], _ text: borrowing Span<UInt8>
  ) -> Int? {
    var start = end
    var capitals = 0
    while start > 0, end - start < 12 {
      let token = tokens[start - 1]
      if token.capitalisation == .allCapitals || token.count == 1 && token.startsWithCapital {
        capitals += 1
      } else if token.kind != .punctuation || !isCityMark(text[Int(token.start)]) {
        // A district or a state after the city may be in small letters: `ST PAUL, Minn.`
        guard capitals == 0, token.capitalisation == .capitalised, start - 1 > 0 else { break }
      }
      start -= 1
    }
    while start < end, tokens[start].kind == .punctuation { start += 1 }
    while start < end, capitals > 0, tokens[start].capitalisation == .capitalised, tokens[start].count > 1 {
      start += 1
    }
    if capitals > 0, start < end { return start }
    // `London 11 September (Reuters):` at the very start of a paragraph, and nowhere else.
    guard hasDay, end <= 4, end > 0 else { return nil }
    for at in 0..<end {
      guard tokens[at].capitalisation == .capitalised || tokens[at].kind == .punctuation else { return nil }
    }
    return 0
  }

  private static func isCityMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }

  private static func endOfDash(
    after close: Int, _ tokens: [Token], _ text: borrowing Span<UInt8>, in range: Range<Int>
  ) -> Int {
    var end = Int(tokens[close].end)
    var next = close + 1
    while next < tokens.count, tokens[next].kind == .punctuation || tokens[next].count == 1,
      isDash(tokens[next], text)
    {
      end = Int(tokens[next].end)
      next += 1
    }
    while end < range.upperBound, text[end] == UInt8(ascii: " ") { end += 1 }
    return end
  }

  private static func isDash(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    let byte = text[Int(token.start)]
    // ANPA 1312 has no dash; wires send a low line for it.
    return byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_") || byte == 0xE2
  }

  /// Whether a range is a byline: `By Jane Smith and John Brown`, in any case of letters.
  static func isByline(_ text: borrowing Span<UInt8>, range: Range<Int>) -> Bool {
    guard range.count <= 120, range.count > 5 else { return false }
    let tokens = Lexicon.tokens(of: text, in: range)
    guard let first = tokens.first, let last = tokens.last, tokens.count >= 2, tokens.count <= 16,
      first.hash == by, last.kind != .punctuation
    else { return false }
    return tokens.dropFirst().allSatisfy { token in
      token.kind == .word || token.kind == .punctuation && text[Int(token.start)] != UInt8(ascii: ".")
        || token.kind == .punctuation && token.gap == .glued
    } && tokens.dropFirst().prefix(3).contains { $0.startsWithCapital || first.capitalisation == .lowercase }
  }

  /// Where the sign-off of a paragraph starts, or `nil`: at its bracket, or at `Writing by` and its kin.
  ///
  /// Only the last stretch of a paragraph is searched, since a sign-off is the end of a story.
  static func signoffStart(in text: borrowing Span<UInt8>, range: Range<Int>) -> Int? {
    let window = max(range.lowerBound, range.upperBound - 1200)..<range.upperBound
    let tokens = Lexicon.tokens(of: text, in: window)
    for at in tokens.indices where tokens[at].hash == by && at > 0 && at + 1 < tokens.count {
      guard signoffVerbs.contains(tokens[at - 1].hash), tokens[at + 1].startsWithCapital else { continue }
      var start = at - 1
      if start > 0, tokens[start].capitalisation == .lowercase, tokens[start - 1].hash == additional {
        start -= 1
      }
      guard tokens[start].startsWithCapital else { continue }
      if start > 0, text[Int(tokens[start - 1].start)] == UInt8(ascii: "(") { start -= 1 }
      // `a book Written by` in the midst of a sentence is copy.
      if start > 0, tokens[start - 1].capitalisation == .lowercase, tokens[start].kind == .word,
        window.upperBound - Int(tokens[start].start) > 600
      {
        continue
      }
      return Int(tokens[start].start)
    }
    return nil
  }

  private static let by = Folding.hash("by")
  private static let additional = Folding.hash("additional")
  private static let signoffVerbs = WordSet(
    "reporting writing editing written edited compiled reported")
}
