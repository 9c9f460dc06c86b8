internal import Desk
internal import Reporting
internal import StyleRules

extension LintArticles {
  /// Writes the marks by which the findings of a report stand.
  func addStets(to files: [ArticleFile], _ report: Report, _ options: Options) throws -> Int32 {
    if options.readsInput {
      throw Options.UsageError(description: "--add-stet writes files; standard input is none.")
    }
    let writer = try StetWriter(reason: options.stetReason)
    let rules = options.stetRules.filter { $0 != "all" }.map(Glob.init)
    let wanted = report.findings.filter { finding in
      rules.isEmpty || rules.contains { $0.matches(finding.rule) }
    }
    let byPath = Dictionary(grouping: wanted, by: \.path)
    var problems = report.failures
    var (marked, changed) = (0, 0)
    for file in files {
      guard let findings = byPath[file.path] else { continue }
      let outcome = writer.mark(file, findings)
      if let failure = outcome.failure { problems.append(failure) }
      for finding in outcome.left {
        problems.append(
          ReadFailure(
            path: "\(file.path):\(finding.start.line):\(finding.start.column)",
            reason:
              "\(finding.rule) can't be marked here: the format has no place for it. Accept it with a baseline, "
              + "--write-baseline FILE, or mend it."))
      }
      guard outcome.marked > 0 else { continue }
      marked += outcome.marked
      changed += 1
      if !options.isQuiet { terminal.write("\(file.path): \(outcome.marked) marked\n") }
    }
    for problem in problems { terminal.write("error: \(problem.path): \(problem.reason)\n") }
    if !options.isQuiet {
      let all = Wording.counted(files.count, "article")
      terminal.write(
        marked == 0
          ? "Nothing to mark in \(all).\n"
          : "\(Wording.counted(marked, "finding")) marked in \(changed) of \(all).\n")
    }
    return problems.isEmpty ? Status.clean : Status.failure
  }
}
