import ArticleText

/// Finds a sentence that starts with a figure: `12 people died.`
///
/// A year may open a sentence. Items of lists, times, and what is no sentence (a score, a line of a table) are left alone.
public struct FigureAtStart: StyledRule {
  let allowsYears: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter allowsYears: Whether a year may open a sentence.
  public init(exceptYears allowsYears: Bool = true, file: StaticString = #fileID, line: Int = #line) {
    self.allowsYears = allowsYears
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("exceptYears", allowsYears, choices: "true or false")),
      id: "figures.sentence-start", kind: "FigureAtStart", scope: .body,
      summary: "No sentence starts with a figure.", at: .numbers
    ) { [allowsYears] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) where story.opensSentence(at) {
        let token = reader.tokens[at]
        guard token.capitalisation == .none, !token.flags.contains(.gluedToNext), let next = reader.after(at),
          reader.tokens[next].kind == .word, reader.tokens[next].capitalisation == .lowercase,
          !(allowsYears && FigureAtStart.isYear(token, story)), FigureAtStart.isSentence(from: at, reader),
          reader.time(at: at) == nil
        else { continue }
        let word = NumberWords.figure(token, story).flatMap(NumberWords.spelledOut)
        let text = word.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        findings.add(
          token.range,
          "A sentence does not start with a figure\(text.map { ": “\($0)”" } ?? ""). Write it out or turn it.",
          text.map { [Suggestion($0, isSafe: false)] } ?? [])
      }
    }
  }

  private static let versus = Folding.hash("vs")

  private static func isYear(_ token: Token, _ story: Story) -> Bool {
    token.count == 4 && NumberWords.figure(token, story).map { (1_000...2_199).contains($0) } == true
  }

  /// Six words or more, the last of them before a full stop.
  private static func isSentence(from at: Int, _ reader: ValueReader) -> Bool {
    var words = 0
    var index = at
    while index < reader.tokens.count, index == at || !reader.tokens[index].startsSentence {
      if reader.tokens[index].kind == .word { words += 1 }
      index += 1
    }
    var last = index - 1
    while last > at, reader.tokens[last].kind == .quoteMark || reader.isMark(")", last) { last -= 1 }
    // Behind an abbreviation's full stop or an ellipsis the sentence goes on.
    if at > 1, reader.tokens[at].gap.isBlank {
      guard reader.tokens[at - 1].count == 1 || reader.tokens[at - 1].kind == .word else { return false }
      let word = reader.tokens[at - 2]
      if reader.isMark(".", at - 1), word.hash == versus || word.count <= 4 && word.startsWithCapital {
        return false
      }
    }
    return words >= 5 && reader.isMark(".", last)
  }
}
