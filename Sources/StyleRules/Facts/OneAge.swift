import ArticleText
import NameMatching

/// Finds a person to whom one story gives two ages.
///
/// An age counts as somebody's where it stands between commas behind the name (`Ann Lee, 45,`) or as a compound right
/// before it (`the 46-year-old Lee`).
public struct OneAge: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "figures.one-age", kind: "OneAge", scope: .body,
      summary: "A story gives a person one age.", at: .numbers
    ) { story, places, findings in
      let reader = ValueReader(story)
      let ages = places.compactMap { reader.age(at: Int($0)) }.filter {
        $0.form == .afterName || $0.form == .compound
      }
      guard ages.count > 1, Set(ages.map(\.years)).count > 1 else { return }
      for person in story.storyPeople {
        var known: AgeInStory?
        for mention in person.mentions {
          guard let age = ages.first(where: { OneAge.belongs($0, to: mention.tokens, reader) }) else {
            continue
          }
          guard let first = known else {
            known = age
            continue
          }
          guard first.years != age.years else { continue }
          findings.add(
            age.range, "“\(story.string(person.surname))” is \(first.years) above and \(age.years) here.",
            related: [RelatedPlace(first.range, "the other age")])
          break
        }
      }
    }
  }

  private static func belongs(_ age: AgeInStory, to name: Range<Int>, _ reader: ValueReader) -> Bool {
    switch age.form {
    case .afterName: age.tokens.lowerBound == name.upperBound + 1
    case .compound: age.tokens.upperBound == name.lowerBound
    default: false
    }
  }
}
