import ArticleText

/// Wants shortened titles before a name with a full stop or without one: `Dr. Smith` or `Dr Smith`.
public struct ShortTitles: StyledRule {
  let stop: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter stop: Whether a shortened title takes a full stop.
  public init(withStop stop: Bool, file: StaticString = #fileID, line: Int = #line) {
    self.stop = stop
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let titles = [
    "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "gen", "lt", "col", "maj", "capt", "sgt", "gov", "sen",
    "rep",
  ]
  /// Titles that are surnames too: `Amartya Sen`.
  private static let surnames = WordSet("sen rep gov")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("withStop", stop, choices: "true or false")),
      id: "abbreviations.title-stop", kind: "ShortTitles", scope: [.copy, .byline],
      summary: "A shortened title is “Dr\(stop ? "." : "")”.",
      at: .words(Self.titles.map { Folding.hash($0) })
    ) { [stop] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].capitalisation == .capitalised {
        let hasStop = story.hasStop(after: at)
        let next = at + (hasStop ? 2 : 1)
        guard hasStop != stop, story.isNextWord(next), tokens[next].kind == .word,
          tokens[next].startsWithCapital, tokens[next].count > 1 || hasStop,
          hasStop || !tokens[next].startsSentence
        else { continue }
        if Self.surnames.contains(tokens[at].hash) {
          // `Mobile Gov`, `Amartya Sen`: a capital before makes a name of it.
          guard tokens[at].gap != .glued,
            at == 0 || tokens[at].startsSentence || !tokens[at - 1].startsWithCapital
          else { continue }
        }
        let text = story.string(tokens[at])
        let right = stop ? "\(text)." : text
        findings.add(
          hasStop ? story.range(of: at..<at + 2) : tokens[at].range, "A shortened title is “\(right)”.",
          [Suggestion(right, isSafe: true)])
      }
    }
  }
}
