import ArticleText

/// Finds a job in the place of a title: `Actor Tom Hanks said`, where the newsroom writes `The actor Tom Hanks`.
///
/// Looked at are sentences that open with a job and a name of two words.
public struct FalseTitles: StyledRule {
  let jobs: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

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
      traits, id: "names.false-title", kind: "FalseTitles", severity: .advice, scope: .body,
      summary: "A job before a name has its article: “The actor Tom Hanks”.",
      at: .words(jobs.map { Folding.hash($0) })
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init)
      where tokens[at].capitalisation == .capitalised && story.opensSentence(at) {
        guard story.isNextWord(at + 1), story.isNameWord(at + 1), story.isNextWord(at + 2),
          story.isNameWord(at + 2)
        else { continue }
        let right = "The \(story.string(tokens[at]).lowercased())"
        findings.add(
          tokens[at].range, "A job is no title: “\(right) \(story.string(at + 1..<at + 3))”.",
          [Suggestion(right, isSafe: true)])
      }
    }
  }
}
