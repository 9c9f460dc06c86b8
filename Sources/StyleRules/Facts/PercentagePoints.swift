import ArticleText

/// Finds percentages that are percentage points: `rose 2 percent to 12 percent from 10 percent`.
///
/// The arithmetic decides: the change is the difference of the two percentages, and not their ratio.
public struct PercentagePoints: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.percentage-point", kind: "PercentagePoints", scope: .body,
      summary: "The difference of two percentages is in percentage points.",
      at: .words([ValueWords.percent, ValueWords.percentSign, ValueWords.cent])
    ) { story, places, findings in
      guard places.count >= 3 else { return }
      let all = story.percentages
      for index in all.indices.dropLast(2) {
        let (change, now, before) = (all[index], all[index + 1], all[index + 2])
        guard !change.isPoints, !now.isPoints, !before.isPoints,
          PercentagePoints.follows(change, now, ValueWords.to, story),
          PercentagePoints.follows(now, before, ValueWords.from, story), before.value > 0
        else { continue }
        let difference = abs(now.value - before.value)
        let place = max(now.number.place, before.number.place, change.number.place)
        guard difference > 0, abs(change.value - difference) < place * 0.51,
          abs(change.value - difference / before.value * 100) > place * 1.01
        else { continue }
        let number = story.article.string(change.number.range)
        let text = "\(number) percentage point\(change.value == 1 ? "" : "s")"
        findings.add(
          change.range, "The difference is “\(text)”.", [Suggestion(text, isSafe: false)],
          related: [RelatedPlace(now.range, "now"), RelatedPlace(before.range, "before")])
      }
    }
  }

  private static func follows(
    _ first: PercentageInStory, _ second: PercentageInStory, _ word: UInt32, _ story: Story
  ) -> Bool {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard (1...8).contains(gap.count), let last = gap.last else { return false }
    let tokens = story.lexicon.tokens
    return tokens[last].hash == word
      && !gap.contains { tokens[$0].startsSentence || tokens[$0].gap == .block }
  }
}
