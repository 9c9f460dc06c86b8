import ArticleText

/// Wants times of day in one form: `7 a.m.`, `7 am`, `7am` or `07:00`; `noon` and `midnight` for 12.
public struct TimeForms: StyledRule {
  /// How a time is written.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    case dotted = "7 a.m."
    case plain = "7 am"
    case glued = "7am"
  }

  /// What stands between hours and minutes.
  public enum Separator: String, Sendable, Hashable, CaseIterable { case colon = ":", stop = "." }

  let form: Form
  let separator: Separator
  let wantsNoon: Bool
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: How a time is written.
  ///   - separator: What stands between hours and minutes; a full hour has neither.
  ///   - wantsNoon: Whether 12 p.m. is noon and 12 a.m. midnight.
  public init(
    _ form: Form = .dotted, separator: Separator = .colon, noonAndMidnight wantsNoon: Bool = true,
    file: StaticString = #fileID, line: Int = #line
  ) {
    self.form = form
    self.separator = separator
    self.wantsNoon = wantsNoon
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption("form", form.rawValue, choices: "7 a.m., 7 am or 7am"),
        RuleOption("separator", separator.rawValue, choices: ": or ."),
        RuleOption("noonAndMidnight", wantsNoon, choices: "true or false")), id: "dates.time",
      kind: "TimeForms",
      scope: [.headline, .standfirst, .body, .captions, .lists, .blockquotes],
      summary: "Times of day are written “\(form.rawValue)”.", at: .numbers
    ) { [self] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        guard let time = reader.time(at: at),
          time.form == .dotted || time.form == .plain || time.form == .glued,
          let right = right(time, at, reader)
        else { continue }
        let range = story.range(of: time.clock)
        var text = story.article.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // The last full stop of `a.m.` may be the sentence's.
        var wanted = right
        if text.hasSuffix("."), !wanted.hasSuffix("."), endsSentence(time.clock.upperBound, reader) {
          wanted += "."
        }
        if form == .dotted, !text.hasSuffix("."), reader.isMark(".", time.clock.upperBound) { text += "." }
        guard text != wanted, text.lowercased() != wanted.lowercased() || text.contains(where: \.isUppercase)
        else { continue }
        findings.add(
          range, "Write “\(right)”, not “\(story.article.string(range))”.", [Suggestion(wanted, isSafe: true)]
        )
      }
    }
  }

  private func endsSentence(_ at: Int, _ reader: ValueReader) -> Bool {
    at >= reader.tokens.count || reader.tokens[at].startsSentence || reader.tokens[at].gap == .block
  }

  private func right(_ time: TimeInStory, _ at: Int, _ reader: ValueReader) -> String? {
    let (hours, minutes) = (time.minutes / 60, time.minutes % 60)
    if wantsNoon, minutes == 0, hours % 12 == 0, time.clock.upperBound <= reader.tokens.count {
      // `12 to 2 p.m.` and `10 a.m.-12 p.m.` are ranges, where the pair explains itself.
      guard !(at > 0 && (reader.isDash(at - 1) || reader.tokens[at - 1].hash == ValueWords.to)) else {
        return nil
      }
      return hours == 0 ? "midnight" : "noon"
    }
    // In a range the first time leaves its half of the day to the second.
    if at > 0, reader.tokens[at].gap == .glued { return nil }
    var text = "\(hours % 12 == 0 ? 12 : hours % 12)"
    if minutes != 0 { text += separator.rawValue + (minutes < 10 ? "0" : "") + String(minutes) }
    let half = hours < 12 ? "a" : "p"
    switch form {
    case .dotted: text += " \(half).m."
    case .plain: text += " \(half)m"
    case .glued: text += "\(half)m"
    }
    return text
  }
}
