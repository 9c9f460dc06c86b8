import ArticleText

/// The initials of every run of capitalised words in a story, and the abbreviations that stand in brackets.
struct InitialRuns {
  /// The capital initials of all runs, each run behind a zero.
  private var initials: [UInt8] = []
  /// `net asset value (NAV)`: the brackets say that the words before are what it stands for. By their hashes.
  private var inBrackets = WordSet()

  init(_ story: Story) {
    let tokens = story.lexicon.tokens
    for at in tokens.indices {
      let token = tokens[at]
      if token.capitalisation == .allCapitals, at > 1, story.byte(tokens[at - 1]) == UInt8(ascii: "("),
        token.gap == .glued, tokens[at - 2].kind == .word
      {
        inBrackets.insert(token.hash)
      }
      let isSmall = token.capitalisation == .lowercase && token.count <= 3 && token.gap.isBlank
      if token.kind == .word, token.startsWithCapital,
        token.gap == .block || token.capitalisation != .allCapitals || token.count == 1
      {
        if token.gap == .block { initials.append(0) }
        initials.append(story.byte(token))
      } else if !isSmall, token.kind != .clitic,
        !(token.kind == .punctuation
          && (story.byte(token) == UInt8(ascii: "-") || story.byte(token) == UInt8(ascii: "&")))
      {
        initials.append(0)
      }
    }
  }

  /// Whether an abbreviation's letters are the initials of words that follow one another somewhere.
  ///
  /// - Parameter token: A token of the story, in capitals.
  func spell(_ token: Token, _ story: Story) -> Bool {
    if inBrackets.contains(token.hash) { return true }
    let letters = story.article.text[token.range]
    guard initials.count >= letters.count else { return false }
    return (0...initials.count - letters.count).contains { start in
      initials[start] == letters[letters.startIndex]
        && initials[start..<start + letters.count].elementsEqual(letters)
    }
  }
}
