import ArticleText

/// The initials of every run of capitalised words in a story, and the abbreviations that stand in brackets.
struct InitialRuns {
  private var runs: [String] = []
  /// `net asset value (NAV)`: the brackets say that the words before are what it stands for.
  private var inBrackets: Set<String> = []

  init(_ story: Story) {
    let tokens = story.lexicon.tokens
    var run = ""
    for at in tokens.indices {
      let token = tokens[at]
      if token.capitalisation == .allCapitals, at > 1, story.byte(tokens[at - 1]) == UInt8(ascii: "("),
        token.gap == .glued, tokens[at - 2].kind == .word
      {
        inBrackets.insert(story.string(token))
      }
      let isSmall = token.capitalisation == .lowercase && token.count <= 3 && token.gap.isBlank
      if token.kind == .word, token.startsWithCapital, token.gap != .block,
        token.capitalisation != .allCapitals
          || token.count == 1
      {
        run.append(Character(Unicode.Scalar(story.byte(token))))
      } else if token.gap == .block, token.kind == .word, token.startsWithCapital {
        runs.append(run)
        run = String(Character(Unicode.Scalar(story.byte(token))))
      } else if !isSmall, token.kind != .clitic,
        !(token.kind == .punctuation
          && (story.byte(token) == UInt8(ascii: "-") || story.byte(token) == UInt8(ascii: "&")))
      {
        if run.count >= 2 { runs.append(run) }
        run = ""
      }
    }
    runs.append(run)
  }

  /// Whether an abbreviation's letters are the initials of words that follow one another somewhere.
  func spell(_ abbreviation: String) -> Bool {
    if inBrackets.contains(abbreviation) { return true }
    let letters = abbreviation.uppercased()
    return runs.contains { $0.uppercased().contains(letters) }
  }
}
