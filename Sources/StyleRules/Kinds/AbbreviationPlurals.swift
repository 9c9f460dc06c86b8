import ArticleText

/// Finds an apostrophe in the plural of an abbreviation: `three ICBM's`.
///
/// A number word or `several`, `many`, `few`, `these`, `those` before it, and no noun behind it, prove the plural.
public struct AbbreviationPlurals: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let quantifiers = WordSet(
    "several many few these those two three four five six seven eight nine ten")
  private static let followers = WordSet(
    """
    in on at of from for to with by and or but were are have had will would can could who that which when while
    as than into over under after before
    """)

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "abbreviations.plural", kind: "AbbreviationPlurals",
      summary: "The plural of an abbreviation has no apostrophe: “ICBMs”.", at: .acronyms
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where at > 0 && at + 1 < tokens.count {
        guard tokens[at + 1].kind == .clitic, tokens[at].gap.isBlank, !tokens[at].flags.contains(.dotted),
          Self.quantifiers.contains(tokens[at - 1].hash) || Self.isCount(at - 1, story),
          at + 2 >= tokens.count || tokens[at + 2].gap == .block || tokens[at + 2].kind == .punctuation
            || Self.followers.contains(tokens[at + 2].hash)
        else { continue }
        let right = "\(story.string(tokens[at]))s"
        findings.add(
          story.range(of: at..<at + 2), "The plural is “\(right)”, without an apostrophe.",
          [Suggestion(right, isSafe: true)])
      }
    }
  }

  /// A whole number that is no year and no day.
  private static func isCount(_ at: Int, _ story: Story) -> Bool {
    let token = story.lexicon.tokens[at]
    guard let value = NumberWords.figure(token, story), value > 1, !(1000...2100).contains(value) else {
      return false
    }
    return at == 0 || MonthNames.reading(of: story.lexicon.tokens[at - 1]) == nil
  }
}
