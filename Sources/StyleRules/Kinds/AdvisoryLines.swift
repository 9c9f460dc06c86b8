import ArticleText

/// Finds the bracketed lines that tell desks what has changed: `(Adds minister's reaction in paragraph 3)`.
///
/// Published copy has none; on a wire they are short and specific, and do not begin with `Eds`.
public struct AdvisoryLines: StyledRule {
  /// What becomes of them.
  public enum Policy: Sendable, Hashable {
    /// The copy is published: no such line is left.
    case removed
    /// The copy goes to desks: a line has at most so many words, and does not begin with `Eds`.
    case specific(words: Int)
  }

  let policy: Policy
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ policy: Policy = .removed, file: StaticString = #fileID, line: Int = #line) {
    self.policy = policy
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let openers = WordSet(
    "adds updates recasts refiles repeats releads corrects clarifies eds writes subs trims incorporates")
  private static let eds = Folding.hash("eds")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let value = policy == .removed ? "removed" : "specific"
    guide.addCheck(
      traits.with(options: RuleOption("policy", value, choices: "removed or specific(words:)")),
      id: "furniture.advisory", kind: "AdvisoryLines", scope: .everything,
      summary: policy == .removed
        ? "No line for desks is left in the copy." : "A line for desks is short and specific."
    ) { [policy] story, findings in
      let tokens = story.lexicon.tokens
      for block in story.lexicon.blocks where block.count > 3 {
        let (first, last) = (block.lowerBound, block.upperBound - 1)
        guard story.isMark(first, "("), story.isMark(last, ")"),
          Self.openers.contains(tokens[first + 1].hash), tokens[first + 1].startsWithCapital
        else { continue }
        let range = story.range(of: block)
        switch policy {
        case .removed: findings.add(range, "The line for desks was left in the copy.")
        case .specific(let most):
          let words = tokens[block].count { $0.kind == .word || $0.kind == .number }
          if tokens[first + 1].hash == Self.eds {
            findings.add(range, "Say what has changed; “Eds” says to whom.")
          } else if words > most {
            findings.add(range, "The line for desks has \(words) words; \(most) are enough.")
          }
        }
      }
    }
  }
}
