import ArticleText
import NameMatching

/// Finds a name that one story spells in two ways (`Usakov` beside `Yuri Ushakov`), without any list of names.
///
/// What counts is how the story uses the words: a surname that stands alone though nobody of that name was
/// introduced, near one that was; two full names that differ in one word; a lone spelling beside a frequent one.
/// Which of the two is right, the rule does not know: it points at the one that is less well founded in the story,
/// and its suggestion is never applied unread.
public struct ConsistentNames: StyledRule {
  /// How far a name is to be consistent: within each story by the rule `names.inconsistent`, and over all stories of a
  /// run by the rule `names.across`.
  public typealias Reach = ArticleReach

  private let reach: Reach
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter reach: Whether the stories of a run are compared with one another too.
  public init(across reach: Reach = .story, file: StaticString = #fileID, line: Int = #line) {
    self.reach = reach
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addNameCheck(
      traits, id: "names.inconsistent", kind: "ConsistentNames", scope: .everything,
      summary: "A name is spelled in one way throughout a story."
    ) { story, authority, findings in
      for conflict in story.names.conflicts {
        if let finding = ConsistentNames.finding(conflict, story, authority) { findings.add(finding) }
      }
    }
    guard reach != .story else { return }
    var across = traits
    // An id and examples are those of the check within a story.
    across.id = nil
    across.examples = []
    if reach == .allArticlesWhenAsked { across.isOffByDefault = true }
    guide.addNamesAcross(across)
  }

  private static func finding(_ conflict: NameConflict, _ story: Story, _ authority: NameAuthority)
    -> Finding?
  {
    guard let first = conflict.places.first else { return nil }
    // The newsroom's list decides which is right, where it has the given name together with the other spelling.
    if first.count == 1, isListed(first, afterGivenNameOf: conflict.otherName, story, authority) {
      // Two people of the list are two people.
      if isListed(conflict.other, afterGivenNameOf: conflict.otherName, story, authority) { return nil }
      return finding(
        wrong: [conflict.other], right: first, story,
        message: "“\(story.string(conflict.other))” should be “\(story.string(first))”, as the list has it.")
    }
    return finding(
      wrong: conflict.places, right: conflict.other, story,
      message: message(conflict, story))
  }

  private static func isListed(
    _ surname: Range<Int>, afterGivenNameOf name: Range<Int>, _ story: Story, _ authority: NameAuthority
  ) -> Bool {
    let tokens = story.lexicon.tokens
    let pair = NameAuthority.pair(tokens[name.lowerBound].hash, tokens[surname.lowerBound].hash)
    return name.count > 1 && authority.fullNames.contains(pair)
  }

  private static func finding(
    wrong: [Range<Int>], right: Range<Int>, _ story: Story, message: String
  ) -> Finding {
    let text = story.string(right)
    var finding = Finding(message, story.range(of: wrong[0]), [Suggestion(text, isSafe: false)])
    finding.related = [RelatedPlace(story.range(of: right), "here it is “\(text)”")]
    finding.related += wrong.dropFirst().map {
      RelatedPlace(story.range(of: $0), "“\(story.string($0))” again")
    }
    return finding
  }

  private static func message(_ conflict: NameConflict, _ story: Story) -> String {
    let text = conflict.places.first.map { story.string($0) } ?? ""
    let other = story.string(conflict.other)
    let name = story.string(conflict.otherName).joinedWords
    switch conflict.evidence {
    case .sameCompanions:
      return "“\(text)” is spelled “\(other)” in “\(name)”\(times(conflict.otherCount)): is it one name?"
    case .notIntroduced:
      guard conflict.otherCount > 1 || name != other else {
        return "“\(text)” is not introduced, but “\(other)” is: is it one name?"
      }
      return
        "“\(text)” is not introduced; the story has “\(name)”\(times(conflict.otherCount)): is it one name?"
    case .fullNameSeldom:
      return
        "“\(text)” stands in the full name alone; the story has “\(other)”\(times(conflict.otherCount)): is it one name?"
    case .joined:
      return
        "“\(text)” is written “\(other)” elsewhere in the story\(times(conflict.otherCount)): is it one name?"
    case .seldom:
      return "“\(text)” stands here; the story has “\(other)”\(times(conflict.otherCount)): is it one name?"
    }
  }

  private static func times(_ count: Int) -> String {
    switch count {
    case ...1: ""
    case 2: " (twice)"
    default: " (\(count) times)"
    }
  }
}
