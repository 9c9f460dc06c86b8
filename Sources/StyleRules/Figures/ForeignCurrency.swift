import ArticleText

/// Wants the first sum in each foreign currency converted: `50 billion roubles ($810 million)`.
///
/// A sum in the home currency in the same sentence counts as the conversion.
public struct ForeignCurrency: StyledRule {
  let home: String
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter home: The currency of the readers, by its code of ISO 4217.
  public init(home: String, file: StaticString = #fileID, line: Int = #line) {
    self.home = home
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("home", home, choices: "a code of ISO 4217")),
      id: "figures.currency-conversion",
      kind: "ForeignCurrency", severity: .advice, scope: .body,
      summary: "The first sum in a foreign currency is converted into \(home)."
    ) { [home] story, findings in
      var seen: Set<String> = [home]
      let amounts = story.amounts
      for amount in amounts where seen.insert(amount.currency).inserted {
        let index = story.lexicon.sentences.partitioningIndex {
          $0.tokens.upperBound > amount.tokens.lowerBound
        }
        guard index < story.lexicon.sentences.count else { continue }
        let sentence = story.lexicon.sentences[index].tokens
        guard !amounts.contains(where: { $0.currency == home && sentence.contains($0.tokens.lowerBound) })
        else { continue }
        findings.add(amount.range, "Give “\(story.article.string(amount.range))” in \(home) as well.")
      }
    }
  }
}
