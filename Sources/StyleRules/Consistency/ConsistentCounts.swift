import ArticleText

/// Finds the same things counted in words here and in figures there: `three seats`, `3 seats`.
///
/// What counts are numbers under a limit right before the same plural. Left alone: speech, headlines, tables, the first
/// word of a sentence, which can't be a figure, ages, names (`Group 7 nations`), and a figure beside another figure
/// (`between 8 and 12 seats`).
public struct ConsistentCounts: StyledRule {
  /// What a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `three seats`.
    case words
    /// `3 seats`.
    case figures
  }

  let form: Form
  let limit: Int
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: The form to keep where a story has both.
  ///   - limit: The numbers below this one are looked at.
  public init(_ form: Form = .either, under limit: Int = 10, file: StaticString = #fileID, line: Int = #line)
  {
    self.form = form
    self.limit = limit
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    var anchor = CheckAnchor.words(NumberWords.hashes)
    anchor.kinds.insert(.numbers)
    guide.addCheck(
      traits.with(
        options: RuleOption("form", form.rawValue, choices: "either, words or figures"),
        RuleOption("under", limit, choices: "the numbers below this one")),
      id: "consistency.counts", kind: "ConsistentCounts", scope: EvidenceArea.running,
      summary: "The same things are counted in words or in figures throughout a story.", at: anchor
    ) { [form, limit] story, places, findings in
      var ledger = FormLedger()
      let tokens = story.lexicon.tokens
      // Words alone are no mixture, and stand in most stories.
      guard places.contains(where: { tokens[Int($0)].kind == .number && tokens[Int($0)].count < 3 }) else {
        return
      }
      for at in places.lazy.map(Int.init) {
        let isFigure = tokens[at].kind == .number
        guard
          let value = isFigure ? NumberWords.figure(tokens[at], story) : NumberWords.value(of: tokens[at]),
          value > 1, value < limit, Self.isCount(at, story), area.has(at, in: story)
        else { continue }
        ledger.note(isFigure ? 1 : 0, of: tokens[at + 1].hash, at: story.range(of: at..<at + 2))
      }
      VariantReport(
        story: story, house: form == .either ? nil : form == .words ? 0 : 1, wantsHouseAlways: false
      ).add(ledger, to: &findings) { place, _, kept in
        let words = story.article.string(place).joinedWords.split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return nil }
        if kept == 0, let value = Int(words[0]), let word = NumberWords.spelledOut(value) {
          return "\(word) \(words[1])"
        }
        let value = (0..<100).first {
          NumberWords.spelledOut($0).map { $0 == words[0].lowercased() } ?? false
        }
        return value.map { "\($0) \(words[1])" }
      }
    }
  }

  /// Whether a number counts the plural behind it, and no figure is near.
  private static func isCount(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard at > 0, at + 1 < tokens.count, tokens[at].gap.isBlank, tokens[at + 1].gap.isBlank,
      tokens[at].capitalisation == .lowercase || tokens[at].capitalisation == .none,
      tokens[at + 1].kind == .word, tokens[at + 1].capitalisation == .lowercase,
      !tokens[at].flags.contains(.gluedToNext), isPlural(tokens[at + 1], story)
    else { return false }
    let before = tokens[at - 1]
    guard before.kind == .word, before.capitalisation == .lowercase || story.opensSentence(at - 1),
      !binders.contains(before.hash)
    else { return false }
    if at + 2 < tokens.count, afterMeasures.contains(tokens[at + 2].hash) { return false }
    return !hasFigureNearby(at, story)
  }

  /// `between 8 and 12 seats`, `from two to 15`: a figure beside another one in its sentence takes its form.
  private static func hasFigureNearby(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    func isFigure(_ index: Int) -> Bool { tokens[index].kind == .number || tokens[index].kind == .symbol }
    var before = at
    while before > 0, at - before < 4, !tokens[before].startsSentence {
      before -= 1
      if isFigure(before) { return true }
    }
    var after = at + 1
    while after < tokens.count, after - at < 6, !tokens[after].startsSentence {
      if isFigure(after) { return true }
      after += 1
    }
    return false
  }

  private static func isPlural(_ token: Token, _ story: Story) -> Bool {
    if irregular.contains(token.hash) { return true }
    let text = story.article.text
    let end = Int(token.end)
    return token.count >= 4 && text[end - 1] == UInt8(ascii: "s") && text[end - 2] != UInt8(ascii: "s")
      && !noPlurals.contains(token.hash)
  }

  private static let irregular = WordSet("people men women children")
  private static let noPlurals = WordSet(
    "this does perhaps always series news whereas besides plus minus times points percents goals sets degrees hours minutes oclock cents"
  )
  private static let binders = WordSet(
    """
    no page chapter section article part step phase grade class level line row figure table item number day week year
    round game match lap gate route highway channel room act scene by to aged age between top at or and
    """)
  private static let afterMeasures = WordSet("old to or")
}
