import ArticleText
public import NameMatching

/// What a guide has read in one story.
public struct StoryFacts: Sendable {
  /// The findings, in the order of their places, then of their rules.
  public let findings: [RuledFinding]
  /// The people whom the story introduces, for the rule that compares stories; empty where it takes no part.
  public let people: [PersonFact]
  /// The forms in which the story writes things, for the rules that compare stories; empty where none takes part.
  public let forms: [FormFact]
  /// The rules, by their indices in the guide, that find more in the story than is kept.
  public let cut: Set<Int>
}

/// The rule that compares the names of all stories of a run.
struct NamesAcross: Sendable {
  /// The index of the rule.
  let rule: Int

  /// The people whom a story introduces by a full name.
  static func facts(_ story: Story) -> [PersonFact] {
    let tokens = story.lexicon.tokens
    return story.storyPeople.compactMap { person in
      guard person.isIntroduced else { return nil }
      var words: [UInt32] = []
      for role in person.roles.prefix(2) {
        for token in tokens[role] where token.kind == .word && token.count > 2 && words.count < 10 {
          if !RoleWords.isEmpty(token.hash), !words.contains(token.hash) { words.append(token.hash) }
        }
      }
      return PersonFact(
        name: story.string(person.name).joinedWords, range: story.range(of: person.name),
        roleWords: words,
        role: person.roles.first.map { story.string($0).joinedWords } ?? "")
    }
  }
}

extension RoleWords {
  private static let empty = WordSet("the and for former then new chief senior who its his her their")

  /// Whether a word of a role tells nothing of whose it is.
  static func isEmpty(_ hash: UInt32) -> Bool { empty.contains(hash) }
}

extension CompiledGuide {
  /// Whether the stories of a run are to be compared.
  public var comparesStories: Bool { tables.namesAcross.map { isActive[$0.rule] } ?? false }

  /// The findings of two spellings in different stories, each with the number of its story.
  ///
  /// - Parameter conflicts: What a register has found; places in other stories are told in `related`.
  public func findings(across conflicts: [SpellingConflict]) -> [AcrossFinding] {
    guard let namesAcross = tables.namesAcross else { return [] }
    return conflicts.flatMap { conflict -> [AcrossFinding] in
      // What the newsroom's list has is right, and the rule of lists says so of the other spelling.
      if tables.listedNames.has(fullName: conflict.wrong) { return [] }
      let role = conflict.sharedRole.isEmpty ? "" : ", \(conflict.sharedRole),"
      let stories = conflict.rightStories == 1 ? "another story" : "\(conflict.rightStories) other stories"
      let message = "“\(conflict.wrong)” is “\(conflict.right)”\(role) in \(stories): is it one person?"
      // Of two that stand in as many stories, only a list can say which is right.
      let isDecided =
        conflict.rightStories > conflict.wrongPlaces.count || tables.listedNames.has(fullName: conflict.right)
      return conflict.wrongPlaces.map { place in
        var finding = Finding(
          message, place.range, isDecided ? [Suggestion(conflict.right, isSafe: false)] : [])
        finding.rule = namesAcross.rule
        let others = conflict.rightPlaces.map {
          AcrossFinding.Place(story: $0.story, range: $0.range, message: "here it is “\(conflict.right)”")
        }
        return AcrossFinding(
          story: place.story, finding: RuledFinding(finding: finding, rules: rules, isFixable: false),
          others: others)
      }
    }
  }
}

/// A finding that looks at several stories.
public struct AcrossFinding: Sendable {
  /// The number of the story in which it stands.
  public let story: Int
  /// The finding; its related places are in `others`.
  public let finding: RuledFinding
  /// The places in other stories.
  public let others: [Place]

  /// A place in another story.
  public struct Place: Sendable {
    /// The number of the story.
    public let story: Int
    /// Byte offsets in the article's text.
    public let range: Range<Int>
    /// What the place has to do with the finding.
    public let message: String
  }
}

extension Story {
  /// What the story says of the people whom it introduces, for whoever compares stories.
  public var facts: [PersonFact] { NamesAcross.facts(self) }
}
