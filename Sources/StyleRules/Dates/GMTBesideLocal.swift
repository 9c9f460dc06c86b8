import ArticleText

/// Wants a local time followed by GMT in brackets: `at 3 p.m. (1200 GMT)`.
public struct GMTBesideLocal: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "dates.gmt-missing", kind: "GMTBesideLocal", severity: .advice, scope: .body,
      summary: "A local time has GMT in brackets behind it.", at: .numbers
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        guard let time = reader.time(at: at), time.offset != 0, !reader.isMark("(", time.tokens.upperBound),
          !(at > 0 && reader.isMark("(", at - 1)), !reader.isDash(time.tokens.upperBound),
          !reader.isMark("/", time.tokens.upperBound)
        else { continue }
        findings.add(time.range, "Give “\(story.article.string(time.range))” in GMT as well.")
      }
    }
  }
}
