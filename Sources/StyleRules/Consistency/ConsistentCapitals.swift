import ArticleText

/// Finds a word that one story writes with a capital here and without there, in mid-sentence (`Internet`, `internet`).
///
/// Of listed words every place counts that is no part of a longer name. Without a list every word may count that
/// stands behind `the` both times; that is advice, since the Congress and a congress may both be meant. Left alone:
/// speech, headlines, the first word of a sentence, and words in a run of capitals.
public struct ConsistentCapitals: StyledRule {
  /// What a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `Internet`.
    case capital
    /// `internet`.
    case small
  }

  let words: WordSet?
  let hashes: [UInt32]
  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - words: The words to look at, set apart by spaces; all that stand behind `the` where none are given.
  ///   - form: The form to keep where a story has both.
  public init(
    of words: String? = nil, _ form: Form = .either, file: StaticString = #fileID, line: Int = #line
  ) {
    self.words = words.map { WordSet($0) }
    hashes = words?.split(whereSeparator: \.isWhitespace).map { Folding.hash(String($0)) } ?? []
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    let the = Folding.hash("the")
    guide.addCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, capital or small")),
      id: words == nil ? "consistency.capitals" : "consistency.listed-capitals", kind: "ConsistentCapitals",
      severity: words == nil ? .advice : .warning, scope: EvidenceArea.running,
      summary: "A word has its capital or not throughout a story.",
      at: words == nil ? .words("the") : .words(hashes)
    ) { [words, form] story, places, findings in
      var ledger = FormLedger()
      let tokens = story.lexicon.tokens
      for place in places.lazy.map(Int.init) {
        let at = words == nil ? place + 1 : place
        guard at < tokens.count, at > 0, tokens[at].kind == .word, tokens[at].count > 2,
          words != nil || tokens[at].gap.isBlank && tokens[place].hash == the,
          tokens[at].capitalisation == .lowercase || tokens[at].capitalisation == .capitalised,
          !story.opensSentence(at), !Self.isInRun(at, story), area.has(at, in: story)
        else { continue }
        ledger.note(tokens[at].startsWithCapital ? 0 : 1, of: tokens[at].hash, at: tokens[at].range)
      }
      VariantReport(
        story: story, house: form == .either ? nil : form == .capital ? 0 : 1, wantsHouseAlways: false
      ).add(ledger, to: &findings)
    }
  }

  /// Whether a capitalised word or a figure stands beside the word, over `of` and the like.
  private static func isInRun(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    func isCapital(_ index: Int) -> Bool {
      tokens[index].kind == .word && tokens[index].startsWithCapital && !story.opensSentence(index)
        || tokens[index].kind == .number
    }
    if tokens[at].gap.isBlank,
      isCapital(at - 1) || links.contains(tokens[at - 1].hash) && at > 1 && isCapital(at - 2)
    {
      return true
    }
    if tokens[at].gap == .glued { return true }
    guard at + 1 < tokens.count, !tokens[at + 1].startsSentence else { return false }
    if tokens[at + 1].kind == .symbol || story.isMark(at + 1, "-") { return true }
    guard tokens[at + 1].gap.isBlank else { return false }
    if isCapital(at + 1) { return true }
    return links.contains(tokens[at + 1].hash) && at + 2 < tokens.count
      && (isCapital(at + 2) || at + 3 < tokens.count && tokens[at + 2].hash == the && isCapital(at + 3))
  }

  private static let links = WordSet("of for and & de")
  private static let the = Folding.hash("the")
}
