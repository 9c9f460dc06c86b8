import ArticleText
import RuleChecks

/// Wants one term only where another stands before it or near it: an abbreviation behind its long form, a currency
/// beside its conversion, an accusation beside a denial.
///
/// One finding a story, at the first place that lacks its companion.
public struct Needs: StyledRule {
  /// Where the companion must stand.
  public enum Nearness: Sendable, Hashable {
    /// Anywhere before the term.
    case before
    /// Anywhere in the story.
    case inStory
    /// In the same paragraph.
    case inParagraph
    /// In the same sentence.
    case inSentence
    /// At most so many words away, before or after.
    case within(words: Int)
  }

  let terms: [String]
  let companions: [String]
  let nearness: Nearness
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule: `Needs("SCO", with: "Shanghai Cooperation Organization", .before)`.
  ///
  /// - Parameters:
  ///   - terms: The term, or several that need the same.
  ///   - companions: What must stand by it; one of several is enough.
  ///   - nearness: Where.
  public init(
    _ terms: String..., with companions: String..., where nearness: Nearness = .before,
    file: StaticString = #fileID, line: Int = #line
  ) {
    self.terms = terms
    self.companions = companions
    self.nearness = nearness
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let id = traits.id ?? TermKind.needs.standardID(terms)
    let faults = [terms, companions].flatMap { TermChecks.terms($0, of: .needs) }
    guard guide.accepts(id, traits.location, faults) else { return }
    let finder = TermFinder(terms + companions)
    let (list, others, count) = (terms.quotedChoice, companions.quotedChoice, terms.count)
    guide.addCheck(
      traits.with(options: RuleOption("where", nearness.words, choices: Nearness.choices)), id: id,
      kind: "Needs", summary: "\(list) needs \(others) \(nearness.words).", at: .words(finder.openers)
    ) { [nearness] story, anchors, findings in
      let places = finder.places(in: story, at: anchors)
      let companions = places.filter { $0.term >= count }.map(\.tokens)
      let lacking = places.filter { $0.term < count }.first { place in
        !companions.contains { nearness.holds(place.tokens, $0, story) }
      }
      guard let place = lacking?.tokens else { return }
      let rest = companions.first.map { [RelatedPlace(story.range(of: $0), "it stands here")] } ?? []
      findings.add(
        story.range(of: place), "“\(story.string(place))” needs \(others) \(nearness.words).", related: rest)
    }
  }
}

extension Needs.Nearness {
  fileprivate static let choices = "before, inStory, inParagraph, inSentence or within(words:)"

  fileprivate var words: String {
    switch self {
    case .before: "before it"
    case .inStory: "in the story"
    case .inParagraph: "in the same paragraph"
    case .inSentence: "in the same sentence"
    case .within(let words): "within \(words) words"
    }
  }

  fileprivate func holds(_ term: Range<Int>, _ companion: Range<Int>, _ story: Story) -> Bool {
    switch self {
    case .before: companion.upperBound <= term.lowerBound
    case .inStory: true
    case .inParagraph:
      story.lexicon.blocks.contains { $0.contains(term.lowerBound) && $0.contains(companion.lowerBound) }
    case .inSentence:
      story.sentence(ofToken: term.lowerBound) == story.sentence(ofToken: companion.lowerBound)
    case .within(let words):
      companion.lowerBound >= term.upperBound
        ? companion.lowerBound - term.upperBound <= words : term.lowerBound - companion.upperBound <= words
    }
  }
}
