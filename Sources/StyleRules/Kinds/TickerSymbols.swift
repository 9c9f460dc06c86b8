import ArticleText

/// Wants stock symbols with their exchange (`GAZP.MM`) in angle brackets.
public struct TickerSymbols: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "companies.ric", kind: "TickerSymbols",
      summary: "A stock's code stands in angle brackets after the company: “<GAZP.MM>”.",
      at: .words("(")
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init)
      where story.byte(tokens[at]) == UInt8(ascii: "(") && at + 4 < tokens.count && at > 0 {
        guard TickerSymbols.isCode(at + 1, story), story.byte(tokens[at + 4]) == UInt8(ascii: ")") else {
          continue
        }
        let code = story.range(of: at + 1..<at + 4)
        findings.add(
          story.range(of: at..<at + 5),
          "A stock's code stands in angle brackets: “<\(story.article.string(code))>”.",
          [Suggestion("<\(story.article.string(code))>", isSafe: true)])
      }
    }
  }

  /// Letters or figures, a full stop, one to three capitals, all glued: `GAZP.MM`, `0700.HK`, `VOD.L`.
  private static func isCode(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    let (name, stop, exchange) = (tokens[at], tokens[at + 1], tokens[at + 2])
    guard stop.gap == .glued, story.byte(stop) == UInt8(ascii: "."), exchange.gap == .glued,
      exchange.count <= 3,
      exchange.kind == .word, exchange.startsWithCapital,
      exchange.capitalisation == .allCapitals || exchange.count == 1
    else { return false }
    if name.kind == .number { return name.count >= 4 && name.count <= 6 }
    return name.kind == .word && name.count <= 6
      && (name.capitalisation == .allCapitals || name.count == 1 || name.capitalisation == .mixed)
  }
}
