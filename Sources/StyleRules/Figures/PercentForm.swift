import ArticleText

/// Wants percentages in one form: `3 percent`, `3 per cent`, `3%` or `3 pct`.
public struct PercentForm: StyledRule {
  let form: PercentageInStory.Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ form: PercentageInStory.Form, file: StaticString = #fileID, line: Int = #line) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "percent, per cent, % or pct")),
      id: "figures.percent", kind: "PercentForm", scope: [.body, .captions, .lists, .blockquotes],
      summary: "Percentages are written “3\(PercentForm.behind(form))”.", at: .numbers
    ) { [form] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        guard let percentage = reader.percentage(at: at), !percentage.isPoints, percentage.form != form else {
          continue
        }
        let sign = percentage.number.range.upperBound..<percentage.range.upperBound
        findings.add(
          sign, "Write “\(story.article.string(percentage.number.range))\(PercentForm.behind(form))”.",
          [Suggestion(PercentForm.behind(form), isSafe: true)])
      }
    }
  }

  private static func behind(_ form: PercentageInStory.Form) -> String {
    form == .sign ? form.rawValue : " " + form.rawValue
  }
}
