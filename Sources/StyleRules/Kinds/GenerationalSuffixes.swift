import ArticleText

/// Wants `Jr.`, `Sr.` and `III` behind a name in one form: with a comma or without, with a full stop or without.
public struct GenerationalSuffixes: StyledRule {
  let comma: Bool
  let stop: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - comma: Whether a comma stands before the suffix.
  ///   - stop: Whether `Jr` and `Sr` take a full stop.
  public init(comma: Bool = false, withStop stop: Bool, file: StaticString = #fileID, line: Int = #line) {
    self.comma = comma
    self.stop = stop
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let numerals = WordSet("ii iii iv")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption("comma", comma, choices: "true or false"),
        RuleOption("withStop", stop, choices: "true or false")),
      id: "names.suffix", kind: "GenerationalSuffixes", scope: .copy,
      summary: "A suffix stands as in “King\(comma ? "," : "") Jr\(stop ? "." : "")”.",
      at: .words("jr", "sr", "ii", "iii", "iv")
    ) { [self] story, places, findings in
      for at in places.lazy.map(Int.init) { check(at, story, &findings) }
    }
  }

  private func check(_ at: Int, _ story: Story, _ findings: inout FindingCollector) {
    let tokens = story.lexicon.tokens
    let isNumeral = Self.numerals.contains(tokens[at].hash)
    guard at > 1, tokens[at].gap.isBlank, tokens[at].startsWithCapital,
      isNumeral == (tokens[at].capitalisation == .allCapitals)
    else { return }
    let hasComma = story.isMark(at - 1, ",")
    let name = hasComma ? at - 2 : at - 1
    guard story.isNameWord(name), name > 0,
      story.isNameWord(name - 1) || tokens[name - 1].kind == .punctuation
    else { return }
    // Kings have their number without a comma in every house.
    if isNumeral, !hasComma { return }
    let hasStop = !isNumeral && story.hasStop(after: at)
    let last = hasStop ? at + 1 : at
    // The full stop at the end of a sentence may be the sentence's.
    let wantsStop = isNumeral ? false : stop || hasStop && story.endsSentence(last)
    guard hasComma != comma || hasStop != wantsStop else { return }
    // `King, Jr., said`: the comma behind may belong to what follows.
    let closes = hasComma && !comma && story.isMark(last + 1, ",") && tokens[last + 1].gap == .glued
    let range = story.range(of: (hasComma ? name + 1 : at)..<last + 1)
    let word = story.string(tokens[at]) + (wantsStop ? "." : "")
    let right = (comma ? ", " : hasComma ? " " : "") + word
    let fits = comma && !hasComma ? story.range(of: name..<last + 1) : range
    let text = comma && !hasComma ? story.string(tokens[name]) + right : right
    findings.add(
      fits, "The suffix stands as in “King\(comma ? "," : "") \(word)”.", [Suggestion(text, isSafe: !closes)])
  }
}
