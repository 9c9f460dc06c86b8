import ArticleText
import RuleChecks

/// Wants a term so often and no more in a sentence, a paragraph or a story.
///
/// Too often is found at the first place that is one too many, with the others beside it; too seldom at the start of
/// the stretch in which the term is missing.
public struct Occurs: StyledRule {
  /// The stretch in which places are counted.
  public enum Stretch: String, Sendable, Hashable { case sentence, paragraph, story }

  let terms: [String]
  let times: ClosedRange<Int>
  let stretch: Stretch
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a rule against a term that comes too often: `Occurs("however", atMost: 1, per: .paragraph)`.
  ///
  /// - Parameters:
  ///   - terms: The term, or several that are counted together.
  ///   - most: How often they may stand there.
  ///   - stretch: Where they are counted.
  public init(
    _ terms: String..., atMost most: Int, per stretch: Stretch = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.terms = terms
    times = 0...max(0, most)
    self.stretch = stretch
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Makes a rule for a term that must be there: `Occurs("(Reuters)", atLeast: 1)`.
  ///
  /// - Parameters:
  ///   - terms: The term, or several one of which is enough.
  ///   - least: How often they must stand there.
  ///   - stretch: Where they are counted.
  public init(
    _ terms: String..., atLeast least: Int, per stretch: Stretch = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.terms = terms
    times = max(0, least)...Int.max
    self.stretch = stretch
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let id = traits.id ?? TermKind.occurs.standardID(terms)
    guard guide.accepts(id, traits.location, TermChecks.terms(terms, of: .occurs)) else { return }
    let finder = TermFinder(terms)
    let list = terms.quotedChoice
    let isLimit = times.lowerBound == 0
    let bound = isLimit ? "at most \(times.upperBound.times)" : "at least \(times.lowerBound.times)"
    let options = RuleOption(isLimit ? "atMost" : "atLeast", bound, choices: "a number")
    guard isLimit else {
      return guide.addCheck(
        traits.with(options: options), id: id, kind: "Occurs", severity: .advice,
        summary: "\(list) stands \(bound) in a \(stretch.rawValue)."
      ) { [times, stretch] story, findings in
        let openers = Set(finder.openers)
        let all = story.lexicon.tokens.indices.lazy.filter { openers.contains(story.lexicon.tokens[$0].hash) }
        let places = finder.places(in: story, at: all.map { Int32(truncatingIfNeeded: $0) })
        for tokens in stretch.ranges(story) {
          let count = places.count { tokens.contains($0.tokens.lowerBound) }
          guard count < times.lowerBound else { continue }
          let found = count == 0 ? "is missing" : "stands only \(count.times)"
          findings.add(
            story.range(of: tokens.prefix(1)),
            "\(list) \(found) in this \(stretch.rawValue); it wants \(bound).")
        }
      }
    }
    guide.addCheck(
      traits.with(options: options), id: id, kind: "Occurs", severity: .advice,
      summary: "\(list) stands \(bound) in a \(stretch.rawValue).", at: .words(finder.openers)
    ) { [times, stretch] story, anchors, findings in
      let places = finder.places(in: story, at: anchors)
      guard places.count > times.upperBound else { return }
      for tokens in stretch.ranges(story) {
        let inside = places.filter { tokens.contains($0.tokens.lowerBound) }
        guard inside.count > times.upperBound else { continue }
        let first = inside[times.upperBound]
        let text = story.string(first.tokens)
        let others = inside.filter { $0.tokens != first.tokens }
        findings.add(
          story.range(of: first.tokens),
          "“\(text)” stands \(inside.count.times) in this \(stretch.rawValue); \(bound) is enough.",
          related: others.map { RelatedPlace(story.range(of: $0.tokens), "here too") })
      }
    }
  }
}

extension Occurs.Stretch {
  /// The tokens of each stretch of a story.
  fileprivate func ranges(_ story: Story) -> [Range<Int>] {
    switch self {
    case .sentence: story.lexicon.sentences.map(\.tokens)
    case .paragraph: story.lexicon.blocks.filter { !$0.isEmpty }
    case .story: story.lexicon.tokens.isEmpty ? [] : [0..<story.lexicon.tokens.count]
    }
  }
}

extension Int {
  /// The number as a count of times.
  var times: String { self == 1 ? "once" : self == 2 ? "twice" : "\(self) times" }
}
