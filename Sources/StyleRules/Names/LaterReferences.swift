import ArticleText
import NameMatching

/// Wants the surname alone once a person is introduced: `Chang said`, where `Steve Chang` came before.
///
/// Left alone: headlines, captions and tables, quotations, a surname that two people of the story share, a person who
/// is called by one name, and the first place under each crosshead, where a person may be introduced again.
public struct LaterReferences: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "names.later-reference", kind: "LaterReferences", severity: .advice, scope: [.body],
      summary: "Later references have the surname alone."
    ) { story, findings in
      let people = story.storyPeople
      let shared = SharedSurnames.surnames(of: people, in: story)
      let crossheads = story.article.blocks.filter { $0.role == .crosshead }.map(\.range.lowerBound)
      let places = PlaceFinder(story)
      for person in people where person.isIntroduced {
        let surname = story.string(person.surname)
        guard !shared.contains(surname), person.surname != person.name else { continue }
        var part: Int?
        for mention in person.mentions {
          let start = story.range(of: mention.tokens).lowerBound
          let place = places.place(ofToken: mention.tokens.lowerBound)
          guard Scope.body.includes(role: place.role, []), !place.isQuoted else { continue }
          let here = crossheads.count { $0 < start }
          defer { part = here }
          guard mention.form == .fullName, part == here else { continue }
          findings.add(
            story.range(of: mention.tokens),
            "“\(story.string(mention.tokens).joinedWords)” is introduced already: “\(surname)” is enough here.",
            [Suggestion(surname, isSafe: false)],
            related: [RelatedPlace(story.range(of: person.name), "here is the full name")])
        }
      }
    }
  }
}
