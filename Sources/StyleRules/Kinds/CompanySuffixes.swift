import ArticleText

/// Wants `Inc`, `Corp`, `Co` and `Ltd` behind a company's name with a full stop or without one.
public struct CompanySuffixes: StyledRule {
  let stop: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter stop: Whether the suffix takes a full stop.
  public init(withStop stop: Bool, file: StaticString = #fileID, line: Int = #line) {
    self.stop = stop
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let co = Folding.hash("co")
  /// What is a corps and no corporation.
  private static let corps = WordSet("peace marine army press drum")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("withStop", stop, choices: "true or false")), id: "companies.suffix",
      kind: "CompanySuffixes", scope: .copy.subtracting([.headline, .crosshead]),
      summary: "A company is “Acme Inc\(stop ? "." : "")”.", at: .words("inc", "corp", "co", "ltd", "cos")
    ) { [stop] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].capitalisation == .capitalised && at > 0 {
        // A name stands before, or `&`, or the comma of another house.
        guard tokens[at].gap.isBlank, !tokens[at].startsSentence,
          tokens[at - 1].startsWithCapital || tokens[at - 1].kind == .symbol
            || story.isMark(at - 1, ",") && at > 1 && tokens[at - 2].startsWithCapital
            || story.isMark(at - 1, ")")
        else { continue }
        let hasStop = story.hasStop(after: at)
        let text = story.string(tokens[at])
        if stop, !hasStop {
          // `Co Durham` is a county, `Ford Co-op` a shop.
          let next = at + 1
          guard next >= tokens.count || !story.isMark(next, "-"), !Self.corps.contains(tokens[at - 1].hash),
            // A row of dots in a table.
            next >= tokens.count || tokens[next].gap != .glued || tokens[next].count == 1
              || tokens[next].kind != .punctuation,
            tokens[at].hash != Self.co || next >= tokens.count || tokens[next].gap == .block
              || !tokens[next].startsWithCapital
          else { continue }
          findings.add(
            tokens[at].range, "A company is “\(text).”, with a full stop.",
            [Suggestion("\(text).", isSafe: true)])
        } else if !stop, hasStop, !story.endsSentence(at + 1) {
          findings.add(
            story.range(of: at..<at + 2), "A company is “\(text)”, without a full stop.",
            [Suggestion(text, isSafe: true)])
        }
      }
    }
  }
}
