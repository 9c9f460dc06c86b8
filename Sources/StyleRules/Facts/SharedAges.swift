import ArticleText

/// Holds `the two 69-year-old leaders` against the ages that the story gives one by one.
///
/// It speaks where the story gives exactly as many ages behind names as are counted, and one of them is another.
public struct SharedAges: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.shared-age", kind: "SharedAges", severity: .advice, scope: .body,
      summary: "People who are said to be of one age are given that age one by one.",
      at: .words("old", "olds")
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) where at >= 5 {
        guard let age = reader.age(at: at - 4), age.form == .compound, age.tokens.upperBound == at + 1,
          let count = NumberWords.value(of: reader.tokens[at - 5])
            ?? NumberWords.figure(reader.tokens[at - 5], story), (2...9).contains(count)
        else { continue }
        let singles = story.ages.filter { $0.form == .afterName }
        guard singles.count == count, let other = singles.first(where: { $0.years != age.years }) else {
          continue
        }
        findings.add(
          age.range, "The story also gives \(other.years) as an age. Are all \(count) of them \(age.years)?",
          related: [RelatedPlace(other.range, "another age")])
      }
    }
  }
}
