import ArticleText

/// Wants ages hyphenated: `a 69-year-old leader`, not `a 69 year old leader`; `is 69 years old` stays.
public struct Ages: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let (year, years, old) = (Folding.hash("year"), Folding.hash("years"), Folding.hash("old"))
    guide.addCheck(
      traits, id: "figures.age", kind: "Ages", summary: "An age before a noun takes hyphens: “69-year-old”.",
      at: .words([old])
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].kind == .word {
        // Walk back over `old`, a hyphen or none, `year` or `years`, a hyphen or none, the number.
        var index = at - 1
        var hyphens = 0
        if index >= 0, story.byte(tokens[index]) == UInt8(ascii: "-") {
          hyphens += 1
          index -= 1
        }
        guard index >= 1, tokens[index].hash == year || tokens[index].hash == years else { continue }
        let isPlural = tokens[index].hash == years
        index -= 1
        if index >= 1, story.byte(tokens[index]) == UInt8(ascii: "-") {
          hyphens += 1
          index -= 1
        }
        // `15-34 year-old` is a range.
        if index >= 1, tokens[index].gap == .glued, story.byte(tokens[index - 1]) == UInt8(ascii: "-") {
          continue
        }
        guard tokens[index].kind == .number || NumberWords.value(of: tokens[index]) != nil else { continue }
        // `is 69 years old` is right; with one hyphen or `year` something is missing.
        guard !(isPlural && hyphens == 0), !(hyphens == 2 && !isPlural) else { continue }
        let right = "\(story.string(tokens[index]))-year-old"
        findings.add(
          story.range(of: index..<at + 1), "An age before a noun takes hyphens: “\(right)”.",
          [Suggestion(right, isSafe: true)])
      }
    }
  }
}
