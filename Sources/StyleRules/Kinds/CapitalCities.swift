import ArticleText

/// Finds a city that is called the capital of a country and is not: `Sydney, the capital of Australia`.
///
/// The sentence must say it outright (`the capital of`, `Australia's capital`, `the Australian capital`); a commercial,
/// former or provincial capital is left alone, and so are cities and countries that the table does not hold.
public struct CapitalCities: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let table = CapitalTable(Self.table)
    guide.addCheck(
      traits, id: "places.capital", kind: "CapitalCities",
      summary: "A city that is called a country's capital is its capital.", at: .words("capital")
    ) { story, places, findings in
      for at in places.lazy.map(Int.init) {
        guard let claim = CapitalClaim(at, story, table), !table.holds(claim.city, claim.country, story.date)
        else { continue }
        let country = table.countries[claim.country]
        findings.add(
          story.range(of: claim.cityTokens),
          "The capital of \(country.name) is \(country.capitals[0].name), not \(story.string(claim.cityTokens)).",
          [Suggestion(country.capitals[0].name, isSafe: false)],
          related: [RelatedPlace(story.range(of: claim.countryTokens), "of this country")])
      }
    }
  }
}
