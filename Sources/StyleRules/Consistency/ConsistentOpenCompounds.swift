import ArticleText

/// Finds a compound that one story writes in two words here, and with a hyphen or as one word there, in like places.
///
/// English hyphenates before a noun what it leaves open elsewhere (`third-quarter profit`, `in the third quarter`), so
/// that only a noun of its own counts: behind an article (`a cease fire`) and before a mark or a word that no noun
/// phrase holds. It is no more than advice: `a take-over` and `the take over` may be meant.
public struct ConsistentOpenCompounds: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter reach: Whether the stories of a run are compared with one another too.
  public init(across reach: ArticleReach = .story, file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    guide.addFormCheck(
      traits, id: "consistency.open-compounds", kind: "ConsistentOpenCompounds", severity: .advice,
      scope: EvidenceArea.running,
      summary: "A compound noun is written in one way, open, closed or hyphenated, throughout a story.",
      forms: FormStyle(sameness: .letters),
      at: .words("-")
    ) { story, places, findings in
      var ledger = FormLedger()
      var keys = WordMap<Bool>()
      var letters: [UInt8] = []
      var all: [(thing: UInt32, form: Int, tokens: Range<Int>)] = []
      for hyphen in places.lazy.map(Int.init) where HyphenPair.stands(at: hyphen, story) {
        guard Self.isNoun(hyphen - 1..<hyphen + 2, story), area.has(hyphen, in: story) else { continue }
        let key = HyphenPair(hyphen, story, &letters).key
        keys[key] = true
        all.append((key, 1, hyphen - 1..<hyphen + 2))
      }
      guard !all.isEmpty || findings.comparesForms else { return }
      let tokens = story.lexicon.tokens
      for at in tokens.indices.dropLast() where tokens[at].kind == .word {
        guard tokens[at].capitalisation == .lowercase, tokens[at + 1].capitalisation == .lowercase,
          tokens[at + 1].kind == .word, tokens[at + 1].gap.isBlank, tokens[at].count > 1, at > 0,
          Self.isNoun(at..<at + 2, story), area.has(at, in: story)
        else { continue }
        let key = Self.openKey(at, story)
        if keys[key] != nil {
          all.append((key, 2, at..<at + 2))
        } else {
          findings.note(2, of: key, at: story.range(of: at..<at + 2))
        }
      }
      all.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      for use in all { ledger.note(use.form, of: use.thing, at: story.range(of: use.tokens)) }
      VariantReport(story: story).add(ledger, to: &findings)
    }
  }

  private static func openKey(_ at: Int, _ story: Story) -> UInt32 {
    let tokens = story.lexicon.tokens
    var letters: [UInt8] = []
    Folding.appendFolded(story.article.text.span, tokens[at].range, to: &letters)
    Folding.appendFolded(story.article.text.span, tokens[at + 1].range, to: &letters)
    if letters.last == UInt8(ascii: "s"), letters.dropLast().last != UInt8(ascii: "s") {
      letters.removeLast()
    }
    return letters.withUnsafeBufferPointer { Folding.hash($0) }
  }

  /// Whether an article stands before, and behind something that is no noun.
  private static func isNoun(_ range: Range<Int>, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard range.lowerBound > 0, articles.contains(tokens[range.lowerBound - 1].hash),
      tokens[range.lowerBound].gap.isBlank, range.upperBound < tokens.count
    else { return false }
    let next = tokens[range.upperBound]
    return next.kind == .punctuation && !story.isMark(range.upperBound, "-") || enders.contains(next.hash)
  }

  private static let articles = WordSet("a an the this that its his her their our another any no each every")
  private static let enders = WordSet(
    """
    of in on at by for from with is was were are has had have will would could should may might must can
    did does said that which who when while after before since until as because if than into between against
    """)
}
