import ArticleText

/// Wants what somebody does in small letters before the name: `coach Jim Harbaugh`; a job is no title.
public struct JobDescriptions: StyledRule {
  let jobs: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// The jobs that the rule knows by itself.
  public static let usual = [
    "actor", "actress", "analyst", "artist", "astronaut", "author", "choreographer", "coach", "comedian",
    "conductor", "defender", "economist", "farmer", "goalkeeper", "guitarist", "historian", "journalist",
    "lawyer", "midfielder", "novelist", "photographer", "pianist", "playwright", "poet", "rapper", "reporter",
    "scientist", "songwriter", "spokesman", "spokeswoman", "striker", "teacher", "winger",
  ]

  /// Makes the rule.
  ///
  /// - Parameter jobs: The jobs, in small letters.
  public init(_ jobs: [String] = JobDescriptions.usual, file: StaticString = #fileID, line: Int = #line) {
    self.jobs = jobs
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "names.job-description", kind: "JobDescriptions", scope: [.body, .captions, .lists],
      summary: "What somebody does stands in small letters before the name.",
      at: .words(jobs.map { Folding.hash($0) })
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].capitalisation == .capitalised && at > 0 {
        // `the Coach House Inn` and `Life Coach Ann Lee` are names; two capitalised words and no more follow a job.
        guard !story.opensSentence(at), tokens[at].gap.isBlank,
          tokens[at - 1].capitalisation == .lowercase || story.isMark(at - 1, ","),
          tokens[at - 1].hash != Folding.hash("the"), story.isNextWord(at + 1), story.isNameWord(at + 1),
          story.isNextWord(at + 2), story.isNameWord(at + 2),
          !(story.isNextWord(at + 3) && tokens[at + 3].startsWithCapital && !tokens[at + 3].startsSentence),
          !tokens[at + 1].startsSentence,
          !tokens[at + 2].startsSentence
        else { continue }
        let right = story.string(tokens[at]).lowercased()
        findings.add(
          tokens[at].range, "A job is no title: “\(right)”.", [Suggestion(right, isSafe: true)])
      }
    }
  }
}
