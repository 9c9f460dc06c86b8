import ArticleText

/// Finds a compound that one story writes closed here and with a hyphen there (`ceasefire`, `cease-fire`).
///
/// No list is needed: a compound counts when the very letters of its hyphenated form stand in the story as one word,
/// whether the plural or the singular. Left alone: speech, names, longer chains (`day-to-day`), addresses, and pairs
/// that mean two things (`re-sign`, `resign`). A form in two words is `ConsistentOpenCompounds`' matter.
public struct ConsistentCompounds: StyledRule {
  /// Which form a newsroom wants of a compound that a story has in both.
  public enum Form: String, Sendable, CaseIterable {
    /// The one that most of the story has.
    case either
    /// One word.
    case closed
    /// With a hyphen.
    case hyphenated
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: The form to keep where a story has both.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ form: Form = .either, across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    let house: Int? = form == .closed ? 0 : form == .hyphenated ? 1 : nil
    guide.addFormCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, closed or hyphenated")),
      id: "consistency.compounds", kind: "ConsistentCompounds", scope: EvidenceArea.running,
      summary: "A compound is closed or hyphenated throughout a story.",
      forms: FormStyle(house: FormStyle.House(house), sameness: .letters), at: .words("-")
    ) { story, places, findings in
      var hyphenated: [(pair: HyphenPair, tokens: Range<Int>)] = []
      var letters: [UInt8] = []
      for hyphen in places.lazy.map(Int.init) where HyphenPair.stands(at: hyphen, story) {
        let pair = HyphenPair(hyphen, story, &letters)
        guard !HyphenPair.exempt.contains(pair.key), area.has(hyphen, in: story) else { continue }
        hyphenated.append((pair, hyphen - 1..<hyphen + 2))
      }
      if findings.comparesForms {
        for use in hyphenated { findings.note(1, of: use.pair.key, at: story.range(of: use.tokens)) }
        Self.noteClosed(area, story, &findings)
      }
      guard !hyphenated.isEmpty else { return }
      var filter = HashFilter()
      for (pair, _) in hyphenated {
        filter.add(pair.key)
        filter.add(pair.plural)
      }
      let tokens = story.lexicon.tokens
      var closed: [Int] = []
      // Of few, each is asked at once; many are put into a table first.
      let areFew = hyphenated.count <= 16
      filter.forEach(in: tokens.span) { at in
        if areFew, !hyphenated.contains(where: { $0.pair.has(tokens[at].hash) }) { return }
        if tokens[at].kind == .word, HyphenPair.standsAlone(at..<at + 1, story), !story.isNamelike(at),
          area.has(at, in: story)
        {
          closed.append(at)
        }
      }
      guard !closed.isEmpty else { return }
      var keys = WordMap<UInt32>()
      // The word before the hyphen.
      var firstWords = WordMap<Int>()
      for (pair, place) in hyphenated {
        keys[pair.key] = pair.key
        keys[pair.plural] = pair.key
        firstWords[pair.key] = place.lowerBound
      }
      var all = hyphenated.map { (thing: $0.pair.key, form: 1, tokens: $0.tokens) }
      for at in closed { if let key = keys[tokens[at].hash] { all.append((key, 0, at..<at + 1)) } }
      guard all.count > hyphenated.count else { return }
      all.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      var ledger = FormLedger()
      for use in all { ledger.note(use.form, of: use.thing, at: story.range(of: use.tokens)) }
      VariantReport(
        story: story, house: house, wantsHouseAlways: false
      ).add(ledger, to: &findings) { place, from, _ in
        let text = story.article.string(place)
        guard from == 0 else { return text.filter { !Self.hyphens.contains($0) } }
        // The hyphen goes where the story has it in the compound's other form.
        guard let key = keys[Folding.hash(text)], let word = firstWords[key] else { return nil }
        let first = story.string(tokens[word]).count
        return text.prefix(first) + "-" + text.dropFirst(first)
      }
    }
  }

  /// Notes every word that may be a compound in some other story, by its letters without the `s` of a plural.
  private static func noteClosed(_ area: EvidenceArea, _ story: Story, _ findings: inout FindingCollector) {
    let tokens = story.lexicon.tokens
    for at in tokens.indices where tokens[at].kind == .word && tokens[at].count >= 5 && tokens[at].count <= 30
    {
      guard tokens[at].capitalisation == .lowercase || tokens[at].capitalisation == .capitalised,
        !story.isNamelike(at), area.has(at, in: story), HyphenPair.standsAlone(at..<at + 1, story)
      else { continue }
      let key = HyphenPair.key(of: tokens[at], story)
      if !HyphenPair.exempt.contains(key) { findings.note(0, of: key, at: tokens[at].range) }
    }
  }

  private static let hyphens: [Character] = ["-", "\u{2010}", "\u{2011}"]
}
