import ArticleText

/// Finds a weekday that does not go with its date: `Wednesday, Sept 12, 2022`.
///
/// The year is the one that is written, or the one that brings the date nearest to the story's own day. Where the year
/// is not known, weekdays that no year could have together are found.
public struct WeekdayDates: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "dates.weekday", kind: "WeekdayDates", scope: [.copy, .dateline],
      summary: "A weekday beside a date is that date's weekday.", at: .words(MonthNames.hashes)
    ) { story, places, findings in
      let all = story.monthDates(at: places).filter { $0.weekday != nil && $0.day != nil }
      guard !all.isEmpty else { return }
      let calendar = StoryCalendar(story)
      var undated: [DateInStory] = []
      for date in all {
        guard let day = date.date(near: calendar.day), let said = date.weekday else {
          if date.year == nil { undated.append(date) }
          continue
        }
        guard day.weekday != said else { continue }
        let word = story.lexicon.tokens[date.tokens.lowerBound]
        findings.add(
          word.range, "\(day) is a \(day.weekday), not a \(said). Check the day and the date.",
          [Suggestion(day.weekday.description, isSafe: false)])
      }
      WeekdayDates.compare(undated, story, &findings)
    }
  }

  /// Finds dates of near months that can't have their weekdays in one year.
  private static func compare(_ dates: [DateInStory], _ story: Story, _ findings: inout FindingCollector) {
    guard let first = dates.first else { return }
    // A story that names more days than this is a calendar.
    let near = dates.prefix(20).filter { abs(($0.month ?? 0) - (first.month ?? 0)) <= 2 }
    for index in near.indices.dropFirst() {
      let isPossible = (2000..<2028).contains { year in
        near[...index].allSatisfy { date in
          CalendarDate(year: year, month: date.month ?? 1, day: date.day ?? 1)?.weekday == date.weekday
        }
      }
      guard !isPossible else { continue }
      let word = story.lexicon.tokens[near[index].tokens.lowerBound]
      findings.add(
        word.range,
        "“\(story.string(near[index].tokens))” and “\(story.string(first.tokens))” can't both be right.",
        related: [RelatedPlace(first.range, "the other date")])
      return
    }
  }
}
