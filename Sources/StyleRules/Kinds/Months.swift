import ArticleText

/// Wants months shortened beside a day and written out without one: `Oct 16`, `in October`, `January 2020`.
public struct Months: StyledRule {
  let stop: String
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter hasStop: Whether a shortened month takes a full stop (`Oct. 16`).
  public init(withStop hasStop: Bool = false, file: StaticString = #fileID, line: Int = #line) {
    stop = hasStop ? "." : ""
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("withStop", !stop.isEmpty, choices: "true or false")),
      id: "dates.month", kind: "Months",
      summary:
        "Months are shortened beside a day (“Oct\(stop) 16”) and written out without one (“in October”).",
      at: .words(MonthNames.hashes)
    ) { [stop] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].capitalisation == .capitalised {
        guard let month = MonthNames.reading(of: tokens[at]) else { continue }
        Months.check(month, at, stop, story, &findings)
      }
    }
  }

  private static func check(
    _ month: MonthNames.Reading, _ at: Int, _ stop: String, _ story: Story, _ findings: inout FindingCollector
  ) {
    let tokens = story.lexicon.tokens
    let hasStop =
      at + 1 < tokens.count && story.byte(tokens[at + 1]) == UInt8(ascii: ".")
      && tokens[at + 1].gap == .glued && tokens[at + 1].count == 1 && !month.isFull
    let next = at + (hasStop ? 2 : 1)
    let range = hasStop ? story.range(of: at..<at + 2) : tokens[at].range
    let text = story.article.string(range)
    if next < tokens.count, isDay(tokens[next], story),
      tokens[next].gap.isBlank
    {
      guard let short = MonthNames.short[month.month - 1] else {
        if !month.isFull {
          let full = MonthNames.full[month.month - 1]
          findings.add(range, "“\(full)” is never shortened.", [Suggestion(full, isSafe: true)])
        }
        return
      }
      let right = short + stop
      guard text != right else { return }
      // Titles and holidays keep their month: `the September 11 attacks` is read as a date all the same.
      findings.add(
        range, "Beside a day the month is “\(right)”, not “\(text)”.", [Suggestion(right, isSafe: true)])
      return
    }
    guard !month.isFull, isDate(month, at, next, hasStop, story) else { return }
    let full = MonthNames.full[month.month - 1]
    let endsSentence = hasStop && (next >= tokens.count || tokens[next].startsSentence)
    findings.add(
      range, "Without a day the month is written out: “\(full)”.",
      [Suggestion(endsSentence ? full + "." : full, isSafe: true)])
  }

  /// A figure from 1 to 31, with or without an ordinal ending; a year is none.
  static func isDay(_ token: Token, _ story: Story) -> Bool {
    guard token.kind == .number, token.count <= 4 else { return false }
    var value = 0
    for byte in story.article.text[token.range].prefix(2) {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return (1...31).contains(value) && (token.count <= 2 || token.capitalisation == .lowercase)
  }

  /// Whether a short form stands for a month, and not for a person (`Jan said`) or a verb.
  private static func isDate(
    _ month: MonthNames.Reading, _ at: Int, _ next: Int, _ hasStop: Bool, _ story: Story
  ) -> Bool {
    let tokens = story.lexicon.tokens
    // `16 Oct` is a date of another order, which other rules look at.
    if at > 0, tokens[at - 1].kind == .number { return false }
    if next < tokens.count, tokens[next].kind == .number, tokens[next].count == 4, tokens[next].gap.isBlank {
      return true
    }
    guard at > 0, tokens[at].gap.isBlank, months.contains(tokens[at - 1].hash) else { return false }
    // `Jan` and `Mar` are given names too.
    return month.month != 1 && month.month != 3 || hasStop
  }

  /// Words after which a short form is a month.
  private static let months = WordSet(
    "in since until till by last next this from through during late early mid")
}
