import ArticleText

/// Wants `said` with a quotation, and none of the verbs that say more than was seen.
///
/// A verb counts beside a closing quotation mark (`”, he opined`, `” the minister claimed`) and before `that`.
public struct AttributionVerbs: StyledRule {
  let verbs: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Verbs that colour what was said.
  public static let usual = [
    "claimed", "exclaimed", "opined", "averred", "enthused", "quipped", "gushed", "asserted", "intoned",
    "chortled",
    "proclaimed", "mused", "remarked",
  ]

  /// Makes the rule.
  ///
  /// - Parameter verbs: The unwanted verbs in the past tense.
  public init(_ verbs: [String] = AttributionVerbs.usual, file: StaticString = #fileID, line: Int = #line) {
    self.verbs = verbs
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let that = Folding.hash("that")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("verbs", verbs.joined(separator: ", "), choices: "any verbs")),
      id: "attribution.verb", kind: "AttributionVerbs", severity: .advice, scope: .body,
      summary: "Who is quoted “said” it.", at: .words(verbs.map { Folding.hash($0) })
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init)
      where tokens[at].capitalisation == .lowercase && !tokens[at].isQuoted && at > 0 {
        guard Self.followsQuotation(at, story) || at + 1 < tokens.count && tokens[at + 1].hash == Self.that
        else {
          continue
        }
        findings.add(
          tokens[at].range, "“\(story.string(tokens[at]))” judges what was said; “said” does not.",
          [Suggestion("said", isSafe: false)])
      }
    }
  }

  /// Whether a quotation closes before the verb or its subject, in the same sentence.
  private static func followsQuotation(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    var index = at - 1
    while index >= 0, at - index <= 5, !tokens[index + 1].startsSentence {
      if tokens[index].kind == .quoteMark { return true }
      guard tokens[index].kind == .word || story.isMark(index, ",") else { return false }
      index -= 1
    }
    return false
  }
}
