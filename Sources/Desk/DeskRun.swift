#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import ArticleText
internal import NameMatching
public import StyleRules
internal import Synchronization

/// Counts from any thread.
private final class Counter: Sendable {
  private let value = Atomic<Int>(0)
  func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}

/// One run of a guide over articles.
public struct DeskRun: Sendable {
  private let guide: CompiledGuide
  private let least: Severity
  private let progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
  private let isTimed: Bool
  private let patience: Int
  private let mostText: Int

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - guide: The guide.
  ///   - least: Findings below this severity are left out.
  ///   - isTimed: Whether the report says what each rule has cost.
  ///   - patience: How many seconds one rule may be at one article before the run goes on without it.
  ///   - mostText: The bytes of text above which an article is no news and is not checked, so that a file that is something
  ///     else altogether takes no machine's memory.
  ///   - progress: Is told now and then how many articles are read; from any thread.
  public init(
    _ guide: CompiledGuide, least: Severity = .advice, isTimed: Bool = false, patience: Int = 10,
    mostText: Int = 16_000_000, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) {
    self.guide = guide
    self.least = least
    self.progress = progress
    self.isTimed = isTimed
    self.patience = patience
    self.mostText = mostText
  }

  /// Reads the articles in parallel; the report does not depend on it.
  ///
  /// - Parameters:
  ///   - files: The articles.
  ///   - failures: What could not be found before.
  public func report(on files: [ArticleFile], failures: [ReadFailure] = []) -> Report {
    var none: ArticleCache?
    return report(on: files, failures: failures, cache: &none)
  }

  /// Reads the articles in parallel, but for those that a cache knows; the report does not depend on it.
  ///
  /// - Parameters:
  ///   - files: The articles.
  ///   - failures: What could not be found before.
  ///   - cache: What earlier runs gave, of this guide and these options; it takes in what this run gives. A run that is
  ///     timed leaves it alone.
  ///   - changed: The paths of the files that may have changed since the cache took them in, where somebody has kept
  ///     watch: the others are not even looked at.
  public func report(
    on files: [ArticleFile], failures: [ReadFailure] = [], cache: inout ArticleCache?,
    changed: Set<String>? = nil
  ) -> Report {
    let done = Counter()
    let known = isTimed ? nil : cache
    let across = AcrossStories()
    let forms = FormsAcross()
    let total = files.count
    let workers = WatchedWorkers(count: total, timing: isTimed ? guide.rules.count : nil) {
      [guide, least, progress, mostText] index, stopped, watch in
      let guide = stopped.isEmpty ? guide : guide.without(stopped)
      let outcome = CachedOutcome(of: files[index], index, in: known, changed, isWhole: stopped.isEmpty) {
        // What is kept may be compared with others in a later run.
        DeskRun.outcome(
          of: files[index], $0, guide, least, watch, isAlone: total == 1 && known == nil, mostText: mostText)
      }
      if total > 1 { progress?(min(done.next(), total), total) }
      return outcome
    } accepting: { outcome in
      for story in outcome.file.stories {
        let number = StoryNumber(file: outcome.index, article: story.article)
        across.add(story.people, story: number)
        forms.add(story.forms, story: number)
      }
      outcome.file.stories = []
    }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let (outcomes, stops, watches) = workers.run(threads: min(cores, total), patience: patience * 10)
    if !isTimed { cache?.take(outcomes) }
    let results = outcomes.map(\.file)
    let stets = results.compactMap(\.stets)
    let differing = guide.comparesForms ? forms.findings(guide, files, stets) : (findings: [], times: [])
    var findings =
      results.flatMap(\.findings) + findings(across, files)
      + differing.findings.filter { $0.severity >= least }
    let standing = letStand(&findings, stets)
    return Report(
      guide: guide.name, findings: findings, articles: results.reduce(0) { $0 + $1.articles },
      failures: failures + results.flatMap(\.failures) + stops.map { failure($0.rule, files[$0.index]) },
      skipped: results.count { $0.isSkipped }, notes: results.flatMap(\.notes), suppressed: standing.count,
      costs: isTimed ? RuleCost.all(of: guide, watches.map(\.nanoseconds) + [differing.times], findings) : [],
      rules: ReportedRule.all(of: guide), standing: standing)
  }

