import ArticleText

/// Wants a zero before a decimal below one: `0.6 percent`, not `.6 percent`.
///
/// Calibres and batting averages (`.22`, `.300`) are left alone: a percentage, a scale, a unit or a currency's sign must
/// say that the figure is a measure.
public struct LeadingZeros: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.leading-zero", kind: "LeadingZeros",
      scope: [.headline, .standfirst, .body, .captions, .lists, .blockquotes],
      summary: "A decimal below one has a zero before it.", at: .numbers
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init)
      where at > 0 && reader.tokens[at].gap == .glued && reader.isMark(".", at - 1) {
        let stop = at - 1
        let isSigned =
          stop > 0 && reader.tokens[stop].gap == .glued
          && Currencies.signs[reader.tokens[stop - 1].hash] != nil
        guard isSigned || reader.tokens[stop].gap.isBlank || stop == 0 || reader.isMark("(", stop - 1),
          let number = reader.number(at: at),
          isSigned || number.scale > 1 || reader.percentage(number) != nil || reader.quantity(number) != nil
        else { continue }
        let range = story.range(of: stop..<at + 1)
        let right = "0" + story.article.string(range)
        findings.add(range, "A decimal below one has a zero: “\(right)”.", [Suggestion(right, isSafe: true)])
      }
    }
  }
}
