import ArticleText

/// Finds a story that mixes British and American spelling (`colour` beside `labor`, `organise` beside `recognize`).
///
/// One finding a story: the spelling is the thing that the story has in two forms. Words in -ize are American, and
/// British as Oxford writes; they mix with words in -ise and with no others. Left alone: speech, names (`Department of
/// Defense`, `World Trade Center`), and what both varieties have. A guide that wants one variety finds every word of
/// another, once a word.
public struct ConsistentSpelling: StyledRule {
  /// The spelling that a newsroom wants.
  public enum Variety: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `color`, `organize`.
    case american
    /// `colour`, `organise`.
    case british
    /// `colour`, `organize`.
    case oxford

    /// Whether the variety has a spelling; of what proves nothing no one asks.
    func has(_ evidence: SpellingTable.Evidence) -> Bool {
      switch self {
      case .either: true
      case .american: evidence == .american || evidence == .ize
      case .british: evidence == .british || evidence == .ise
      case .oxford: evidence == .british || evidence == .ize
      }
    }

    var title: String {
      switch self {
      case .either: "either spelling"
      case .american: "American spelling"
      case .british: "British spelling"
      case .oxford: "Oxford spelling (British with -ize)"
      }
    }
  }

  let variety: Variety
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - variety: The spelling that is wanted; by default the one that most of a story has.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ variety: Variety = .either, across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.variety = variety
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    let table = SpellingTable.shared
    guide.addFormCheck(
      traits.with(
        options: RuleOption("variety", variety.rawValue, choices: "either, american, british or oxford")),
      id: "consistency.spelling", kind: "ConsistentSpelling", scope: EvidenceArea.running,
      summary: variety == .either
        ? "A story is in British spelling or in American spelling." : "A story is in \(variety.title).",
      forms: variety == .either
        ? FormStyle(
          names: ["American spelling", "British spelling", "Oxford spelling (British with -ize)"],
          summary: "All stories of a run are in British spelling or in American spelling.") : nil,
      at: .words(table.hashes)
    ) { [variety] story, places, findings in
      let words: [SpelledWord] = places.compactMap { place in
        let at = Int(place)
        guard let entry = table.entry(story.lexicon.tokens[at], story), !SpelledWord.isInName(at, story),
          area.has(at, in: story)
        else { return nil }
        return SpelledWord(token: at, entry: entry)
      }
      if variety == .either {
        Self.note(words, story, &findings)
        Self.reportMixture(words, story, &findings)
      } else {
        Self.reportOthers(words, variety, story, &findings)
      }
    }
  }

  /// Notes the variety of a story that has one alone; words in -ize, and no others, may be of two.
  private static func note(_ words: [SpelledWord], _ story: Story, _ findings: inout FindingCollector) {
    guard findings.comparesForms, let first = words.first(where: { $0.entry.evidence != .ize }) else {
      return
    }
    let varieties: [Variety] = [.american, .british, .oxford]
    guard
      let form = varieties.firstIndex(where: { variety in words.allSatisfy { variety.has($0.entry.evidence) }
      })
    else { return }
    findings.note(form, at: first.range(story))
  }

  /// The variety that covers most words, and one finding for those that it does not cover.
  private static func reportMixture(
    _ words: [SpelledWord], _ story: Story, _ findings: inout FindingCollector
  ) {
    let candidates: [Variety] = [.american, .british, .oxford]
    let covered = candidates.map { variety in words.count { variety.has($0.entry.evidence) } }
    guard let most = covered.max(), most < words.count else { return }
    let leading = candidates.indices.filter { covered[$0] == most }
    // Without words in -ise and -ize, British and Oxford spelling are one.
    let kept = leading.count == 1 || covered[0] < most ? candidates[leading[0]] : nil
    // Where nobody decides, the finding stands where the story changes over from its first word's spelling.
    let base = kept ?? candidates[leading[0]]
    let others = words.filter { base.has($0.entry.evidence) != base.has(words[0].entry.evidence) }
    guard let place = kept == nil ? others.first : words.first(where: { !base.has($0.entry.evidence) }),
      let other = words.first(where: { base.has($0.entry.evidence) != base.has(place.entry.evidence) })
    else { return }
    let (text, sample) = (place.text(story), other.text(story))
    let message: String
    if let kept {
      message =
        "Use \(kept.title) throughout, as in “\(sample)”: the story has it \(VariantReport.times(most)), and spells otherwise \(VariantReport.times(words.count - most))."
    } else {
      message = "Keep one spelling, British or American: the story has “\(sample)” and “\(text)”."
    }
    let related = words.filter { $0.token != place.token }.map {
      RelatedPlace($0.range(story), "\($0.title) here")
    }
    findings.add(place.range(story), message, kept == nil ? [] : [place.suggestion(story)], related: related)
  }

  /// One finding for each word that is not in the guide's spelling.
  private static func reportOthers(
    _ words: [SpelledWord], _ variety: Variety, _ story: Story, _ findings: inout FindingCollector
  ) {
    var ledger = FormLedger()
    var byStart: [Int: SpelledWord] = [:]
    for word in words where !variety.has(word.entry.evidence) {
      ledger.note(0, of: story.lexicon.tokens[word.token].hash, at: word.range(story))
      byStart[word.range(story).lowerBound] = word
    }
    for uses in ledger.things {
      guard let place = uses[0].places.first, let word = byStart[place.lowerBound] else { continue }
      let suggestion = word.suggestion(story)
      findings.add(
        place, "Use \(variety.title): “\(suggestion.text)”, not “\(word.text(story))”.", [suggestion],
        related: uses[0].places.dropFirst().map { RelatedPlace($0, "“\(story.article.string($0))” again") })
    }
  }
}
