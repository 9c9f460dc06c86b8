internal import ArticleFormats
internal import Desk
internal import Reporting
public import StyleRules

/// The command `lint-articles`: reads the command line, runs a guide, reports.
public struct LintArticles {
  private let guides: [any StyleGuide]
  let terminal = Terminal()

  /// Makes the command.
  ///
  /// - Parameter guides: The guides to choose from; the first is taken where none is named.
  public init(guides: [any StyleGuide]) { self.guides = guides }

  enum Status {
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
      if arguments.first == "try" { return try tryOut(Array(arguments.dropFirst())) }
      if arguments.first == "init" { return try makePackage(Array(arguments.dropFirst())) }
      let isExplaining = arguments.first == "explain"
      let options = try Options(
        isExplaining ? Array(arguments.dropFirst()) : arguments, reporters: reporters, readers: readers)
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
      let compiled = try compile(guide, options, places)
      try checkRules(options, compiled)
      if isExplaining { return try explain(options, compiled) }
      let selected = compiled.selecting(only: options.only, skip: options.skip)
      switch options.task {
      case .listRules: return try listRules(selected, options)
      case .checkGuide: return checkGuide(compiled)
      case .fix: return try fix(guide, selected, options, places)
      default:
        return options.watches
          ? try watch(guide, selected, options, places) : try lint(guide, selected, options, places)
      }
    } catch {
      complain(of: error)
    }
    return Status.failure
  }

  /// Says why a run has failed.
  func complain(of error: any Error) {
    if let error = error as? GuideProblems {
      terminal.complain(error.problems.map { "\($0)\n" }.joined())
      terminal.complain("error: The guide can't be used until this is mended.\n")
    } else {
      terminal.complain("error: \(error)\n")
    }
  }

  /// The reporters that the guides bring.
  private var reporters: [any Reporter] {
    guides.flatMap { ($0 as? any ReportingGuide)?.reporters ?? [] }
  }

  /// Copydesk's readers and those that the guides bring.
  var readers: ReaderSet {
    ReaderSet(adding: guides.flatMap { ($0 as? any ReadingGuide)?.readers ?? [] })
  }

  var program: String {
    terminal.variable("COPYDESK_PLUGIN").map { "swift package \($0)" }
      ?? CommandLine.arguments.first.map { String($0.split(separator: "/").last ?? "lint-articles") }
      ?? "lint-articles"
  }

  func chosenGuide(_ options: Options) throws(Options.UsageError) -> any StyleGuide {
    let names = guides.map(\.name)
    guard let name = options.guide else {
      guard let first = guides.first else { throw Options.UsageError(description: "There is no guide.") }
      return first
    }
    if let guide = guides.first(where: { $0.name == name }) { return guide }
    throw Options.UsageError(
      description: "There is no guide “\(name)” here; there is \(names.joined(separator: ", ")).")
  }

  func compile(
    _ guide: any StyleGuide, _ options: Options, _ places: Places
  ) throws(GuideProblems) -> CompiledGuide {
    try CompiledGuide(
      guide, dataFolder: places.package, isFingerprinted: KeptArticles(options, terminal).isWanted)
  }

  private func checkRules(_ options: Options, _ guide: CompiledGuide) throws(Options.UsageError) {
    let ids = guide.everyRule.map(\.rule.id)
    let stets = options.stetRules.filter { $0 != "all" }
    for (name, patterns) in [("--only", options.only), ("--skip", options.skip), ("--add-stet", stets)] {
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
    let kept = KeptArticles(options, terminal)
    var cache = kept.open(compiled)
    let report = report(of: compiled, on: files, failures, options, &cache)
    kept.save(&cache, of: files.count)
    return try finish(report, files, options, places)
  }

  /// Checks articles, and shows how far it is.
  ///
  /// - Parameter changed: The files that may have changed since the cache met them; nothing where all may have.
  func report(
    of compiled: CompiledGuide, on files: [ArticleFile], _ failures: [ReadFailure], _ options: Options,
    _ cache: inout ArticleCache?, changed: Set<String>? = nil
  ) -> Report {
    let progress = terminal.errorIsTerminal && !options.isQuiet ? ProgressLine(terminal) : nil
    defer { progress?.clear() }
    let run = DeskRun(compiled, least: options.least, isTimed: options.profilesRules) {
      progress?.show($0, of: $1)
    }
    return run.report(on: files, failures: failures, cache: &cache, changed: changed)
  }

  /// Leaves out of a report what is not asked for, delivers it, and gives the exit status.
  func finish(_ report: Report, _ files: [ArticleFile], _ options: Options, _ places: Places) throws -> Int32
  {
    var report = report
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
    if options.task == .addStet { return try addStets(to: files, report, options) }
    if options.showsCopy { report.stories = StoryCopies(files).stories(of: report) }
    try Delivery(terminal, options).deliver(report)
    if options.profilesRules {
      let table = CostTable.text(report.costs, articles: report.articles)
      // A report for machines stays alone on the standard output.
      if options.format == "text" { terminal.write(table) } else { terminal.complain(table) }
    }
    let fails = options.fails(report)
    let last = LastLine(report, options, fails: fails, terminal)
    last.write()
    if let note = last.tooManyWarnings {
      if options.format == "text" {
        terminal.write(note)
      } else if !terminal.isInPlugin {
        terminal.complain(note)
      }
    }
    if !report.failures.isEmpty { return Status.failure }
    return fails ? Status.findings : Status.clean
  }

  func changedLines(_ changes: Options.Changes, _ places: Places) throws -> ChangedLines {
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

  func articles(
    of guide: any StyleGuide, _ options: Options, _ places: Places
  ) throws(Options.UsageError) -> ([ArticleFile], [ReadFailure]) {
    let (files, failures) = try foundArticles(of: guide, options, places)
    return (prepared(files, options), failures)
  }

  /// The files, to be read as the command line says, by the guides' readers too.
  func prepared(_ files: [ArticleFile], _ options: Options) -> [ArticleFile] {
    let readers = readers
    return files.map { file in
      var file = file
      file.format = options.inputFormat
      file.encoding = options.encoding
      file.readers = readers
      return file
    }
  }

  private func foundArticles(
    of guide: any StyleGuide, _ options: Options, _ places: Places
  ) throws(Options.UsageError) -> ([ArticleFile], [ReadFailure]) {
    if options.readsInput || options.paths == ["-"] {
      return ([ArticleFile(path: options.inputPath ?? "stdin.txt", content: terminal.readInput())], [])
    }
    let finder = try finder(of: guide, options, places)
    return (finder.files, finder.failures)
  }

  /// Looks for the articles that the command line or the guide names.
  func finder(
    of guide: any StyleGuide, _ options: Options, _ places: Places
  ) throws(Options.UsageError) -> ArticleFinder {
    var finder = ArticleFinder(
      workingFolder: places.working, packageFolder: places.package, selection: guide.articles,
      readers: readers)
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
    return finder
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
