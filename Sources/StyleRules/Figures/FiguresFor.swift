import ArticleText

/// Wants figures where a small number measures something: `7 percent`, `a 5-year-old boy`, `3 million`, `4 km`.
///
/// It is the other side of `SpelledNumbers`. Left alone: a number that opens its sentence, and quotations where the
/// guide leaves them out.
public struct FiguresFor: StyledRule {
  /// What is measured.
  public enum Measure: String, Sendable, Hashable, CaseIterable { case percentages, ages, millions, units }

  let measures: [Measure]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter measures: For what figures are wanted; for everything where none is given.
  public init(_ measures: Measure..., file: StaticString = #fileID, line: Int = #line) {
    self.measures = measures.isEmpty ? Measure.allCases : measures
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let units = WordSet(
    """
    km kilometer kilometers kilometre kilometres mile miles metre metres meter meters kg kilogram kilograms tonne tonnes
    liter liters litre litres degrees mph kph knots ounces
    """)
  private static let scales = WordSet("million billion trillion")
  private static let percents = WordSet("percent percentage pct")
  private static let (per, cent, year, years, old) = (
    Folding.hash("per"), Folding.hash("cent"), Folding.hash("year"), Folding.hash("years"),
    Folding.hash("old")
  )

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption(
          "measures", measures.map(\.rawValue).joined(separator: ", "),
          choices: Measure.allCases.map(\.rawValue).joined(separator: ", "))),
      id: "figures.in-figures", kind: "FiguresFor",
      summary: "Figures stand for \(measures.map(\.rawValue).joined(separator: ", ")), small ones too.",
      at: .words(NumberWords.hashes)
    ) { [measures] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) {
        guard let value = NumberWords.value(of: tokens[at]), value > 0, !story.opensSentence(at),
          at + 1 < tokens.count, !Self.isPartOfNumber(at, story),
          let measure = Self.measure(behind: at, story), measures.contains(measure)
        else { continue }
        findings.add(
          tokens[at].range, "Figures stand for \(measure.rawValue): “\(value)”.",
          [Suggestion("\(value)", isSafe: true)])
      }
    }
  }

  /// `twenty-one percent`, `one in seven`: a part of a longer number.
  private static func isPartOfNumber(_ at: Int, _ story: Story) -> Bool {
    at >= 2 && story.lexicon.tokens[at].gap == .glued
      && NumberWords.value(of: story.lexicon.tokens[at - 2]) != nil
  }

  private static func measure(behind at: Int, _ story: Story) -> Measure? {
    let tokens = story.lexicon.tokens
    let next = tokens[at + 1]
    if next.gap.isBlank {
      if percents.contains(next.hash) { return .percentages }
      if next.hash == per, at + 2 < tokens.count, tokens[at + 2].hash == cent { return .percentages }
      if scales.contains(next.hash) { return .millions }
      if units.contains(next.hash) { return .units }
      if next.hash == years, at + 2 < tokens.count, tokens[at + 2].hash == old { return .ages }
      return nil
    }
    // `five-year-old`.
    guard next.gap == .glued, story.byte(next) == UInt8(ascii: "-"), at + 4 < tokens.count,
      tokens[at + 2].hash == year || tokens[at + 2].hash == years, tokens[at + 4].hash == old
    else { return nil }
    return .ages
  }
}
