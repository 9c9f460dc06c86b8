import ArticleText

/// Finds an ordinal's ending in a date: `Sept 3rd`, `3rd September`.
///
/// `the 3rd of September` is left alone, and so is the name of a holiday (`the Fourth of July`).
public struct DayOrdinals: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "dates.ordinal", kind: "DayOrdinals", summary: "A date has no “st”, “nd”, “rd” or “th”.",
      at: .words(MonthNames.hashes)
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        guard let date = reader.date(aroundMonth: at), let day = date.dayToken, let value = date.day,
          let (_, start) = reader.suffix(day), date.order == .monthFirst || at == day + 1
        else { continue }
        findings.add(
          reader.tokens[day].range,
          "Leave out “\(story.article.string(start..<Int(reader.tokens[day].end)))”: “\(value)”.",
          [Suggestion(String(value), isSafe: true)])
      }
    }
  }
}
