import ArticleText

/// Wants a comma on either side of a year behind a month and a day, and none between a month and a year: `On Sept 11,
/// 2022, he left`, `in September 2022`.
public struct YearCommas: StyledRule {
  let wantsSecond: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter wantsSecond: Whether a comma follows the year where the sentence goes on.
  public init(behindYear wantsSecond: Bool = true, file: StaticString = #fileID, line: Int = #line) {
    self.wantsSecond = wantsSecond
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("behindYear", wantsSecond, choices: "true or false")),
      id: "dates.year-comma",
      kind: "YearCommas", scope: [.body, .captions, .lists, .blockquotes],
      summary: "A year behind a month and a day stands between commas.", at: .words(MonthNames.hashes)
    ) { [wantsSecond] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        guard let date = reader.date(aroundMonth: at), let year = date.yearToken else { continue }
        let hasComma = reader.isMark(",", year - 1)
        if date.day == nil {
          guard hasComma else { continue }
          findings.add(
            reader.tokens[year - 1].range, "No comma between a month and its year.",
            [Suggestion("", isSafe: true)])
        } else if date.order == .monthFirst {
          if !hasComma {
            let range = reader.tokens[year - 1].range
            findings.add(
              range, "A comma stands between the day and the year.",
              [Suggestion(story.article.string(range) + ",", isSafe: true)])
          } else if wantsSecond, let next = reader.after(year), reader.tokens[next].gap.isBlank,
            reader.tokens[next].kind == .word, reader.tokens[next].capitalisation == .lowercase
          {
            let text = story.string(reader.tokens[year])
            findings.add(
              reader.tokens[year].range, "A comma follows the year too: “\(text),”.",
              [Suggestion(text + ",", isSafe: true)])
          }
        }
      }
    }
  }
}
