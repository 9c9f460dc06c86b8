internal import Desk
internal import Reporting
public import StyleRules

/// The command `lint-articles`: reads the command line, runs a guide, reports.
public struct LintArticles {
  private let guides: [any StyleGuide]
  private let terminal = Terminal()

  /// Makes the command.
  ///
  /// - Parameter guides: The guides to choose from; the first is taken where none is named.
  public init(guides: [any StyleGuide]) { self.guides = guides }

  private enum Status {
    static let clean: Int32 = 0
    static let findings: Int32 = 1
    static let failure: Int32 = 2
  }

  /// Runs the command.
  ///
  /// - Parameter arguments: The arguments without the program's name.
  /// - Returns: The exit status: 0 nothing found that fails the run, 1 findings, 2 the run itself failed.
  public func run(_ arguments: [String]) -> Int32 {
    terminal.outliveReaders()
    do {
      if arguments.first == "names" {
        let command = NamesCommand(terminal, program: program)
        return try command.run(Array(arguments.dropFirst())) ? Status.clean : Status.failure
      }
      let isExplaining = arguments.first == "explain"
      let options = try Options(
        isExplaining ? Array(arguments.dropFirst()) : arguments, reporters: reporters)
      switch options.task {
      case .help:
        terminal.write(
          Help.text(
            program: program, guides: guides.map(\.name), formats: reporters.map { type(of: $0).name }))
        return Status.clean
      case .version:
        terminal.write("Copydesk \(Help.version)\n")
        return Status.clean
      default: break
      }
      let guide = try chosenGuide(options)
      let places = Places(terminal)
      let compiled = try compile(guide, places)
      try checkRules(options, compiled)
      if isExplaining { return try explain(options, compiled) }
      let selected = compiled.selecting(only: options.only, skip: options.skip)
      switch options.task {
      case .listRules: return try listRules(selected, options)
      case .checkGuide: return checkGuide(compiled)
      case .fix: return try fix(guide, selected, options, places)
      default: return try lint(guide, selected, options, places)
      }
    } catch let error as Options.UsageError {
      terminal.complain("error: \(error)\n")
    } catch let error as GuideProblems {
      terminal.complain(error.problems.map { "\($0)\n" }.joined())
      terminal.complain("error: The guide can't be used until this is mended.\n")
    } catch {
      terminal.complain("error: \(error)\n")
    }
    return Status.failure
  }

  /// The reporters that the guides bring.
  private var reporters: [any Reporter] {
    guides.flatMap { ($0 as? any ReportingGuide)?.reporters ?? [] }
  }

  private var program: String {
    terminal.variable("COPYDESK_PLUGIN").map { "swift package \($0)" }
      ?? CommandLine.arguments.first.map { String($0.split(separator: "/").last ?? "lint-articles") }
      ?? "lint-articles"
  }

  private func chosenGuide(_ options: Options) throws(Options.UsageError) -> any StyleGuide {
    let names = guides.map(\.name)
    guard let name = options.guide else {
      guard let first = guides.first else { throw Options.UsageError(description: "There is no guide.") }
      return first
    }
    if let guide = guides.first(where: { $0.name == name }) { return guide }
    throw Options.UsageError(
      description: "There is no guide “\(name)” here; there is \(names.joined(separator: ", ")).")
  }

  private func compile(_ guide: any StyleGuide, _ places: Places) throws(GuideProblems) -> CompiledGuide {
    try CompiledGuide(guide, dataFolder: places.package)
  }

  private func checkRules(_ options: Options, _ guide: CompiledGuide) throws(Options.UsageError) {
    let ids = guide.rules.map(\.id)
    for (name, patterns) in [("--only", options.only), ("--skip", options.skip)] {
      for pattern in patterns where !ids.contains(where: { Glob(pattern).matches($0) }) {
        let near = NearestWord.find(pattern, among: ids).map { " Did you mean \($0)?" } ?? ""
        throw Options.UsageError(
          description: "\(name) \(pattern): \(guide.name) has no such rule.\(near) See --list-rules.")
      }
    }
  }

  // MARK: Linting

  private func lint(
    _ guide: any StyleGuide, _ compiled: CompiledGuide, _ options: Options, _ places: Places
  ) throws -> Int32 {
    let (files, failures) = try articles(of: guide, options, places)
    let progress = terminal.errorIsTerminal && !options.isQuiet ? ProgressLine(terminal) : nil
    let run = DeskRun(compiled, least: options.least, isTimed: options.profilesRules) {
      progress?.show($0, of: $1)
    }
    var report = run.report(on: files, failures: failures)
    progress?.clear()
    if let changes = options.changes {
      let changed = try changedLines(changes, places)
      report = report.with(findings: report.findings.filter(changed.touch), baselined: 0)
    }
    if let path = options.newBaseline {
      let baseline = Baseline(of: report)
      try baseline.write(to: path)
      if !options.isQuiet {
        terminal.write(
          "\(Wording.counted(baseline.count, "finding")) accepted; the baseline is in \(path).\n")
      }
      return report.failures.isEmpty ? Status.clean : Status.failure
    }
    if let path = options.baseline {
      let baseline = try Baseline(contentsOf: path)
      let (new, pruned) = baseline.apply(to: report, read: Set(files.map(\.path)))
      report = new
      try prune(baseline, to: pruned, path, options)
    }
    if options.showsCopy { report.stories = StoryCopies(files).stories(of: report) }
    try Delivery(terminal, options).deliver(report)
    if options.profilesRules {
      let table = CostTable.text(report.costs, articles: report.articles)
      // A report for machines stays alone on the standard output.
      if options.format == "text" { terminal.write(table) } else { terminal.complain(table) }
    }
    if !report.failures.isEmpty { return Status.failure }
    guard let failing = options.failing else { return Status.clean }
    return report.findings.contains { $0.severity >= failing } ? Status.findings : Status.clean
  }

