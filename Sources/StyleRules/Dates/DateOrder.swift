import ArticleText

/// Wants dates in one order: `Sept 11` or `11 September`.
///
/// Names that hold a date are left alone: a capitalised word behind it makes one (`17 November Group`).
public struct DateOrder: StyledRule {
  let isMonthFirst: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// What comes first.
  public enum First: String, Sendable, Hashable, CaseIterable { case month, day }

  /// Makes the rule.
  ///
  /// - Parameter first: What comes first.
  public init(first: First, file: StaticString = #fileID, line: Int = #line) {
    isMonthFirst = first == .month
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("first", isMonthFirst ? "month" : "day", choices: "month or day")),
      id: "dates.order", kind: "DateOrder",
      scope: [.headline, .standfirst, .body, .captions, .lists, .blockquotes],
      summary: isMonthFirst
        ? "A date has its month first: “Sept 11”." : "A date has its day first: “11 September”.",
      at: .words(MonthNames.hashes)
    ) { [isMonthFirst] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        guard let date = reader.date(aroundMonth: at), let day = date.dayToken,
          date.order == (isMonthFirst ? .dayFirst : .monthFirst)
        else { continue }
        if let next = reader.after(date.tokens.upperBound - 1), date.year == nil,
          reader.tokens[next].gap.isBlank,
          reader.tokens[next].startsWithCapital, !reader.tokens[next].startsSentence
        {
          continue
        }
        // `the 3rd of September` is speech; a range of days (`11-12 September`) is turned by hand.
        if isMonthFirst, at > day + 1 { continue }
        if reader.tokens[day].gap == .glued || !isMonthFirst && reader.isDash(day + 1) { continue }
        guard let value = date.day else { continue }
        let month = story.string(reader.tokens[at])
        let right = isMonthFirst ? "\(month) \(value)" : "\(value) \(month)"
        findings.add(
          story.range(of: min(day, at)..<max(day, at) + 1), "Write “\(right)”.",
          [Suggestion(right, isSafe: date.year == nil)])
      }
    }
  }
}
