import ArticleText

/// Holds the dateline's day against the file's.
///
/// A story is filed on the day of its dateline or soon after; what lies further apart is a dateline that was not
/// brought up to date, or a wrong date on the file.
public struct DatelineDate: StyledRule {
  let days: Int
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter days: How many days may lie between the two.
  public init(within days: Int = 1, file: StaticString = #fileID, line: Int = #line) {
    self.days = days
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("within", days, choices: "days between the two")),
      id: "dateline.file-date",
      kind: "DatelineDate", scope: .dateline,
      summary: "The dateline's day is the file's, or at most \(days) \(days == 1 ? "day" : "days") from it."
    ) { [days] story, findings in
      guard let filed = story.date, story.article.blocks.contains(where: { $0.role == .dateline }),
        let date = StoryCalendar(story).dateline, let day = date.date(near: filed, within: 400)
      else { return }
      let apart = abs(day.dayNumber - filed.dayNumber)
      guard apart > days else { return }
      findings.add(
        date.range, "The dateline says \(day), the file \(filed): \(apart) days apart. Which is right?")
    }
  }
}
