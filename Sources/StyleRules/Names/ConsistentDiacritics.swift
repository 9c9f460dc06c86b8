import ArticleText
import NameMatching

/// Finds a name that one story writes with its accents here and without them there (`Erdoğan`, `Erdogan`).
public struct ConsistentDiacritics: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "names.diacritics", kind: "ConsistentDiacritics", scope: .everything,
      summary: "A name keeps or drops its accents throughout a story."
    ) { story, findings in
      for mixed in story.names.mixedDiacritics(story.lexicon) {
        let right = story.string(mixed.other)
        for place in mixed.places {
          let text = story.string(place)
          // A name in capitals is often set without its accents.
          guard text != text.uppercased() else { continue }
          findings.add(
            story.range(of: place),
            "“\(text)” is “\(right)” elsewhere in the story: with accents or without?",
            [Suggestion(right, isSafe: false)],
            related: [RelatedPlace(story.range(of: mixed.other), "here it is “\(right)”")])
        }
      }
    }
  }
}
