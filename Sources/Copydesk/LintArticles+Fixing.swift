internal import Desk
internal import Reporting
internal import StyleRules

extension LintArticles {
  /// Puts suggestions into the articles, or shows what that would change.
  func fix(
    _ guide: any StyleGuide, _ compiled: CompiledGuide, _ options: Options, _ places: Places
  ) throws -> Int32 {
    if options.readsInput {
      throw Options.UsageError(description: "--fix writes files; standard input is none.")
    }
    let (files, failures) = try articles(of: guide, options, places)
    if !options.fixesDry {
      for folder in Set(files.map { PathNames.normal("\($0.file)/..") }) {
        AtomicFile.clearLeftovers(in: folder)
      }
    }
    let changed = try options.changes.map { try changedLines($0, places) }
    let least = options.least
    let isWanted: (@Sendable (ReportedFinding) -> Bool)? =
      if changed == nil, least == .advice {
        nil
      } else {
        { @Sendable in $0.severity >= least && changed?.touch($0) ?? true }
      }
    let fixer = Fixer(compiled, appliesUnsafe: options.fixesUnsafe, isWanted: isWanted)
    var result = FixResult(articles: files.count, problems: failures)
    var difference: [UInt8] = []
    for file in files {
      let outcome = fixer.fix(file, writes: !options.fixesDry)
      result.add(outcome)
      if options.fixesDry {
        guard let change = outcome.change else { continue }
        difference += UnifiedDiff.bytes(from: change.before, to: change.after, path: file.path)
      } else if outcome.applied > 0, !options.isQuiet {
        terminal.write("\(outcome.path): \(outcome.applied) mended\n")
      }
    }
    if options.fixesDry { try deliver(difference, options) }
    report(result, options)
    return result.problems.isEmpty ? Status.clean : Status.failure
  }

  /// Writes what would change to where the command line wants it.
  private func deliver(_ difference: [UInt8], _ options: Options) throws {
    if let output = options.output {
      try AtomicFile.write(difference, to: output)
    } else {
      terminal.write(bytes: difference)
    }
  }

  /// Says what was done. Beside a difference on the standard output it must not stand.
  private func report(_ result: FixResult, _ options: Options) {
    let say = options.fixesDry ? terminal.complain : terminal.write
    if !options.isQuiet { for line in result.left { say("\(line)\n") } }
    for problem in result.problems { say("error: \(problem.path): \(problem.reason)\n") }
    if !options.isQuiet { say(result.summary(isDry: options.fixesDry) + "\n") }
  }
}

/// What a run of fixes has done.
private struct FixResult {
  let articles: Int
  var problems: [ReadFailure]
  private(set) var left: [String] = []
  private var applied = 0
  private var changed = 0

  init(articles: Int, problems: [ReadFailure]) {
    self.articles = articles
    self.problems = problems
  }

  mutating func add(_ outcome: Fixer.Outcome) {
    if let failure = outcome.failure { problems.append(failure) }
    left += outcome.left.map {
      "\(outcome.path):\($0.position.line):\($0.position.column): left alone [\($0.rule)]: \($0.reason)"
    }
    guard outcome.applied > 0 else { return }
    applied += outcome.applied
    changed += 1
  }

  func summary(isDry: Bool) -> String {
    let all = Wording.counted(articles, "article")
    let rest = left.isEmpty ? "" : " \(Wording.counted(left.count, "suggestion")) left alone."
    guard applied > 0 else { return "Nothing to mend in \(all).\(rest)" }
    return isDry
      ? "\(applied) would be mended in \(changed) of \(all); nothing is written.\(rest)"
      : "\(applied) mended in \(changed) of \(all).\(rest)"
  }
}
