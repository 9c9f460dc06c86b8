import ArticleText

/// An abbreviation, and the words by which a story explains it.
struct Explanation {
  /// The abbreviation's token.
  let token: Int
  /// The tokens of the words.
  let words: Range<Int>

  /// - Parameter bracket: The token of an opening bracket.
  init?(bracket: Int, _ story: Story) {
    let tokens = story.lexicon.tokens
    guard bracket > 0, bracket + 2 < tokens.count, tokens[bracket].gap.isBlank else { return nil }
    if Explanation.isAbbreviation(bracket + 1, story), story.isMark(bracket + 2, ")") {
      guard let words = Explanation.words(endingAt: bracket, for: bracket + 1, story) else { return nil }
      (token, self.words) = (bracket + 1, words)
      return
    }
    guard Explanation.isAbbreviation(bracket - 1, story) else { return nil }
    var end = bracket + 1
    while end < tokens.count, end - bracket < 12, !story.isMark(end, ")") { end += 1 }
    guard story.isMark(end, ")"), let words = Explanation.words(endingAt: end, for: bracket - 1, story),
      words.lowerBound == bracket + 1
    else { return nil }
    (token, self.words) = (bracket - 1, words)
  }

  private static func isAbbreviation(_ at: Int, _ story: Story) -> Bool {
    let token = story.lexicon.tokens[at]
    return token.kind == .word && token.capitalisation == .allCapitals && token.count >= 2 && token.count <= 8
      && !token.flags.contains(.accented)
  }

  /// The words right before a token whose initials are an abbreviation's letters; small words may have none.
  private static func words(endingAt end: Int, for abbreviation: Int, _ story: Story) -> Range<Int>? {
    let tokens = story.lexicon.tokens
    var letters = story.article.text[tokens[abbreviation].range].filter { $0 != UInt8(ascii: ".") }
    var at = end
    while let letter = letters.last, at > 0 {
      at -= 1
      let token = tokens[at]
      if story.isMark(at, "-") || token.kind == .clitic { continue }
      guard token.kind == .word, end - at <= 14 else { return nil }
      // The `of` of `Office of Management and Budget (OMB)` has no letter, since the word before it has.
      let isLink =
        token.capitalisation == .lowercase && token.count <= 3 && at > 0
        && tokens[at - 1].startsWithCapital && story.byte(tokens[at - 1]) & 0xDF == letter
      if story.byte(token) & 0xDF == letter, !isLink {
        letters.removeLast()
      } else if !(token.capitalisation == .lowercase && token.count <= 4) {
        return nil
      }
    }
    return letters.isEmpty && at < end ? at..<end : nil
  }

  func abbreviation(_ story: Story) -> String {
    story.string(story.lexicon.tokens[token]).filter { $0 != "." }
  }

  /// The words without case and accents, and without the mark of a possessive.
  func meaning(_ story: Story) -> String {
    words.lazy.filter { story.lexicon.tokens[$0].kind == .word }
      .map { Folding.folded(story.string(story.lexicon.tokens[$0])) }.joined(separator: " ")
  }

  /// The same for the same abbreviation.
  func abbreviationHash(_ story: Story) -> UInt32 {
    let token = story.lexicon.tokens[token]
    return token.flags.contains(.dotted) ? Folding.hash(abbreviation(story)) : token.hash
  }

  /// The same for the same meaning.
  func meaningHash(_ story: Story) -> UInt32 {
    let tokens = story.lexicon.tokens
    return words.reduce(0) { tokens[$1].kind == .word ? ($0 &* 0x0100_0193) ^ tokens[$1].hash : $0 }
  }

  /// Both, with their brackets.
  func range(_ story: Story) -> Range<Int> {
    story.range(of: min(token, words.lowerBound)..<max(token + 1, words.upperBound) + 1)
  }
}
