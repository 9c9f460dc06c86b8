import ArticleText

/// Holds a local time against the GMT behind it: `3 p.m. EST (2000 GMT)`.
///
/// A zone's abbreviation says how far from Greenwich it is; without one, the dateline's city does, in winter or in
/// summer. Otherwise only the minutes can be held against each other.
public struct LocalTimes: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "dates.gmt", kind: "LocalTimes", summary: "The GMT behind a local time is that time.",
      at: .words([ValueWords.gmt])
    ) { story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) where at >= 3 {
        guard let greenwich = reader.time(at: at - 1), greenwich.offset == 0, reader.isMark("(", at - 2),
          reader.isMark(")", greenwich.tokens.upperBound), let local = reader.time(before: at - 2),
          local.zone != greenwich.zone
        else { continue }
        let offsets = LocalTimes.offsets(of: local, story)
        let isRight =
          offsets.isEmpty
          ? (local.minutes - greenwich.minutes) % 30 == 0
          : offsets.contains { (local.minutes - $0 - greenwich.minutes) % 1_440 == 0 }
        guard !isRight else { continue }
        let text = story.article.string(local.range)
        guard let offset = offsets.first else {
          findings.add(
            greenwich.range,
            "No zone makes “\(text)” of “\(story.article.string(greenwich.range))”: the minutes differ.")
          continue
        }
        let right = LocalTimes.written(local.minutes - offset)
        findings.add(
          greenwich.range,
          "“\(text)” is \(right) GMT\(offsets.count > 1 ? ", or an hour earlier in summer" : "").",
          [Suggestion("\(right) GMT", isSafe: false)], related: [RelatedPlace(local.range, "the local time")])
      }
    }
  }

  private static func offsets(of time: TimeInStory, _ story: Story) -> [Int] {
    if let offset = time.offset { return [offset] }
    guard time.zone == nil || time.zone?.hasPrefix("local") == true,
      let index = story.article.blocks.firstIndex(where: { $0.role == .dateline })
    else { return [] }
    let cities = story.lexicon.tokens[story.lexicon.blocks[index]].compactMap { TimeZones.cities[$0.hash] }
    return cities.count == 1 ? cities[0] : []
  }

  /// Minutes since midnight as `2000`.
  private static func written(_ minutes: Int) -> String {
    let minutes = ((minutes % 1_440) + 1_440) % 1_440
    let digits = String(minutes / 60 * 100 + minutes % 60)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