  private func changedLines(_ changes: Options.Changes, _ places: Places) throws -> ChangedLines {
    switch changes {
    case .since(let revision): return try GitChanges.since(revision, in: places.working)
    case .staged: return try GitChanges.staged(in: places.working)
    case .diff("-"): return try ChangedLines(diff: terminal.readInput())
    case .diff(let path):
      do {
        return try ChangedLines(diff: try ArticleFile(path: path, file: path).bytes())
      } catch let failure as ReadFailure {
        throw Options.UsageError(description: "--diff \(path): \(failure.reason)")
      }
    }
  }

  /// Says how many entries of a baseline are mended, and takes them out where that is asked for.
  private func prune(_ baseline: Baseline, to pruned: Baseline, _ path: String, _ options: Options) throws {
    let stale = baseline.count - pruned.count
    guard stale > 0 else { return }
    let entries = stale == 1 ? "1 entry" : "\(stale) entries"
    let isAre = stale == 1 ? "is" : "are"
    if options.prunesBaseline {
      try pruned.write(to: path)
      terminal.complain("\(entries) of \(path) \(isAre) mended, and taken out.\n")
    } else if !options.isQuiet {
      terminal.complain("\(entries) of \(path) \(isAre) mended: --prune-baseline takes what is mended out.\n")
    }
  }

  private func articles(
    of guide: any StyleGuide, _ options: Options, _ places: Places
  ) throws(Options.UsageError) -> ([ArticleFile], [ReadFailure]) {
    var (files, failures) = try foundArticles(of: guide, options, places)
    for index in files.indices { files[index].format = options.inputFormat }
    return (files, failures)
  }

  private func foundArticles(
    of guide: any StyleGuide, _ options: Options, _ places: Places
  ) throws(Options.UsageError) -> ([ArticleFile], [ReadFailure]) {
    if options.readsInput || options.paths == ["-"] {
      return ([ArticleFile(path: options.inputPath ?? "stdin.txt", content: terminal.readInput())], [])
    }
    var finder = ArticleFinder(
      workingFolder: places.working, packageFolder: places.package, selection: guide.articles)
    if options.paths.isEmpty {
      guard !guide.articles.isEmpty else {
        throw Options.UsageError(
          description:
            "No articles are named. Give files or folders, or let the guide name some: var articles: ArticleSet { Include(\"Articles/**/*.{md,txt}\") }."
        )
      }
      finder.add(guide.articles)
    }
    for path in options.paths { finder.add(path) }
    return (finder.files, finder.failures)
  }

  // MARK: Fixing

  private func fix(
    _ guide: any StyleGuide, _ compiled: CompiledGuide, _ options: Options, _ places: Places
  ) throws -> Int32 {
    if options.readsInput {
      throw Options.UsageError(description: "--fix writes files; standard input is none.")
    }
    let (files, failures) = try articles(of: guide, options, places)
    let fixer = Fixer(compiled)
    var problems = failures
    var applied = 0
    var changed = 0
    for file in files {
      let outcome = fixer.fix(file)
      if let failure = outcome.failure { problems.append(failure) }
      guard outcome.applied > 0 else { continue }
      applied += outcome.applied
      changed += 1
      if !options.isQuiet { terminal.write("\(outcome.path): \(outcome.applied) mended\n") }
    }
    for problem in problems { terminal.write("error: \(problem.path): \(problem.reason)\n") }
    if !options.isQuiet {
      terminal.write(
        applied == 0
          ? "Nothing to mend in \(Wording.counted(files.count, "article")).\n"
          : "\(applied) mended in \(changed) of \(Wording.counted(files.count, "article")).\n")
    }
    return problems.isEmpty ? Status.clean : Status.failure
  }

  // MARK: The guide itself

  /// Explains the rules that stand where a run has its articles.
  private func explain(_ options: Options, _ guide: CompiledGuide) throws -> Int32 {
    guard !options.paths.isEmpty else {
      throw Options.UsageError(
        description: "explain needs the id of a rule: \(program) explain words.percent.")
    }
    for id in options.paths { terminal.write(try RuleExplanation(id, in: guide).text()) }
    return Status.clean
  }

  private func listRules(_ guide: CompiledGuide, _ options: Options) throws -> Int32 {
    let list = RuleList(guide)
    let text =
      options.format == "markdown" ? list.markdown() : try list.text(asJSON: options.format == "json")
    if let output = options.output {
      try AtomicFile.write(Array(text.utf8), to: output)
    } else {
      terminal.write(text)
    }
    return Status.clean
  }

  private func checkGuide(_ guide: CompiledGuide) -> Int32 {
    let examples = GuideExamples(guide)
    let problems = examples.problems()
    for problem in problems { terminal.complain("\(problem)\n") }
    guard problems.isEmpty else {
      terminal.complain("error: \(problems.count) of \(examples.count) examples do not hold.\n")
      return Status.failure
    }
    terminal.write("\(guide.name): \(guide.rules.count) rules and \(examples.count) examples hold.\n")
    return Status.clean
  }
}
