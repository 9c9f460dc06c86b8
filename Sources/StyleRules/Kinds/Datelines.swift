import ArticleText

/// Wants datelines in the wire's form: `LONDON/BEIJING, Sept 11 (Reuters) - `.
public struct Datelines: StyledRule {
  /// The mark between a dateline and its story.
  public enum Dash: String, Sendable, Hashable { case hyphen = "-", enDash = "–", emDash = "—" }

  let dash: Dash
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter dash: The mark that closes a dateline, with a space on either side.
  public init(closedBy dash: Dash = .hyphen, file: StaticString = #fileID, line: Int = #line) {
    self.dash = dash
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("closedBy", dash.rawValue, choices: "-, – or —")), id: "dateline.form",
      kind: "Datelines", scope: .dateline,
      summary:
        "A dateline has the city in capitals, the month as the wire shortens it, the agency, and “\(dash.rawValue)”."
    ) { [dash] story, findings in
      for (index, block) in story.article.blocks.enumerated() where block.role == .dateline {
        DatelineForm(story: story, tokens: story.lexicon.blocks[index], dash: dash).check(&findings)
      }
    }
  }
}

/// Holds one dateline against its form.
private struct DatelineForm {
  let story: Story
  let tokens: Range<Int>
  let dash: Datelines.Dash

  func check(_ findings: inout FindingCollector) {
    let all = story.lexicon.tokens
    guard let bracket = tokens.last(where: { story.byte(all[$0]) == UInt8(ascii: ")") }) else { return }
    checkDash(after: bracket, &findings)
    checkCity(&findings)
    for at in tokens { checkMonth(at, &findings) }
  }

  private func checkDash(after bracket: Int, _ findings: inout FindingCollector) {
    let all = story.lexicon.tokens
    let marks = bracket + 1..<tokens.upperBound
    guard !marks.isEmpty else {
      findings.add(
        all[bracket].range, "The dateline has no “\(dash.rawValue)” between the agency and the story.",
        [Suggestion(") \(dash.rawValue)", isSafe: true)])
      return
    }
    let range = story.range(of: marks)
    let text = story.article.string(range)
    if text != dash.rawValue {
      findings.add(
        range, "A dateline closes with “\(dash.rawValue)”, not “\(text)”.",
        [Suggestion(all[marks.lowerBound].gap == .glued ? " \(dash.rawValue)" : dash.rawValue, isSafe: true)])
    } else if all[marks.lowerBound].gap == .glued {
      findings.add(
        story.range(of: bracket..<marks.upperBound),
        "A space is missing before the dateline's “\(dash.rawValue)”.",
        [Suggestion(") \(dash.rawValue)", isSafe: true)])
    } else if range.upperBound < story.article.text.count, story.article.text[range.upperBound] > 0x20 {
      findings.add(
        range, "A space is missing behind the dateline's “\(dash.rawValue)”.",
        [Suggestion("\(dash.rawValue) ", isSafe: true)])
    }
  }

  /// The city: the words before the first figure, month or bracket.
  private func checkCity(_ findings: inout FindingCollector) {
    let all = story.lexicon.tokens
    let city = tokens.prefix { at in
      all[at].kind == .word && MonthNames.reading(of: all[at]) == nil
        || all[at].kind == .punctuation && story.byte(all[at]) != UInt8(ascii: "(")
    }
    guard let first = city.first, all[first].capitalisation == .capitalised, all[first].count > 1 else {
      return
    }
    let words = city.filter { all[$0].kind == .word }
    guard let last = words.last else { return }
    let range = story.range(of: first..<last + 1)
    findings.add(
      range, "The city of a dateline stands in capitals.",
      [Suggestion(story.article.string(range).uppercased(), isSafe: true)])
  }

  private func checkMonth(_ at: Int, _ findings: inout FindingCollector) {
    let token = story.lexicon.tokens[at]
    guard let month = MonthNames.reading(of: token) else { return }
    let right = MonthNames.short[month.month - 1] ?? MonthNames.full[month.month - 1]
    let text = story.string(token)
    let hasStop =
      at + 1 < tokens.upperBound && story.byte(story.lexicon.tokens[at + 1]) == UInt8(ascii: ".")
      && story.lexicon.tokens[at + 1].gap == .glued
    guard text != right || hasStop, token.capitalisation != .allCapitals else { return }
    let range = hasStop ? story.range(of: at..<at + 2) : token.range
    findings.add(
      range, "In a dateline the month is “\(right)”, not “\(story.article.string(range))”.",
      [Suggestion(right, isSafe: true)])
  }
}
