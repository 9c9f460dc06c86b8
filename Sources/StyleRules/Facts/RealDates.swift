import ArticleText

/// Finds a day that its month does not have: `Sept 31`, `Feb 29, 2023`.
public struct RealDates: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "dates.no-such-day", kind: "RealDates", scope: [.copy, .dateline],
      summary: "A date is a day that its month has.", at: .words(MonthNames.hashes)
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places {
        guard let date = reader.date(aroundMonth: Int(at)), let day = date.day, day > 28,
          let month = date.month,
          // `May 31` of no year may be of any; a leap day too.
          CalendarDate(year: date.year ?? 2024, month: month, day: day) == nil
        else { continue }
        let most = CalendarDate.days(in: month, of: date.year ?? 2024)
        findings.add(
          date.range,
          "There is no \(MonthNames.full[month - 1]) \(day)\(date.year.map { " in \($0)" } ?? ""): the month has \(most) days."
        )
      }
    }
  }
}
