import ArticleText

/// Finds a full stop at the end of a headline; the stop of an abbreviation and an ellipsis are none.
public struct HeadlineStop: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let abbreviations = WordSet("inc corp co ltd jr sr bros etc st rd ave dept univ vs no")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "punctuation.headline-stop", kind: "HeadlineStop", scope: .headline,
      summary: "A headline ends without a full stop."
    ) { story, findings in
      let tokens = story.lexicon.tokens
      for block in story.blocks(.headline) {
        let range = story.lexicon.blocks[block]
        var last = range.upperBound - 1
        while last > range.lowerBound, tokens[last].kind == .quoteMark || story.isMark(last, ")") {
          last -= 1
        }
        guard last > range.lowerBound + 1, story.isMark(last, "."), tokens[last].gap == .glued,
          tokens[last - 1].kind != .punctuation, tokens[last - 1].count > 1,
          !HeadlineStop.abbreviations.contains(tokens[last - 1].hash),
          // A headline of two sentences keeps its stops.
          !(range.lowerBound + 1..<last).contains(where: { tokens[$0].startsSentence })
        else { continue }
        findings.add(
          tokens[last].range, "A headline ends without a full stop.", [Suggestion("", isSafe: true)])
      }
    }
  }
}
