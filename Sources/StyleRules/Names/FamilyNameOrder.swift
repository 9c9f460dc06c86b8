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
      // People are linked only where some name has its family name first and its last word stands alone somewhere.
      guard story.names.mayCallByGivenName else { return }
      let tokens = story.lexicon.tokens
      for person in story.storyPeople where person.isIntroduced {
        // Few people are called by the last word of their name but those whose surname it is: that costs less to ask.
        let last = tokens[person.name.upperBound - 1].hash
        let places = person.mentions.filter {
          $0.form != .fullName && tokens[$0.tokens.upperBound - 1].hash == last
        }
        guard !places.isEmpty,
          FamilyName.isFamilyFirst(story.article.text[tokens[person.name.lowerBound].range])
        else {
          continue
        }
        let name = story.string(person.name).joinedWords
        guard let order = FamilyName.ofFamilyFirst(name) else { continue }
        for place in places where story.string(place.tokens) == order.given {
          findings.add(
            story.range(of: place.tokens),
            "“\(order.given)” is the given name of “\(name)”; the family name is “\(order.family)”.",
            [Suggestion(order.family, isSafe: false)],
            related: [RelatedPlace(story.range(of: person.name), "here is the full name")])
        }
      }
    }
  }
}
