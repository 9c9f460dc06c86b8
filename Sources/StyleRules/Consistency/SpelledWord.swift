import ArticleText

/// A word of a story that is spelled in one variety alone.
struct SpelledWord {
  let token: Int
  let entry: SpellingTable.Entry

  /// Names keep their spelling: a capital that is not the sentence's, and what is glued to one.
  static func isInName(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    return story.isNamelike(at) || story.isInCapitals(token: at) || tokens[at].capitalisation == .allCapitals
  }

  var title: String {
    switch entry.evidence {
    case .british, .britishChoice: "British"
    case .american, .americanChoice: "American"
    case .ise: "British, with -ise,"
    case .ize: "American or Oxford, with -ize,"
    }
  }

  func range(_ story: Story) -> Range<Int> { story.lexicon.tokens[token].range }
  func text(_ story: Story) -> String { story.string(story.lexicon.tokens[token]) }
  func suggestion(_ story: Story) -> Suggestion {
    let text = SpellingTable.shared.counterpart(entry)
    let isCapital = story.lexicon.tokens[token].startsWithCapital
    return Suggestion(isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text, isSafe: false)
  }
}