  /// Takes away what the desk's marks let stand; gives those findings.
  private func letStand(
    _ findings: inout [ReportedFinding], _ stets: [StetFile]
  ) -> [StandingFinding] {
    guard !stets.isEmpty else { return [] }
    let byPath = Dictionary(stets.map { ($0.path, $0) }) { first, _ in first }
    let active = Set(guide.rules.indices.filter { guide.isActive[$0] }.map { guide.rules[$0].id })
    func rule(_ kind: String) -> CompiledRule? {
      guide.everyRule.first { $0.isActive && $0.rule.kind == kind }?.rule
    }
    let (unused, reasons) = (rule(UnusedStets.kind), rule(StetReasons.kind))
    let known = guide.rules.map(\.id)
    // A name that is near none may be a rule of another guide that reads the story too.
    func meant(_ name: String) -> String? {
      known.contains(where: Glob(name).matches) ? nil : NearestWord.find(name, among: known)
    }
    var standing: [StandingFinding] = []
    var left = findings.filter { byPath[$0.path] == nil }
    for stet in byPath.values {
      let (rest, stood) = stet.apply(
        to: findings.filter { $0.path == stet.path }, unused: unused, reasons: reasons, meant: meant
      ) { mark in
        // With a part of the rules, a mark for all may be needed by the others.
        mark.rules.isEmpty
          ? active.count == Set(guide.defaultRules).count : active.contains(where: mark.covers)
      }
      left += rest.filter { $0.severity >= least }
      standing += stood
    }
    findings = left
    return standing
  }

  /// What is said of a rule that did not end.
  private func failure(_ rule: Int, _ file: ArticleFile) -> ReadFailure {
    let rule = guide.rules[rule]
    return ReadFailure(
      path: file.path,
      reason:
        "The rule \(rule.id) (\(rule.location)) did not end within \(patience) seconds here; the run went on "
        + "without it. Mend it, or leave it out: --skip \(rule.id).")
  }

  private func findings(_ across: AcrossStories, _ files: [ArticleFile]) -> [ReportedFinding] {
    guide.comparesStories ? across.findings(guide, files).filter { $0.severity >= least } : []
  }

  private static func outcome(
    of file: ArticleFile, _ bytes: [UInt8], _ guide: CompiledGuide, _ least: Severity, _ watch: RuleWatch,
    isAlone: Bool, mostText: Int
  ) -> FileOutcome {
    var result = FileOutcome()
    let content = file.content(of: bytes)
    result.isSkipped = content.isSkipped
    result.failures = content.failures
    result.notes = content.notes
    result.articles = content.articles.count
    result.stets = StetFile(path: file.path, content)
    var locator: FindingLocator?
    var counts: [String: Int] = [:]
    var cut: Set<String> = []
    for (number, article) in content.articles.enumerated() {
      guard article.text.count <= mostText else {
        result.failures.append(tooLong(article, mostText))
        continue
      }
      let facts = guide.read(article, watch: watch, isAlone: isAlone && content.articles.count == 1)
      if !facts.people.isEmpty || !facts.forms.isEmpty {
        result.stories.append(
          FileOutcome.Story(article: number, people: facts.people, forms: facts.forms))
      }
      for rule in facts.cut where guide.rules[rule].severity >= least { cut.insert(guide.rules[rule].id) }
      let findings = facts.findings.filter { $0.rule.severity >= least }
      guard !findings.isEmpty else { continue }
      if locator == nil { locator = FindingLocator(article) }
      locator?.turn(to: article)
      for finding in findings {
        counts[finding.rule.id, default: 0] += 1
        if counts[finding.rule.id, default: 0] <= DeskRun.most {
          if let found = locator?.locate(finding) { result.findings.append(found) }
        }
      }
    }
    for rule in cut.union(counts.keys).sorted() {
      let count = counts[rule, default: 0]
      let isCut = cut.contains(rule)
      guard isCut || count > DeskRun.most else { continue }
      let many =
        isCut ? "more findings in this one file than can be kept" : "\(count) findings in this one file"
      result.failures.append(
        ReadFailure(
          path: file.path,
          reason: "\(rule) has \(many); the first \(min(count, DeskRun.most)) are reported."))
    }
    return result
  }

  private static func tooLong(_ article: Article, _ most: Int) -> ReadFailure {
    ReadFailure(
      path: article.path,
      reason:
        "An article here has more than \(most / 1_000_000) MB of text, which is no news story; it was not checked."
    )
  }

  /// The most findings of one rule in one file that are reported: beyond it the file is no news, and its
  /// report would take all memory.
  private static let most = 10_000
}
