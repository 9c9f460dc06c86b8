import ArticleText

/// Keeps percentages, and millions and billions, to a few decimals: `3.14 million`, not `3.1416 million`.
public struct DecimalPlaces: StyledRule {
  let most: Int
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter most: The most decimals that a percentage or a number of millions has.
  public init(atMost most: Int = 2, file: StaticString = #fileID, line: Int = #line) {
    self.most = most
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("atMost", most, choices: "decimals")), id: "figures.decimals",
      kind: "DecimalPlaces", severity: .advice, scope: .body,
      summary: "A percentage or a number of millions has at most \(most) decimals.", at: .numbers
    ) { [most] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) where reader.tokens[at].count > most + 2 {
        guard let number = reader.number(at: at), number.decimals > most,
          number.scale >= 1e6 || reader.percentage(number) != nil
        else { continue }
        findings.add(
          reader.tokens[at].range,
          "\(number.decimals) decimals; \(most) are enough: “\(WrittenFigure.grouped(number.value / number.scale, decimals: most))”."
        )
      }
    }
  }
}
