import ArticleText

/// The abbreviations that a story uses as names of things: nobody spells out what `CFA francs`, `the SAX index` or
/// `a Sony PSP` stand for.
///
/// One such place in the story is enough. The signs are those that no institution has: its name too may stand before
/// `union` or `officials`, and behind the adjective of its country.
struct InitialsAsNames {
  private var names: Set<UInt32> = []

  init(_ story: Story) {
    let tokens = story.lexicon.tokens
    for (block, range) in zip(story.article.blocks, story.lexicon.blocks) {
      // In headlines capitals say nothing.
      guard block.role == .body || block.role == .lede else { continue }
      for at in range where tokens[at].capitalisation == .allCapitals && tokens[at].count >= 3 {
        let isThing =
          at + 1 < range.upperBound && tokens[at + 1].gap.isBlank && Self.things.contains(tokens[at + 1].hash)
        let hasMaker = at > range.lowerBound && tokens[at].gap.isBlank && Self.isMaker(tokens[at - 1], story)
        if isThing || hasMaker { names.insert(tokens[at].hash) }
      }
    }
  }

  /// Whether an abbreviation, by its hash, is used as a name.
  func contains(_ hash: UInt32) -> Bool { names.contains(hash) }

  /// Whether a word before an abbreviation is a name by its capital: not at a sentence's start, and no adjective of a
  /// country or day of the week.
  private static func isMaker(_ token: Token, _ story: Story) -> Bool {
    guard token.kind == .word, token.capitalisation == .capitalised, token.count >= 3, !token.startsSentence,
      !token.flags.contains(.dotted)
    else { return false }
    let word = story.string(token)
    return !adjectives.contains { word.hasSuffix($0) }
  }

  /// How adjectives of countries end, and the days.
  private static let adjectives = ["an", "ese", "ish", "ch", "i", "iss", "eek", "day"]

  /// What stands behind a name and says what kind of thing it is.
  private static let things = WordSet(
    """
    # Money and markets
    franc francs currency index indices indexes share shares stock
    # Companies
    plc ltd inc corp co ag nv gmbh llc
    # Products
    brand console consoles handset handsets processor processors chip chips rifle rifles virus protein
    """)
}
