public import ArticleText

extension CompiledGuide {
  /// Reads one article.
  ///
  /// - Returns: The findings in the order of their places, then of their rules.
  /// - Complexity: Linear in the article.
  public func check(_ article: Article) -> [RuledFinding] {
    facts(in: Story(article), RuleWatch(), comparing: false).findings
  }

  /// Reads one article, and gathers what the rules that compare stories need of it.
  ///
  /// - Complexity: Linear in the article.
  ///
  /// - Parameters:
  ///   - watch: Is told which rule is at work.
  ///   - isAlone: Whether the run has no other article, so that there is nothing to compare.
  public func read(_ article: Article, watch: RuleWatch? = nil, isAlone: Bool = false) -> StoryFacts {
    watch?.begin(bytes: article.text.count)
    let story = Story(article)
    let (findings, forms, cut) = facts(
      in: story, watch ?? RuleWatch(), comparing: comparesForms && !isAlone)
    return StoryFacts(
      findings: findings, people: comparesStories && !isAlone ? NamesAcross.facts(story) : [], forms: forms,
      cut: cut)
  }

  /// - Parameter comparing: Whether rules that compare the stories of a run take part.
  private func facts(
    in story: Story, _ watch: RuleWatch, comparing: Bool
  ) -> (findings: [RuledFinding], forms: [FormFact], cut: Set<Int>) {
    var findings: [Finding] = []
    let active = rulesActive(for: story)
    let pass = MatchingPass(guide: self, story: story, active: active, watch: watch)
    watch.run(nil) { pass.run(into: &findings) }
    var cut = pass.limit.cut
    let notes = runChecks(story, active, pass.places, watch, comparing, into: &findings, cut: &cut)
    runAuthority(story, active, pass.places.capitals, watch, into: &findings)
    runNameChecks(story, active, watch, into: &findings, cut: &cut)
    let exemptions = Exemptions(pass.exemptions)
    return (finish(findings, exemptions, story), forms(notes, exemptions, story), cut)
  }

  /// The one form of each thing in a story, apart from what its rule leaves alone.
  private func forms(_ notes: [FormFact], _ exemptions: Exemptions, _ story: Story) -> [FormFact] {
    guard !notes.isEmpty else { return [] }
    let places = PlaceFinder(story)
    var wanted: [FormFact] = []
    wanted.reserveCapacity(notes.count)
    // The notes of one rule stand side by side.
    var rule = -1
    var (checksPlaces, isExempted) = (false, false)
    var languages = BlockLanguages(story)
    for note in notes {
      if note.rule != rule {
        rule = Int(note.rule)
        checksPlaces = tables.formStyles[rule]?.checksPlaces ?? false
        isExempted = exemptions.has(rule)
      }
      if checksPlaces, !rules[rule].looksAt(places.place(at: note.place.lowerBound), story) { continue }
      if let language = rules[rule].language, !languages.isWritten(in: language, at: note.place.lowerBound) {
        continue
      }
      if isExempted, exemptions.cover(note.place, rule: rule) { continue }
      wanted.append(note)
    }
    return FormFact.facts(of: wanted)
  }

  /// - Parameter places: The tokens at which the checks of `tokenChecks` look.
  private func runChecks(
    _ story: Story, _ active: [Bool], _ places: AnchorPlaces, _ watch: RuleWatch, _ comparing: Bool,
    into findings: inout [Finding], cut: inout Set<Int>
  ) -> [FormFact] {
    var collector = FindingCollector(rules)
    tables.tokenChecks.forEach(places, active: active, comparing: comparing) { rule, across, run, tokens in
      collector.turn(to: rule, across, active, comparing)
      watch.run(rule) { run(story, tokens, &collector) }
    }
    for check in tables.checks {
      guard collector.turn(to: check.rule, check.across, active, comparing) else { continue }
      watch.run(check.rule) { check.run(story, &collector) }
    }
    cut.formUnion(collector.limit.cut)
    guard !collector.findings.isEmpty else { return collector.notes }
    let places = PlaceFinder(story)
    findings += collector.findings.filter { finding in
      let place = places.place(at: finding.range.lowerBound)
      return rules[finding.rule].looksAt(place, story)
    }
    return collector.notes
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
    _ story: Story, _ active: [Bool], _ watch: RuleWatch, into findings: inout [Finding],
    cut: inout Set<Int>
  ) {
    var collector = FindingCollector(rules)
    for check in tables.nameChecks where active[check.rule] {
      collector.rule = check.rule
      watch.run(check.rule) { check.run(story, tables.listedNames, &collector) }
    }
    cut.formUnion(collector.limit.cut)
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
    var languages = BlockLanguages(story)
    var result = findings.filter { finding in
      !exemptions.cover(finding)
        && (rules[finding.rule].language.map { languages.isWritten(in: $0, at: finding.range.lowerBound) }
          ?? true)
    }
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
