import ArticleText

/// Finds a comma pair around a name that is one of several: `Former minister, Ann Lee, said`.
///
/// Only a sentence that opens with `former` and up to three small words before the first comma is looked at; with `the`
/// before it, or one holder of an office, the commas are right.
public struct AppositionCommas: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "punctuation.apposition", kind: "AppositionCommas", severity: .advice, scope: .body,
      summary: "A name behind “former” and a job stands without commas.", at: .words("former")
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where story.opensSentence(at) {
        var comma = at + 1
        while comma < tokens.count, comma - at <= 4, tokens[comma].kind == .word, tokens[comma].gap.isBlank {
          comma += 1
        }
        guard comma > at + 1, story.isMark(comma, ","), tokens[comma - 1].capitalisation == .lowercase,
          story.isNextWord(comma + 1), story.isNameWord(comma + 1), story.isNextWord(comma + 2),
          story.isNameWord(comma + 2), story.isMark(comma + 3, ","), comma + 4 < tokens.count,
          tokens[comma + 4].capitalisation == .lowercase
        else { continue }
        let name = story.string(comma + 1..<comma + 3)
        findings.add(
          story.range(of: comma..<comma + 4), "There are other holders: no commas around “\(name)”.",
          [Suggestion(" \(name)", isSafe: true)])
      }
    }
  }
}
