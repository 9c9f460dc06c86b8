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
  /// - Parameter form: The form to keep where a story has both.
  public init(_ form: Form = .either, file: StaticString = #fileID, line: Int = #line) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    guide.addCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, closed or hyphenated")),
      id: "consistency.compounds", kind: "ConsistentCompounds", scope: EvidenceArea.running,
      summary: "A compound is closed or hyphenated throughout a story.", at: .words("-")
    ) { [form] story, places, findings in
      var keys = WordMap<UInt32>()
      var filter = HashFilter()
      // The word before the hyphen.
      var firstWords = WordMap<Int>()
      var hyphenated: [(key: UInt32, tokens: Range<Int>)] = []
      for hyphen in places.lazy.map(Int.init) where HyphenPair.stands(at: hyphen, story) {
        let pair = HyphenPair(hyphen, story)
        guard !HyphenPair.exempt.contains(pair.key), area.has(hyphen, in: story) else { continue }
        filter.add(pair.key)
        filter.add(pair.plural)
        keys[pair.key] = pair.key
        keys[pair.plural] = pair.key
        firstWords[pair.key] = hyphen - 1
        hyphenated.append((pair.key, hyphen - 1..<hyphen + 2))
      }
      guard !hyphenated.isEmpty else { return }
      var all = hyphenated.map { (thing: $0.key, form: 1, tokens: $0.tokens) }
      let tokens = story.lexicon.tokens
      for at in tokens.indices where filter.mayHave(tokens[at].hash) {
        guard tokens[at].kind == .word, let key = keys[tokens[at].hash],
          HyphenPair.standsAlone(at..<at + 1, story),
          !story.isNamelike(at),
          area.has(at, in: story)
        else { continue }
        all.append((key, 0, at..<at + 1))
      }
      guard all.count > hyphenated.count else { return }
      all.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      var ledger = FormLedger()
      for use in all { ledger.note(use.form, of: use.thing, at: story.range(of: use.tokens)) }
      VariantReport(
        story: story, house: form == .closed ? 0 : form == .hyphenated ? 1 : nil, wantsHouseAlways: false
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

  private static let hyphens: [Character] = ["-", "\u{2010}", "\u{2011}"]
}
