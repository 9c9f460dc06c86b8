import ArticleText

/// Holds a quantity in brackets against the one before them: `50 billion cubic metres (1.77 trillion cubic feet)`.
///
/// Both may be rounded; units with two meanings (gallons, tons) may have either.
public struct UnitConversions: StyledRule {
  let slack: Double
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter slack: How far a round figure may be off, as a part of it: 0.06 lets `100 km` stand for 94 to 106.
  public init(slack: Double = 0.06, file: StaticString = #fileID, line: Int = #line) {
    self.slack = slack
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption("slack", slack, choices: "how far a round figure may be off, as a part of it")),
      id: "figures.conversion", kind: "UnitConversions", summary: "A conversion in brackets is right.",
      at: .words("(")
    ) { [slack] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) where at > 0 && at + 2 < reader.tokens.count {
        guard let inner = reader.quantity(at: reader.pastHedges(at + 1)), UnitConversions.ends(inner, reader),
          let outer = reader.quantity(before: at), outer.unit.dimension == inner.unit.dimension,
          outer.unit.system != inner.unit.system
        else { continue }
        let possible = UnitConversions.values(of: outer, in: inner.unit, reader)
        let tolerance = UnitConversions.tolerance(inner.number, slack)
        let part = UnitConversions.tolerance(outer.number, slack) / max(outer.value, 1e-9)
        guard !possible.contains(where: { abs($0 - inner.value) <= tolerance + abs($0) * part }),
          let right = possible.first, right > 0
        else { continue }
        let unit = story.string(inner.unitTokens)
        let text = "\(WrittenFigure.text(right)) \(unit.isEmpty ? inner.unit.name : unit)"
        let first = story.article.string(outer.range)
        findings.add(
          inner.range, "“\(first)” is about \(text), not “\(story.article.string(inner.range))”.",
          [Suggestion(text, isSafe: false)], related: [RelatedPlace(outer.range, "what is converted")])
      }
    }
  }

  /// The quantity in another unit, with what stands before it as part of it (`5 feet 10 inches`).
  private static func values(of outer: QuantityInStory, in unit: MeasureUnit, _ reader: ValueReader)
    -> [Double]
  {
    var result = outer.unit.convert(outer.value, to: unit)
    if outer.unit.dimension == .temperature {
      result += outer.unit.convert(outer.value, to: unit, isDifference: true)
    }
    guard let larger = reader.quantity(before: outer.tokens.lowerBound),
      larger.unit.dimension == outer.unit.dimension,
      larger.unit.system == outer.unit.system
    else { return result }
    let more = larger.unit.convert(larger.value, to: unit)
    return zip(result, more).map { $0 + $1 }
  }

  private static func ends(_ quantity: QuantityInStory, _ reader: ValueReader) -> Bool {
    let end = quantity.tokens.upperBound
    return reader.isMark(")", end) || reader.isMark(",", end) || reader.isMark(";", end)
  }

  /// How far a figure may be off: half of its last place, or of the last that is no zero where that is little of it; and
  /// one in two hundred, since many a conversion is cut off where it should be rounded.
  static func tolerance(_ number: NumberInStory, _ slack: Double) -> Double {
    max(number.place / 2, min(number.roundedTo / 2, number.value * slack)) + number.value * 0.005
  }
}
