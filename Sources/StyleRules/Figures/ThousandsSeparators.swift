import ArticleText

/// Wants commas between thousands, or none: `24,500`, not `24500` or `24.500`.
///
/// Years, codes, telephone numbers, addresses and whatever hangs on another mark are left alone.
public struct ThousandsSeparators: StyledRule {
  /// What stands between thousands.
  public enum Style: String, Sendable, Hashable, CaseIterable { case comma, none }

  let style: Style
  let least: Int
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - style: What stands between thousands.
  ///   - least: The smallest number that takes it; below 10,000 nothing tells a year from a count.
  public init(
    _ style: Style = .comma, from least: Int = 10_000, file: StaticString = #fileID, line: Int = #line
  ) {
    self.style = style
    self.least = least
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption("style", style.rawValue, choices: "comma or none"),
        RuleOption("from", least, choices: "the smallest number that takes it")), id: "figures.thousands",
      kind: "ThousandsSeparators", scope: [.headline, .standfirst, .body, .captions, .lists, .blockquotes],
      summary: style == .comma ? "Thousands have a comma." : "Thousands have no comma.", at: .numbers
    ) { [style, least] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        let token = reader.tokens[at]
        guard token.capitalisation == .none, token.count >= 4, token.count <= 11, isFree(at, reader) else {
          continue
        }
        if token.count > 4, DottedThousands.stands(at: at, story) {
          let plain = story.string(token).filter { $0 != "." }
          let right = style == .none ? plain : WrittenFigure.grouped(Double(plain) ?? 0, decimals: 0)
          findings.add(
            token.range,
            "Thousands have \(style == .none ? "no mark" : "a comma"): “\(right)”. A full stop makes a decimal.",
            [Suggestion(right, isSafe: false)])
          continue
        }
        guard
          let value = NumberWords.figure(token, story), value >= max(1_000, least)
        else { continue }
        let text = story.string(token)
        if style == .none {
          guard text.contains(",") else { continue }
          findings.add(
            token.range, "Thousands have no comma.", [Suggestion(text.filter { $0 != "," }, isSafe: true)])
        } else if !text.contains(","), token.count > 4 || !(1_000...2_199).contains(value), token.count <= 7,
          !text.hasPrefix("0"), counts(at, reader)
        {
          let right = WrittenFigure.grouped(Double(value), decimals: 0)
          findings.add(token.range, "Thousands have a comma: “\(right)”.", [Suggestion(right, isSafe: false)])
        }
      }
    }
  }
}

/// Whether nothing is glued to a number but a currency's sign before it or a mark of the sentence.
private func isFree(_ at: Int, _ reader: ValueReader) -> Bool {
  let tokens = reader.tokens
  if tokens[at].gap == .glued, at > 0 {
    guard
      Currencies.signs[tokens[at - 1].hash] != nil || reader.isMark("(", at - 1)
        || tokens[at - 1].kind == .quoteMark
    else { return false }
  }
  guard tokens[at].flags.contains(.gluedToNext), at + 1 < tokens.count else { return true }
  return tokens[at + 1].kind == .quoteMark
    || [",", ".", ")", ";", ":"].contains { reader.isMark($0, at + 1) }
}

/// Whether a number counts something: a sum, or a number before a plural.
private func counts(_ at: Int, _ reader: ValueReader) -> Bool {
  let tokens = reader.tokens
  if at > 0, tokens[at].gap == .glued, Currencies.signs[tokens[at - 1].hash] != nil { return true }
  guard let next = reader.after(at), tokens[next].gap.isBlank, tokens[next].kind == .word,
    tokens[next].capitalisation == .lowercase, tokens[next].count > 2
  else { return false }
  if let before = reader.before(at) {
    // `Executive Order 13571`: a capitalised word inside a sentence makes a name of it.
    let isName = tokens[before].startsWithCapital && !reader.story.opensSentence(before)
    if isName || codes.contains(tokens[before].hash) { return false }
  }
  let last = reader.story.article.text[Int(tokens[next].end) - 1]
  return last == UInt8(ascii: "s") && !verbs.contains(tokens[next].hash) || nouns.contains(tokens[next].hash)
}

private let codes = WordSet(
  "no nos number numbers flight zip code box room case section route model bill resolution")
private let verbs = WordSet("is was has does as this its his us plus versus")
private let nouns = WordSet("people men women children million percent")
