import ArticleText

/// Finds `this week`, `last month` and `next year` in copy that is read long after it was written.
public struct RelativePeriods: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.exclusion = .quotations
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let openers = WordSet("this last next")
    guide.addCheck(
      traits, id: "dates.vague", kind: "RelativePeriods", severity: .advice, scope: .body,
      summary: "Copy that stays names the week, month or year.",
      at: .words("week", "month", "year", "quarter")
    ) { [openers] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init)
      where at > 0 && tokens[at].gap.isBlank && openers.contains(tokens[at - 1].hash) {
        // `over the last year` is a length of time.
        if at > 1, tokens[at - 2].hash == ValueWords.the { continue }
        let range = story.range(of: at - 1..<at + 1)
        findings.add(range, "Say when: “\(story.article.string(range))” will not be true for long.")
      }
    }
  }
}
