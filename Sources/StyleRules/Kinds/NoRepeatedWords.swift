import ArticleText

/// Finds a word that stands twice in a row (`the the`).
///
/// Left alone: words that may follow themselves (`had had`, `that that`), names made of one word twice (`Bora Bora`),
/// and words with a mark between them.
public struct NoRepeatedWords: StyledRule {
  private let allowed: WordSet
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Words that good copy may have twice in a row.
  private static let usual = "had that very ha no so bye hear is blah far long"

  /// Makes the rule.
  ///
  /// - Parameter words: More words that may follow themselves.
  public init(allowing words: String..., file: StaticString = #fileID, line: Int = #line) {
    allowed = WordSet(([NoRepeatedWords.usual] + words).joined(separator: " "))
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "punctuation.doubled-word", kind: "NoRepeatedWords", scope: [.copy, .signoff],
      summary: "No word stands twice in a row.", at: .repeated
    ) { [allowed] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) {
        let (first, second) = (tokens[at - 1], tokens[at])
        guard second.kind == .word, first.kind == .word,
          second.gap.isBlank, first.count == second.count,
          // `Bora Bora`, `New York York University`: two capitals are a name.
          second.capitalisation == .lowercase,
          !first.startsWithCapital || first.startsSentence, !allowed.contains(first.hash),
          // `the break-in in 1999`.
          first.gap != .glued || at < 2 || story.byte(tokens[at - 2]) != UInt8(ascii: "-")
        else { continue }
        let range = Int(first.start)..<Int(second.end)
        findings.add(
          range, "“\(story.string(first))” stands twice.", [Suggestion(story.string(first), isSafe: true)])
      }
    }
  }
}
