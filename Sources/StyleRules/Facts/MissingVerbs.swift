import ArticleText

/// Finds where a verb is missing behind `to`: `is expected to of`, `was to from`.
///
/// Behind `is to`, `are expected to` and the like a verb must follow; a preposition that can't begin one proves that it
/// is gone.
public struct MissingVerbs: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "language.missing-infinitive", kind: "MissingVerbs", scope: .body,
      summary: "Behind “is to” and “is expected to” a verb follows.",
      at: .words(
        "is", "are", "was", "were", "expected", "likely", "unlikely", "scheduled", "supposed", "ought", "due",
        "poised")
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where at + 2 < tokens.count {
        guard tokens[at + 1].hash == ValueWords.to, tokens[at + 1].gap.isBlank, tokens[at + 2].gap.isBlank,
          tokens[at + 2].kind == .word, tokens[at + 2].capitalisation == .lowercase,
          !MissingVerbs.ellipses.contains(tokens[at].hash)
            || MissingVerbs.certain.contains(tokens[at + 2].hash),
          MissingVerbs.followers.contains(tokens[at + 2].hash)
        else { continue }
        let range = story.range(of: at..<at + 3)
        findings.add(range, "A verb is missing after “to” in “\(story.article.string(range))”.")
      }
    }
  }

  /// Words that can't be the verb.
  private static let followers = WordSet("of from into onto than")
  /// `as rich as it is to with them`, `due to from`: behind these fewer prove it.
  private static let ellipses = WordSet("due is are was were")
  private static let certain = WordSet("of onto than")
}
