import ArticleText

/// Wants a quantity in metric and imperial units, at its first place: `50 km (31 miles)`.
///
/// Small lengths, temperatures in the house's own scale and units that everybody uses as they are (barrels, knots) are
/// left alone.
public struct BothSystems: StyledRule {
  let first: MeasureUnit.System?
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter first: The system that comes first; either where it is left out.
  public init(first: MeasureUnit.System? = nil, file: StaticString = #fileID, line: Int = #line) {
    self.first = first
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("first", first?.rawValue ?? "either", choices: "metric or imperial")),
      id: "figures.both-systems", kind: "BothSystems", severity: .advice, scope: .body,
      summary: "A quantity is given in metric and imperial units."
    ) { [first] story, findings in
      let reader = ValueReader(story)
      var seen: Set<String> = []
      for quantity in story.quantities where !BothSystems.alone.contains(quantity.unit.name) {
        // What stands in brackets converts what stands before them.
        if quantity.tokens.lowerBound > 0, reader.isMark("(", quantity.tokens.lowerBound - 1) { continue }
        let end = quantity.tokens.upperBound
        let inner =
          reader.isMark("(", end)
          ? reader.quantity(at: reader.pastHedges(min(end + 1, reader.tokens.count - 1))) : nil
        if let inner, inner.unit.dimension == quantity.unit.dimension {
          seen.insert(quantity.unit.name)
          guard let first, quantity.unit.system != first, inner.unit.system == first else { continue }
          findings.add(quantity.range, "The \(first.rawValue) unit comes first.")
        } else if seen.insert(quantity.unit.name).inserted {
          let other = quantity.unit.system == .metric ? "imperial" : "metric"
          findings.add(
            quantity.range, "Give “\(story.article.string(quantity.range))” in \(other) units as well.")
        }
      }
    }
  }

  private static let alone: Set<String> = [
    "barrels", "knots", "nautical miles", "ounces", "stone", "tons", "tonnes",
  ]
}
