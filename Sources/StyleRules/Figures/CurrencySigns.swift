import ArticleText

/// Finds a currency's sign in the wrong place, or one too many: `$ 2`, `2$`, `$5 million dollars`.
public struct CurrencySigns: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.currency-sign", kind: "CurrencySigns",
      summary: "A currency's sign stands right before its figure, and makes its word needless.",
      at: .words(ValueStarters.signs)
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) where reader.tokens[at].kind == .symbol {
        let sign = story.string(reader.tokens[at])
        let isBefore =
          at + 1 < reader.tokens.count && reader.tokens[at + 1].kind == .number
          && reader.tokens[at + 1].gap != .block
        if isBefore, reader.tokens[at + 1].gap.isBlank,
          !(at > 0 && reader.tokens[at].gap == .glued && reader.tokens[at - 1].kind == .number)
        {
          let range = story.range(of: at..<at + 2)
          let right = sign + story.string(reader.tokens[at + 1])
          findings.add(
            range, "No space behind a currency's sign: “\(right)”.", [Suggestion(right, isSafe: true)])
        } else if !isBefore, at > 0, reader.tokens[at].gap == .glued, reader.tokens[at - 1].kind == .number,
          reader.tokens[at - 1].gap != .glued
        {
          let range = story.range(of: at - 1..<at + 1)
          let right = sign + story.string(reader.tokens[at - 1])
          findings.add(
            range, "A currency's sign stands before its figure: “\(right)”.",
            [Suggestion(right, isSafe: true)])
        } else if isBefore, let amount = reader.amount(at: at),
          let word = reader.after(amount.tokens.upperBound - 1),
          let currency = Currencies.words[reader.tokens[word].hash], currency.factor == 1,
          currency.code == amount.currency,
          reader.tokens[word].gap.isBlank, reader.tokens[word].capitalisation == .lowercase
        {
          let range = story.range(of: amount.tokens.lowerBound..<word + 1)
          findings.add(
            range, "The sign says it: leave out “\(story.string(reader.tokens[word]))”.",
            [Suggestion(story.article.string(amount.range), isSafe: true)])
        }
      }
    }
  }
}
