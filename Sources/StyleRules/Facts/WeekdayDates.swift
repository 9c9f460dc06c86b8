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
      let reader = ValueReader(story)
      let dates = places.lazy.compactMap { at -> DateInStory? in
        // A weekday stands two to four tokens before its month.
        let first = max(0, Int(at) - 4)
        guard reader.tokens[first..<Int(at)].contains(where: { Weekday.reading(of: $0) != nil }) else {
          return nil
        }
        return reader.date(aroundMonth: Int(at)).flatMap { $0.weekday == nil || $0.day == nil ? nil : $0 }
      }
      let all = Array(dates)
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
    let near = dates.filter { abs(($0.month ?? 0) - (first.month ?? 0)) <= 2 }
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
