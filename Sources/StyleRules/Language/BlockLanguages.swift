import ArticleText

/// Tells whether a block of a story is in a language, by the small words that no text does without.
///
/// It speaks only of what is clearly another language: a block of few words goes with its story, and a story that says
/// nothing clear with what its file says of itself.
struct BlockLanguages {
  private let story: Story
  /// What has been asked already, by block; and by language of the whole story.
  private var known: [Int: Bool] = [:]
  private var whole: [ArticleLanguage: Bool] = [:]

  init(_ story: Story) { self.story = story }

  /// Whether the block at an offset of the article's text may be judged by rules for a language. Linear in the block,
  /// the first time that it is asked of it.
  mutating func isWritten(in language: ArticleLanguage, at offset: Int) -> Bool {
    let blocks = story.article.blocks
    let next = blocks.partitioningIndex { $0.range.lowerBound > offset }
    guard next > 0, story.lexicon.blocks.indices.contains(next - 1) else {
      return isStoryWritten(in: language)
    }
    let key = (next - 1) * ArticleLanguage.allCases.count + Int(language.rawValue)
    if let known = known[key] { return known }
    let verdict =
      Tally(story.lexicon.blocks[next - 1], story).verdict(language) ?? isStoryWritten(in: language)
    known[key] = verdict
    return verdict
  }

  private mutating func isStoryWritten(in language: ArticleLanguage) -> Bool {
    if let known = whole[language] { return known }
    let verdict =
      Tally(story.lexicon.tokens.indices, story).verdict(language)
      ?? story.article.metadata.language.map(language.has(tag:)) ?? true
    whole[language] = verdict
    return verdict
  }

  /// How many small words of each language some tokens have.
  private struct Tally {
    private var counts = [Int](repeating: 0, count: ArticleLanguage.allCases.count)
    /// Which of them, one bit for each, more or less: `per cent` again and again is no Italian.
    private var kinds = [UInt64](repeating: 0, count: ArticleLanguage.allCases.count)
    private var words = 0
    /// Words in other letters than Latin ones.
    private var others = 0

    init(_ range: Range<Int>, _ story: Story) {
      for token in story.lexicon.tokens[range] where token.kind == .word {
        words += 1
        // Latin letters end with U+024F, the first byte of which is C9.
        if story.byte(token) >= 0xCE { others += 1 }
        var languages = LanguageWords.languages(of: token.hash)
        while languages != 0 {
          counts[languages.trailingZeroBitCount] += 1
          kinds[languages.trailingZeroBitCount] |= 1 << UInt64(token.hash & 63)
          languages &= languages - 1
        }
      }
    }

    /// Whether it is the language or clearly another one; nothing where the words do not tell.
    func verdict(_ language: ArticleLanguage) -> Bool? {
      let own = counts[Int(language.rawValue)]
      let most = counts.indices.reduce(0) { kinds[$1].nonzeroBitCount > 1 ? max($0, counts[$1]) : $0 }
      if others >= 3, others * 2 > words { return false }
      if most >= 3, most >= own * 2, most * 5 >= words { return false }
      return own >= 2 && own * 10 >= words ? true : nil
    }
  }
}
