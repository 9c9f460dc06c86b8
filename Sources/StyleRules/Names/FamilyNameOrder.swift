import ArticleText
import NameMatching

/// Finds somebody called by the given name where the family name stands first (`Xi Jinping`, then `Jinping`).
public struct FamilyNameOrder: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "names.order", kind: "FamilyNameOrder",
      summary: "A Chinese, Korean or Vietnamese person is called by the family name, which stands first."
    ) { story, findings in
      for person in story.storyPeople where person.isIntroduced {
        guard let given = FamilyName.ofFamilyFirst(story.string(person.name).joinedWords) else { continue }
        for mention in person.mentions where mention.form != .fullName {
          let text = story.string(mention.tokens)
          guard text == given.given else { continue }
          findings.add(
            story.range(of: mention.tokens),
            "“\(text)” is the given name of “\(story.string(person.name).joinedWords)”; the family name is “\(given.family)”.",
            [Suggestion(given.family, isSafe: false)],
            related: [RelatedPlace(story.range(of: person.name), "here is the full name")])
        }
      }
    }
  }
}
