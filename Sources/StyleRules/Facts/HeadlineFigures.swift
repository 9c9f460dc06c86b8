import ArticleText

/// Holds the figures of the headline against those of the copy.
///
/// A figure of the headline must stand in the copy, rounded or not. Where it does not, and the copy has another of the
/// same kind that is near it or ten or a thousand times as large, one of the two is wrong.
public struct HeadlineFigures: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// A figure of one kind: percentages, one currency's sums, or counts.
  private struct Figure {
    let kind: String
    let number: NumberInStory
    let range: Range<Int>
    let value: Double
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.headline", kind: "HeadlineFigures", severity: .advice, scope: .headline,
      summary: "The figures of a headline stand in the copy."
    ) { story, findings in
      guard let block = story.article.blocks.first(where: { $0.role == .headline }),
        let index = story.article.blocks.firstIndex(of: block),
        story.lexicon.tokens[story.lexicon.blocks[index]].contains(where: { $0.kind == .number })
      else { return }
      let figures = HeadlineFigures.figures(story)
      let body = figures.filter { !block.range.contains($0.range.lowerBound) }
      for figure in figures where block.range.contains(figure.range.lowerBound) {
        let same = body.filter { $0.kind == figure.kind }
        guard !same.contains(where: { HeadlineFigures.agree($0, figure) }),
          let other = same.first(where: { HeadlineFigures.isNear($0.value, figure.value) })
        else { continue }
        findings.add(
          figure.range,
          "The headline has “\(story.article.string(figure.range))”, the copy “\(story.article.string(other.range))”.",
          related: [RelatedPlace(other.range, "the copy's figure")])
      }
    }
  }

  private static func figures(_ story: Story) -> [Figure] {
    story.percentages.map { Figure(kind: "%", number: $0.number, range: $0.range, value: $0.value) }
      + story.amounts.map { Figure(kind: $0.currency, number: $0.number, range: $0.range, value: $0.value) }
      + story.numbers.filter { $0.kind == .cardinal && $0.isInFigures && $0.value >= 3 && !isYear($0) }
      .map { Figure(kind: "", number: $0, range: $0.range, value: $0.value) }
  }

  private static func isYear(_ number: NumberInStory) -> Bool {
    number.scale == 1 && number.decimals == 0 && (1_500...2_200).contains(number.value)
  }

  /// Whether one is the other rounded.
  private static func agree(_ first: Figure, _ second: Figure) -> Bool {
    let tolerance = max(first.number.place, second.number.place, second.number.roundedTo) * 0.51
    return abs(first.value - second.value) <= max(tolerance, 1e-9)
  }

  private static func isNear(_ first: Double, _ second: Double) -> Bool {
    guard first > 0, second > 0 else { return false }
    let ratio = first / second
    let isSlip = [0.001, 0.1, 10, 1_000].contains { abs(ratio / $0 - 1) < 0.02 }
    return isSlip || (0.75...1.34).contains(ratio)
  }
}
