import ArticleText
import NameMatching

/// Wants a person's full name at the first reference and not behind a surname alone.
///
/// Headlines, standfirsts, captions and tables may use the surname before the copy introduces the person.
public struct FullNameFirst: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "names.first-reference", kind: "FullNameFirst", severity: .advice, scope: [.body],
      summary: "The full name comes first, the surname alone later."
    ) { story, findings in
      for person in story.storyPeople where person.isIntroduced {
        guard let first = NameScope.firstMention(of: person, in: story), first.form == .surname,
          let full = person.mentions.first(where: {
            $0.form == .fullName && $0.tokens.lowerBound > first.tokens.lowerBound
          })
        else { continue }
        let name = story.string(full.tokens).joinedWords
        findings.add(
          story.range(of: first.tokens),
          "“\(story.string(first.tokens))” stands before the full name: “\(name)” comes at the first reference.",
          [Suggestion(name, isSafe: false)],
          related: [RelatedPlace(story.range(of: full.tokens), "here is the full name")])
      }
    }
  }
}

/// Where a person must be introduced: in the running copy.
enum NameScope {
  private static let copy: Scope = [.body]

  /// The first mention in running copy; nothing where there is none.
  static func firstMention(of person: StoryPerson, in story: Story) -> Mention? {
    let places = PlaceFinder(story)
    return person.mentions.first { mention in
      copy.includes(role: places.place(ofToken: mention.tokens.lowerBound).role, [])
    }
  }
}
