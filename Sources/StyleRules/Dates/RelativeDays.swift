import ArticleText

/// Finds `yesterday`, `tomorrow`, `today` and `tonight` in copy that is read elsewhere on another day; the weekday
/// stays right.
///
/// Left alone: quotations, possessives of a time (`today's world`), and `today` for these times (`of today`).
public struct RelativeDays: StyledRule {
  let words: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter words: The words that give way to a weekday.
  public init(
    _ words: String..., file: StaticString = #fileID, line: Int = #line
  ) {
    self.words = words.isEmpty ? ["yesterday", "tomorrow", "today", "tonight"] : words
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.exclusion = .quotations
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("words", words.joined(separator: ", "), choices: "words for days")),
      id: "dates.today", kind: "RelativeDays", severity: .advice, scope: .body,
      summary: "A weekday, not “\(words.joined(separator: "”, “"))”.", at: .words(words.map(Folding.hash))
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].kind == .word {
        guard
          !tokens[at].flags.contains(.gluedToNext)
            || at + 1 < tokens.count && tokens[at + 1].kind == .punctuation,
          at == 0 || tokens[at].gap == .block || tokens[at - 1].hash != ValueWords.of && !tokens[at].isQuoted,
          // `USA Today` and `Business Tomorrow` are names.
          tokens[at].capitalisation == .lowercase || story.opensSentence(at)
        else { continue }
        findings.add(tokens[at].range, "Name the weekday instead of “\(story.string(tokens[at]))”.")
      }
    }
  }
}
