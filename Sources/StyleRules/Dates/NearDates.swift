import ArticleText

/// Wants a near day by its weekday, and not by its date: `on Friday`, not `on Sept 9`, in a story of Sept 12.
///
/// A date that has its weekday beside it is left alone, and so is every date of a story whose own day is not known.
public struct NearDates: StyledRule {
  let days: Int
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter days: How many days from the story's own a weekday is enough.
  public init(within days: Int = 6, file: StaticString = #fileID, line: Int = #line) {
    self.days = days
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("within", days, choices: "days from the story's own")),
      id: "dates.near",
      kind: "NearDates", severity: .advice, scope: .body,
      summary: "A day within \(days) days is named by its weekday.", at: .words(MonthNames.hashes)
    ) { [days] story, places, findings in
      guard let today = StoryCalendar(story).day else { return }
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        guard let date = reader.date(aroundMonth: at), date.weekday == nil, let day = date.date(near: today),
          abs(day.dayNumber - today.dayNumber) <= days
        else { continue }
        findings.add(
          date.range, "\(day) is near: “\(day.weekday)” is enough.",
          [Suggestion(day.weekday.description, isSafe: false)])
      }
    }
  }
}
