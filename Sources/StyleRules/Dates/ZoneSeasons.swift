import ArticleText

/// Finds a zone's winter name in summer, or its summer name in winter: `3 p.m. EST` in a story of July.
///
/// The days around the change of the clocks are left alone.
public struct ZoneSeasons: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let partners: KeyValuePairs = [
    "EST": "EDT", "CST": "CDT", "MST": "MDT", "PST": "PDT", "CET": "CEST", "EET": "EEST",
  ]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let winter = ZoneSeasons.partners.map { (Folding.hash($0.key), $0.value) }
    let summer = ZoneSeasons.partners.map { (Folding.hash($0.value), $0.key) }
    guide.addCheck(
      traits, id: "dates.zone-season", kind: "ZoneSeasons", severity: .advice, scope: .body,
      summary: "A zone has its summer name in summer alone.", at: .words((winter + summer).map(\.0))
    ) { story, places, findings in
      guard let month = StoryCalendar(story).day?.month else { return }
      // May to September is summer time, December to February is not, in all of these zones.
      guard (5...9).contains(month) || month == 12 || month <= 2 else { return }
      let wrong = (5...9).contains(month) ? winter : summer
      for at in places.lazy.map(Int.init) where story.lexicon.tokens[at].capitalisation == .allCapitals {
        let token = story.lexicon.tokens[at]
        guard at > 0, let right = wrong.first(where: { $0.0 == token.hash })?.1,
          ValueReader(story).time(before: at + 1)?.zone != nil
        else { continue }
        findings.add(
          token.range, "In \(MonthNames.full[month - 1]) the zone is \(right).",
          [Suggestion(right, isSafe: false)])
      }
    }
  }
}
