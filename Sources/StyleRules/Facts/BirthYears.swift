import ArticleText

/// Holds an age against the year of birth in the same paragraph, by the story's own year.
///
/// It speaks where a paragraph gives one age and one year of birth: with more of either, nothing says which belong
/// together.
public struct BirthYears: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.birth-year", kind: "BirthYears", severity: .advice, scope: .body,
      summary: "An age and a year of birth agree with the story's date.", at: .words("born")
    ) { story, places, findings in
      let reader = ValueReader(story)
      let born = places.compactMap { at in
        BirthYears.year(behind: Int(at), reader).map { (token: Int(at), year: $0) }
      }
      guard !born.isEmpty, let now = StoryCalendar(story).day else { return }
      for (token, birth) in born {
        guard let block = story.lexicon.blocks.first(where: { $0.contains(token) }),
          born.filter({ block.contains($0.token) }).count == 1
        else { continue }
        let ages = story.ages.filter { block.contains($0.tokens.lowerBound) }
        guard let age = ages.first, ages.count == 1, age.form != .yearsOld else { continue }
        let full = now.year - birth.value
        guard age.years != full, age.years != full - 1 else { continue }
        findings.add(
          age.range,
          "Born in \(birth.value), somebody is \(full - 1) or \(full) in \(now.year), not \(age.years).",
          related: [RelatedPlace(birth.range, "the year of birth")])
      }
    }
  }

  /// The year behind `born`: `born in 1950`, `born in Leningrad in 1952`, `born on Oct 7, 1952`.
  private static func year(behind at: Int, _ reader: ValueReader) -> (value: Int, range: Range<Int>)? {
    for index in at + 1..<min(reader.tokens.count, at + 8) {
      if reader.tokens[index].gap == .block || reader.isMark(".", index) { return nil }
      if let year = reader.year(index), year > 1_850 { return (year, reader.tokens[index].range) }
    }
    return nil
  }
}
