import ArticleText

/// Finds a time that says its half of the day twice: `8 p.m. tonight`, `8 a.m. in the morning`, `12 noon`.
public struct RedundantTimes: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "dates.redundant-time", kind: "RedundantTimes",
      summary: "A time says its half of the day once.",
      at: .words("morning", "afternoon", "evening", "night", "tonight", "noon", "midnight")
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) where at > 0 && reader.tokens[at].gap != .block {
        let word = reader.tokens[at]
        if word.hash == ValueWords.noon || word.hash == ValueWords.midnight {
          guard reader.tokens[at - 1].count == 2, NumberWords.figure(reader.tokens[at - 1], story) == 12,
            word.gap.isBlank
          else { continue }
          findings.add(
            story.range(of: at - 1..<at + 1), "“\(story.string(word))” is 12: leave out the figure.",
            [Suggestion(story.string(word), isSafe: true)])
          continue
        }
        let end = RedundantTimes.start(of: at, reader)
        guard let time = reader.time(before: end), time.form != .word, time.form != .twentyFourHours,
          time.zone == nil
        else { continue }
        let range = time.range.lowerBound..<Int(word.end)
        let isWeekday = end < at && Weekday.reading(of: reader.tokens[end]) != nil
        let keeps =
          isWeekday
          ? "\(story.article.string(time.range)) \(story.string(reader.tokens[end]))"
          : story.article.string(time.range)
        findings.add(
          range, "“\(story.string(word))” says again what “\(story.article.string(time.range))” has said.",
          [Suggestion(keeps, isSafe: false)])
      }
    }
  }

  /// Where the words begin that say the half of the day again: `in the morning`, `this evening`, `Monday night`.
  private static func start(of at: Int, _ reader: ValueReader) -> Int {
    let before = at - 1
    if before > 0, reader.tokens[before].hash == ValueWords.the,
      reader.tokens[before - 1].hash == ValueWords.in
    {
      return before - 1
    }
    if reader.tokens[before].hash == this || Weekday.reading(of: reader.tokens[before]) != nil {
      return before
    }
    return at
  }

  private static let this = Folding.hash("this")
}
