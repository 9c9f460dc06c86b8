import ArticleText
import NameMatching

/// Wants given names where two people of a story share a surname.
///
/// Found is a surname alone behind the second of the two, unless a title or a role before it says which one is meant.
public struct SharedSurnames: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "names.shared-surname", kind: "SharedSurnames", severity: .advice, scope: [.body],
      summary: "Of two people with one surname each keeps the given name."
    ) { story, findings in
      let people = story.storyPeople
      let shared = SharedSurnames.surnames(of: people, in: story)
      guard !shared.isEmpty else { return }
      for surname in shared {
        let bearers = people.filter { $0.isIntroduced && story.string($0.surname) == surname }
        guard let second = bearers.compactMap(\.mentions.first?.tokens.lowerBound).sorted().dropFirst().first
        else { continue }
        let lone = bearers.flatMap(\.mentions).filter { mention in
          mention.form == .surname && mention.tokens.lowerBound > second
            && !SharedSurnames.isTold(mention.tokens.lowerBound, story)
        }
        guard let first = lone.min(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) else { continue }
        let names = bearers.map { story.string($0.name).joinedWords }
        findings.add(
          story.range(of: first.tokens),
          "Which \(surname)? The story has \(names.map { "“\($0)”" }.joined(separator: " and ")): give the first name.",
          related: bearers.map {
            RelatedPlace(story.range(of: $0.name), "here is “\(story.string($0.name).joinedWords)”")
          })
      }
    }
  }

  /// The surnames that two introduced people of a story bear, in order.
  static func surnames(of people: [StoryPerson], in story: Story) -> [String] {
    var counts: [String: Set<String>] = [:]
    for person in people where person.isIntroduced {
      guard let given = person.givenName else { continue }
      counts[story.string(person.surname), default: []].insert(story.string(given))
    }
    return counts.filter { $0.value.count > 1 }.keys.sorted()
  }

  /// Whether a title or a role stands before a surname and says who is meant.
  private static func isTold(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    var before = at - 1
    if before >= 1, story.byte(tokens[before]) == UInt8(ascii: "."), tokens[before].gap == .glued {
      before -= 1
    }
    return before >= 0 && tokens[at].gap.isBlank && NameTitles.contains(tokens[before].hash)
  }
}
