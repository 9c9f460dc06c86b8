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

  let isListed: Bool
  let hashes: [UInt32]
  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - words: The words to look at, set apart by spaces; all that stand behind `the` where none are given.
  ///   - form: The form to keep where a story has both.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    of words: String? = nil, _ form: Form = .either, across reach: ArticleReach = .story,
    file: StaticString = #fileID, line: Int = #line
  ) {
    isListed = words != nil
    hashes = words?.split(whereSeparator: \.isWhitespace).map { Folding.hash(String($0)) } ?? []
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    let traits = traits.with(options: RuleOption("form", form.rawValue, choices: "either, capital or small"))
    let summary = "A word has its capital or not throughout a story."
    if isListed {
      guide.addFormCheck(
        traits, id: "consistency.listed-capitals", kind: "ConsistentCapitals", scope: EvidenceArea.running,
        summary: summary,
        forms: FormStyle(
          house: FormStyle.House(form == .either ? nil : form == .capital ? 0 : 1),
          sameness: .lettersAsWritten), at: .words(hashes)
      ) { [form] story, places, findings in
        Self.report(places.map(Int.init), form, area, story, &findings)
      }
    } else {
      if traits.reach != .story {
        guide.problem(
          traits.id ?? "consistency.capitals", traits.location,
          "Over several stories the capital of a word that is not listed tells nothing: each may mean another Congress.",
          "Give the words, ConsistentCapitals(of: \"internet web\", across: .allArticles), or leave across: out."
        )
      }
      guide.addCheck(
        traits, id: "consistency.capitals", kind: "ConsistentCapitals", severity: .advice,
        scope: EvidenceArea.running, summary: summary
      ) { [form] story, findings in
        let tokens = story.lexicon.tokens
        let places = tokens.indices.dropFirst().filter {
          tokens[$0 - 1].hash == Self.the && tokens[$0].gap.isBlank
        }
        Self.report(places, form, area, story, &findings)
      }
    }
  }

  /// - Parameter places: The tokens that may count.
  private static func report(
    _ places: [Int], _ form: Form, _ area: EvidenceArea, _ story: Story, _ findings: inout FindingCollector
  ) {
    var ledger = FormLedger()
    let tokens = story.lexicon.tokens
    for at in places where at > 0 && tokens[at].kind == .word && tokens[at].count > 2 {
      guard tokens[at].capitalisation == .lowercase || tokens[at].capitalisation == .capitalised,
        !story.opensSentence(at), !isInRun(at, story), area.has(at, in: story)
      else { continue }
      ledger.note(tokens[at].startsWithCapital ? 0 : 1, of: tokens[at].hash, at: tokens[at].range)
    }
    VariantReport(
      story: story, house: form == .either ? nil : form == .capital ? 0 : 1, wantsHouseAlways: false
    ).add(ledger, to: &findings)
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
