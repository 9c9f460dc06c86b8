import ArticleText
import NameMatching

/// Finds people who are called by the surname though no full name introduces them.
///
/// People of the guide's lists count as known to every reader; so do the surnames that are allowed here.
public struct IntroducedNames: StyledRule {
  private let allowed: WordSet
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter surnames: Surnames that need no introduction.
  public init(allowing surnames: String..., file: StaticString = #fileID, line: Int = #line) {
    allowed = WordSet(surnames.joined(separator: " "))
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addNameCheck(
      traits, id: "names.unintroduced", kind: "IntroducedNames", severity: .advice, scope: [.body],
      summary: "A person is introduced by the full name."
    ) { [allowed] story, authority, findings in
      // What is a slip of an introduced name is that rule's business.
      let slips = Set(story.names.conflicts.flatMap { $0.places.map(\.lowerBound) })
      // `Mrs Brandt`, where Nils Brandt is introduced, needs no more.
      for person in story.storyPeople where !person.isIntroduced && !person.isRelative {
        guard let first = NameScope.firstMention(of: person, in: story) else { continue }
        let token = story.lexicon.tokens[first.tokens.lowerBound]
        guard !allowed.contains(token.hash), !authority.knownWords.contains(token.hash),
          !slips.contains(first.tokens.lowerBound)
        else { continue }
        let text = story.string(first.tokens)
        findings.add(
          story.range(of: first.tokens),
          "“\(text)” is not introduced: give the full name at the first reference.")
      }
    }
  }
}
