internal import Dispatch
public import StyleRules
internal import Synchronization

/// One run of a guide over articles.
public struct DeskRun: Sendable {
  private let guide: CompiledGuide
  private let least: Severity
  private let progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - guide: The guide.
  ///   - least: Findings below this severity are left out.
  ///   - progress: Is told now and then how many articles are read; from any thread.
  public init(
    _ guide: CompiledGuide, least: Severity = .advice,
    progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) {
    self.guide = guide
    self.least = least
    self.progress = progress
  }

  /// What one article gave.
  private struct Outcome: Sendable {
    var findings: [ReportedFinding] = []
    var failures: [ReadFailure] = []
    var articles = 0
    var isSkipped = false
  }

  /// Reads the articles in parallel; the report does not depend on it.
  ///
  /// - Parameters:
  ///   - files: The articles.
  ///   - failures: What could not be found before.
  public func report(on files: [ArticleFile], failures: [ReadFailure] = []) -> Report {
    let outcomes = Mutex([Outcome?](repeating: nil, count: files.count))
    let done = Atomic<Int>(0)
    let across = AcrossStories()
    if files.count == 1 {
      outcomes.withLock { $0[0] = outcome(of: files[0], 0, across) }
    } else {
      DispatchQueue.concurrentPerform(iterations: files.count) { index in
        let result = outcome(of: files[index], index, across)
        outcomes.withLock { $0[index] = result }
        let count = done.add(1, ordering: .relaxed).newValue
        progress?(count, files.count)
      }
    }
    let results = outcomes.withLock { $0.compactMap { $0 } }
    return Report(
      guide: guide.name, findings: results.flatMap(\.findings) + findings(across, files),
      articles: results.reduce(0) { $0 + $1.articles },
      failures: failures + results.flatMap(\.failures),
      skipped: results.count { $0.isSkipped })
  }

  private func findings(_ across: AcrossStories, _ files: [ArticleFile]) -> [ReportedFinding] {
    guide.comparesStories ? across.findings(guide, files).filter { $0.severity >= least } : []
  }

  private func outcome(of file: ArticleFile, _ index: Int, _ across: AcrossStories) -> Outcome {
    var result = Outcome()
    let bytes: [UInt8]
    do {
      bytes = try file.bytes()
    } catch {
      result.failures = [error]
      return result
    }
    let content = file.content(of: bytes)
    result.isSkipped = content.isSkipped
    result.failures = content.failures
    result.articles = content.articles.count
    var locator: FindingLocator?
    var counts: [String: Int] = [:]
    for (number, article) in content.articles.enumerated() {
      let facts = guide.read(article)
      across.add(facts.people, story: StoryNumber(file: index, article: number))
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
    for (rule, count) in counts.sorted(by: { $0.key < $1.key }) where count > DeskRun.most {
      result.failures.append(
        ReadFailure(
          path: file.path,
          reason: "\(rule) has \(count) findings in this one file; the first \(DeskRun.most) are reported."))
    }
    return result
  }

  /// The most findings of one rule in one file that are reported: beyond it the file is no news, and its
  /// report would take all memory.
  private static let most = 10_000
}
