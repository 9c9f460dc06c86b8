public import ArticleText

extension CompiledGuide {
  /// Reads one article.
  ///
  /// - Returns: The findings in the order of their places, then of their rules.
  /// - Complexity: Linear in the article.
  public func check(_ article: Article) -> [RuledFinding] { findings(in: Story(article), RuleWatch()) }

  /// Reads one article, and gathers what the rules that compare stories need of it.
  ///
  /// - Complexity: Linear in the article.
  ///
  /// - Parameter watch: Is told which rule is at work.
  public func read(_ article: Article, watch: RuleWatch? = nil) -> StoryFacts {
    watch?.begin(bytes: article.text.count)
    let story = Story(article)
    return StoryFacts(
      findings: findings(in: story, watch ?? RuleWatch()),
      people: comparesStories ? NamesAcross.facts(story) : [])
  }

  private func findings(in story: Story, _ watch: RuleWatch) -> [RuledFinding] {
    var findings: [Finding] = []
    let active = rulesActive(for: story)
    let pass = MatchingPass(guide: self, story: story, active: active, watch: watch)
    watch.run(nil) { pass.run(into: &findings) }
    runChecks(story, active, pass.places, watch, into: &findings)
    runAuthority(story, active, pass.places.capitals, watch, into: &findings)
    runNameChecks(story, active, watch, into: &findings)
    return finish(findings, Exemptions(pass.exemptions), story)
  }

  /// - Parameter places: The tokens at which the checks of `tokenChecks` look.
  private func runChecks(
    _ story: Story, _ active: [Bool], _ places: AnchorPlaces, _ watch: RuleWatch,
    into findings: inout [Finding]
  ) {
    var collector = FindingCollector(rules)
    tables.tokenChecks.forEach(places, active: active) { check, tokens in
      collector.rule = check.rule
      watch.run(check.rule) { check.run(story, tokens, &collector) }
    }
    for check in tables.checks where active[check.rule] {
      collector.rule = check.rule
      watch.run(check.rule) { check.run(story, &collector) }
    }
    guard !collector.findings.isEmpty else { return }
    let places = PlaceFinder(story)
    findings += collector.findings.filter { finding in
      let place = places.place(at: finding.range.lowerBound)
      return rules[finding.rule].looksAt(place, story)
    }
  }

  private func runAuthority(
    _ story: Story, _ active: [Bool], _ capitals: [Int32], _ watch: RuleWatch,
    into findings: inout [Finding]
  ) {
    guard let authority = tables.authority else { return }
    let places = PlaceFinder(story)
    // Where a form that is never right has been found, its surname need not be found again.
    let known = findings.filter { authority.rules.contains($0.rule) }.map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    let run = { (found: (Int, Finding) -> Void) in
      authority.run(story, capitals: capitals, isWanted: isWanted, found)
    }
    func isWanted(_ rule: Int, _ token: Int) -> Bool {
      let range = story.lexicon.tokens[token].range
      let next = known.partitioningIndex { $0.lowerBound > range.lowerBound }
      guard next == 0 || known[next - 1].upperBound < range.upperBound else { return false }
      guard active[rule] else { return false }
      let place = places.place(ofToken: token)
      return rules[rule].looksAt(place, story)
    }
    watch.run(authority.rules.min()) {
      run { rule, finding in
        var finding = finding
        finding.rule = rule
        findings.append(finding)
      }
    }
  }

  private func runNameChecks(
    _ story: Story, _ active: [Bool], _ watch: RuleWatch, into findings: inout [Finding]
  ) {
    var collector = FindingCollector(rules)
    for check in tables.nameChecks where active[check.rule] {
      collector.rule = check.rule
      watch.run(check.rule) { check.run(story, tables.listedNames, &collector) }
    }
    guard !collector.findings.isEmpty else { return }
    let places = PlaceFinder(story)
    // What a list has said of a word need not be said again.
    let known = Set(
      findings.filter { tables.authority?.rules.contains($0.rule) == true }.map(\.range.upperBound))
    findings += collector.findings.filter { finding in
      let place = places.place(at: finding.range.lowerBound)
      return !known.contains(finding.range.upperBound)
        && rules[finding.rule].looksAt(place, story)
    }
  }

  /// Whether a rule that holds since a day holds for a story; one without a date counts as new.
  func holds(_ since: CalendarDate?, _ story: Story) -> Bool {
    guard let since, let date = story.date else { return true }
    return date >= since
  }

  private func finish(
    _ findings: [Finding], _ exemptions: Exemptions, _ story: Story
  ) -> [RuledFinding] {
    guard !findings.isEmpty else { return [] }
    var result = findings.filter { !exemptions.cover($0) }
    result.sort { first, second in
      if first.range.lowerBound != second.range.lowerBound {
        return first.range.lowerBound < second.range.lowerBound
      }
      return (first.range.upperBound, first.rule) < (second.range.upperBound, second.rule)
    }
    let places = PlaceFinder(story)
    var last: Finding?
    return Overlaps.resolve(result, rules).compactMap { finding in
      // The same rule may say the same of one place by two of its entries.
      if let last, last.rule == finding.rule, last.range == finding.range { return nil }
      last = finding
      let isFixable =
        rules[finding.rule].fixesQuotations || !places.place(at: finding.range.lowerBound).isQuoted
      return RuledFinding(finding: finding, rules: rules, isFixable: isFixable)
    }
  }
}

/// The stretches in which findings of a rule do not count, looked up by place.
struct Exemptions {
  private var byRule: [Int: [Range<Int>]] = [:]

  init(_ list: [MatchingPass.Exemption]) {
    for exemption in list { byRule[exemption.rule, default: []].append(exemption.range) }
    for rule in byRule.keys { byRule[rule]?.sort { $0.lowerBound < $1.lowerBound } }
  }

  /// Whether a finding stands inside a stretch. Costs the logarithm of their number.
  func cover(_ finding: Finding) -> Bool {
    guard let ranges = byRule[finding.rule] else { return false }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= finding.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    // Phrases of one rule overlap by a few words at most, so the last few that start before decide.
    return ranges[max(0, low - 4)..<low].contains { $0.upperBound >= finding.range.upperBound }
  }
}
