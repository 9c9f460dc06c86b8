import ArticleText

/// Finds a word beside a name that has its capital here and not there: `the Communist Party congress`, `the 20th Congress
/// of the Communist Party`.
///
/// The name makes sure that one thing is meant, so that `the Congress` and `a congress` alone are no evidence. The name
/// has two words or more, and stands before the word or behind its `of`. Left alone: speech, headlines, the first word
/// of a sentence, and titles, which have their capital before a person's name alone (`World Bank President Smith`).
public struct ConsistentNameCapitals: StyledRule {
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
      traits, id: "consistency.name-capitals", kind: "ConsistentNameCapitals", scope: EvidenceArea.running,
      summary: "A word beside a name has its capital or not throughout a story.",
      forms: FormStyle(sameness: .lettersAsWritten), at: .words("of")
    ) { story, places, findings in
      // `W of the Name` is seldom, and all that follows hangs on it.
      var uses: [(key: UInt32, form: Int, token: Int)] = []
      for of in places.lazy.map(Int.init) where of > 0 {
        guard let use = Self.wordBeforeName(of, story), area.has(of, in: story) else { continue }
        uses.append(use)
      }
      if findings.comparesForms { Self.noteAll(uses, area, story, &findings) }
      guard !uses.isEmpty else { return }
      let tokens = story.lexicon.tokens
      var words = HashFilter()
      for use in uses { words.add(tokens[use.token].hash) }
      words.forEach(in: tokens.span) { at in
        if let use = Self.wordBehindName(at, story), area.has(at, in: story) { uses.append(use) }
      }
      uses.sort { $0.token < $1.token }
      var ledger = FormLedger()
      for use in uses { ledger.note(use.form, of: use.key, at: tokens[use.token].range) }
      // In a name a small letter is the likelier slip.
      VariantReport(story: story, suspect: 1).add(ledger, to: &findings)
    }
  }

  /// Notes every word beside a name, since what stands before a name's `of` may be another story's.
  private static func noteAll(
    _ uses: [(key: UInt32, form: Int, token: Int)], _ area: EvidenceArea, _ story: Story,
    _ findings: inout FindingCollector
  ) {
    let tokens = story.lexicon.tokens
    for use in uses { findings.note(use.form, of: use.key, at: tokens[use.token].range) }
    for at in tokens.indices.dropFirst(2)
    where tokens[at - 1].startsWithCapital && tokens[at - 2].startsWithCapital {
      guard let use = wordBehindName(at, story), area.has(at, in: story) else { continue }
      findings.note(use.form, of: use.key, at: tokens[at].range)
    }
  }

  /// The `Congress` of `the Congress of the Communist Party`.
  private static func wordBeforeName(_ of: Int, _ story: Story) -> (key: UInt32, form: Int, token: Int)? {
    let tokens = story.lexicon.tokens
    let word = of - 1
    guard tokens[of].gap.isBlank, isCounted(word, story) else { return nil }
    var start = of + 1
    if start < tokens.count, tokens[start].hash == the { start += 1 }
    var end = start
    while end < tokens.count, end - start < 4, isCapital(end, story), tokens[end].gap.isBlank { end += 1 }
    guard end - start >= 2, end == tokens.count || !isCapital(end, story) else { return nil }
    return (key(word, start..<end, story), tokens[word].startsWithCapital ? 0 : 1, word)
  }

  /// The `congress` of `the Communist Party congress`.
  private static func wordBehindName(_ word: Int, _ story: Story) -> (key: UInt32, form: Int, token: Int)? {
    let tokens = story.lexicon.tokens
    guard word > 1, tokens[word].gap.isBlank, isCounted(word, story) else { return nil }
    if tokens[word].startsWithCapital, word + 1 < tokens.count, isCapital(word + 1, story),
      tokens[word + 1].gap.isBlank
    {
      return nil
    }
    var start = word
    while start > 0, word - start < 4, isCapital(start - 1, story), !story.opensSentence(start - 1) {
      start -= 1
      guard tokens[start].gap.isBlank else { break }
    }
    guard word - start >= 2 else { return nil }
    return (key(word, start..<word, story), tokens[word].startsWithCapital ? 0 : 1, word)
  }

  private static func isCounted(_ word: Int, _ story: Story) -> Bool {
    let token = story.lexicon.tokens[word]
    return token.kind == .word && token.count > 3 && !titles.contains(token.hash)
      && (token.capitalisation == .lowercase || token.capitalisation == .capitalised)
      && !story.opensSentence(word)
  }

  private static func isCapital(_ at: Int, _ story: Story) -> Bool {
    let token = story.lexicon.tokens[at]
    return token.kind == .word && token.startsWithCapital
  }

  private static func key(_ word: Int, _ name: Range<Int>, _ story: Story) -> UInt32 {
    let tokens = story.lexicon.tokens
    return name.reduce(tokens[word].hash) { ($0 &* 0x0100_0193) ^ tokens[$1].hash }
  }

  private static let the = Folding.hash("the")
  private static let titles = WordSet(
    """
    president chairman chairwoman director minister secretary king queen prince princess bishop archbishop governor mayor
    professor chief head general commissioner ambassador chancellor premier speaker leader member founder manager
    spokesman spokeswoman official officials senator judge dean editor captain sheikh sultan emperor
    """)
}
