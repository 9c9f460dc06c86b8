import ArticleText

/// Finds a range that begins with a word and goes on with a dash: `between 10-15 percent`, `from 1990-95`.
///
/// `between` wants `and`, `from` wants `to`. Scores are left alone (`came from 2-0 down`).
public struct RangeWords: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.range-words", kind: "RangeWords", scope: [.body, .captions, .lists, .blockquotes],
      summary: "“Between” goes with “and”, “from” with “to”, and neither with a dash.",
      at: .words([ValueWords.between, ValueWords.from])
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        var first = at + 1
        if first < reader.tokens.count, Currencies.signs[reader.tokens[first].hash] != nil { first += 1 }
        guard first + 2 < reader.tokens.count, reader.tokens[first].kind == .number, reader.isDash(first + 1),
          reader.tokens[first + 1].gap == .glued, reader.tokens[first + 2].gap == .glued,
          reader.digits(first) != nil
        else { continue }
        var second = first + 2
        if Currencies.signs[reader.tokens[second].hash] != nil { second += 1 }
        guard second < reader.tokens.count, let number = reader.number(at: second), number.isInFigures,
          RangeWords.isRange(first, number, reader)
        else { continue }
        let isBetween = reader.tokens[at].hash == ValueWords.between
        // `to 6-8 percent from 8-10 percent` tells a change.
        if !(reader.tokens[at].hash == ValueWords.between), RangeWords.followsValue(at, reader) { continue }
        // `from 3-4 percent to 5-6 percent` has its `to`.
        if RangeWords.hasPartner(
          isBetween ? ValueWords.and : ValueWords.to, behind: number.tokens.upperBound, reader)
        {
          continue
        }
        let word = isBetween ? "and" : "to"
        findings.add(
          reader.tokens[first + 1].range,
          "Behind “\(story.string(reader.tokens[at]))” write “\(word)”, not a dash.",
          [Suggestion(" \(word) ", isSafe: false)])
      }
    }
  }

  private static func isRange(_ first: Int, _ second: NumberInStory, _ reader: ValueReader) -> Bool {
    if second.scale > 1 || reader.percentage(second) != nil || reader.quantity(second) != nil { return true }
    if reader.year(first) != nil { return second.value < 100 || second.value > 1_000 }
    return Currencies.signs[reader.tokens[first - 1].hash] != nil
  }

  /// Whether a number stands a few words before, in the same sentence.
  private static func followsValue(_ at: Int, _ reader: ValueReader) -> Bool {
    var index = at
    while index > 0, at - index < 5, !reader.tokens[index].startsSentence {
      index -= 1
      if reader.tokens[index].kind == .number { return true }
    }
    return false
  }

  private static func hasPartner(_ word: UInt32, behind at: Int, _ reader: ValueReader) -> Bool {
    var index = at
    while index < reader.tokens.count, index - at < 8, !reader.tokens[index].startsSentence {
      if reader.tokens[index].hash == word { return true }
      index += 1
    }
    return false
  }
}
