import ArticleText

/// Holds a sum in brackets against the one before them, by the newsroom's rates or by the story's own.
///
/// Without a rate, a conversion is wrong where the story converts the same two currencies elsewhere and the two rates
/// are further apart than `factor`.
public struct MoneyConversions: StyledRule {
  let rates: String
  let slack: Double
  let factor: Double
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - rates: The newsroom's rates, one a line: `GBP 1.25 USD`.
  ///   - slack: How far a sum may be off by such a rate, as a part of it.
  ///   - factor: How many times as large a rate of the story may be as another.
  public init(
    rates: String = "", slack: Double = 0.1, factor: Double = 3, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.rates = rates
    self.slack = slack
    self.factor = factor
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private struct Pair {
    let outer: AmountInStory
    let inner: AmountInStory
    var rate: Double { inner.value / outer.value }
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let traits = traits.with(
      options: RuleOption("rates", rates.isEmpty ? "none" : rates, choices: "lines like GBP 1.25 USD"),
      RuleOption("slack", slack, choices: "how far a sum may be off by such a rate"),
      RuleOption("factor", factor, choices: "how far apart two rates of a story may be"))
    var known: [String: Double] = [:]
    for line in rates.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let rate = Double(fields[1]), rate > 0 else {
        guide.problem(
          traits.id ?? "figures.money-conversion", traits.location, "“\(line)” is no rate.",
          "Write two currencies and a number between them: GBP 1.25 USD.")
        return
      }
      known["\(fields[0]) \(fields[2])"] = rate
      known["\(fields[2]) \(fields[0])"] = 1 / rate
    }
    guide.addCheck(
      traits, id: "figures.money-conversion", kind: "MoneyConversions",
      summary: "A sum of money in brackets is the one before them in another currency.", at: .words("(")
    ) { [known, slack, factor] story, places, findings in
      let reader = ValueReader(story)
      let pairs = places.compactMap { MoneyConversions.pair(at: Int($0), reader) }
      for (index, pair) in pairs.enumerated() {
        let names = "\(pair.outer.currency) \(pair.inner.currency)"
        if let rate = known[names] {
          guard abs(pair.rate / rate - 1) > slack else { continue }
          MoneyConversions.report(pair, rate, nil, story, &findings)
        } else if let other = pairs[..<index].first(where: {
          "\($0.outer.currency) \($0.inner.currency)" == names
        }),
          max(pair.rate / other.rate, other.rate / pair.rate) > factor
        {
          MoneyConversions.report(pair, other.rate, other, story, &findings)
        }
      }
    }
  }

  private static func report(
    _ pair: Pair, _ rate: Double, _ other: Pair?, _ story: Story, _ findings: inout FindingCollector
  ) {
    let first = story.article.string(pair.outer.range)
    let source = other.map { " at the rate of “\(story.article.string($0.outer.range))”" } ?? ""
    findings.add(
      pair.inner.range,
      "“\(first)” is about \(WrittenFigure.text(pair.outer.value * rate)) \(pair.inner.currency)\(source). Check both.",
      related: other.map { [RelatedPlace($0.inner.range, "the other conversion")] } ?? [])
  }

  private static func pair(at: Int, _ reader: ValueReader) -> Pair? {
    guard at > 0, at + 1 < reader.tokens.count, reader.tokens[at].gap != .block else { return nil }
    let start = reader.pastHedges(at + 1)
    guard start < reader.tokens.count, let inner = reader.amount(at: start), inner.value > 0,
      reader.isMark(")", inner.tokens.upperBound), let outer = reader.amount(before: at), outer.value > 0,
      outer.currency != inner.currency
    else { return nil }
    return Pair(outer: outer, inner: inner)
  }
}
