import ArticleText

/// Finds a decade with an apostrophe: `the 1990's`, `the early 80's`.
///
/// `1990's best film` is the year's, and is left alone: a word before must say that a decade is meant.
public struct Decades: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "dates.decade", kind: "Decades",
      summary: "A decade has no apostrophe before its “s”: “1990s”.",
      at: .numbers
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where at > 0 && at + 1 < tokens.count {
        let token = tokens[at]
        guard token.count == 4 || token.count == 2, token.capitalisation == .none,
          tokens[at + 1].kind == .clitic,
          tokens[at + 1].gap == .glued,
          token.gap.isBlank || tokens[at - 1].kind == .quoteMark
            || story.byte(tokens[at - 1]) == UInt8(ascii: "-"),
          let value = NumberWords.figure(token, story), value % 10 == 0,
          token.count == 2 || (1_700...2_100).contains(value)
        else { continue }
        var before = at - 1
        while before > 0, tokens[before].kind == .quoteMark || story.byte(tokens[before]) == UInt8(ascii: "-")
        { before -= 1 }
        guard Decades.openers.contains(tokens[before].hash) else { continue }
        let right = story.string(token) + "s"
        findings.add(
          story.range(of: at..<at + 2), "A decade has no apostrophe before its “s”: “\(right)”.",
          [Suggestion(right, isSafe: true)])
      }
    }
  }

  private static let openers = WordSet("the early mid late his her their my our your")
}
