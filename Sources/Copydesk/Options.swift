internal import ArticleFormats
internal import Desk
internal import Reporting
internal import StyleRules

/// What the command line asks for.
struct Options {
  enum Task { case lint, fix, addStet, listRules, checkGuide, help, version }
  enum Color: String, CaseIterable { case auto, always, never }

  var task = Task.lint
  var paths: [String] = []
  var guide: String?
  var format = "text"
  var output: String?
  /// The reports that are written to files beside the one of `format`.
  var reports: [(format: String, file: String)] = []
  /// Copydesk's readers and those of the guides.
  private(set) var readers = ReaderSet.standard
  /// The reporters of the guides, which go before Copydesk's own.
  let houseReporters: [any Reporter]
  var only: [String] = []
  var skip: [String] = []
  var least = Severity.advice
  /// Findings at this severity and above fail the run; nothing does where it is missing.
  var failing: Severity? = .warning
  /// Whether the command line says what fails the run.
  var saysFailing = false
  /// More warnings than that fail the run.
  var mostWarnings: Int?
  /// Whether suggestions are applied that are not safe.
  var fixesUnsafe = false
  /// Whether fixes are only shown.
  var fixesDry = false
  /// The rules whose findings are marked; all where there are none.
  var stetRules: [String] = []
  var stetReason = ""
  var color = Color.auto
  var isQuiet = false
  var hasStatistics = false
  var profilesRules = false
  /// Whose findings are wanted alone: those on changed lines.
  enum Changes { case since(String), staged, diff(String) }
  var changes: Changes?
  var baseline: String?
  var newBaseline: String?
  var prunesBaseline = false
  /// The folder for what unchanged articles gave; the plugin's where none is named.
  var cache: String?
  var hasNoCache = false
  var watches = false
  var readsInput = false
  var inputPath: String?
  var inputFormat: String?
  var encoding: String?

  /// A wrong use of the command line.
  struct UsageError: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads arguments; an option's value may stand behind `=` or as the next argument.
  init(
    _ arguments: [String], reporters: [any Reporter] = [], readers: ReaderSet = .standard
  ) throws(UsageError) {
    houseReporters = reporters
    self.readers = readers
    var waiting = arguments[...]
    var onlyPaths = false
    while let argument = waiting.popFirst() {
      if onlyPaths || !argument.hasPrefix("-") || argument == "-" {
        paths.append(argument)
        continue
      }
      if argument == "--" {
        onlyPaths = true
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = Option.all.first(where: { $0.names.contains(name) }) else {
        let near = NearestWord.find(name, among: Option.all.flatMap(\.names))
        let hint = near.map { " Did you mean \($0)?" } ?? ""
        throw UsageError(description: "There is no option \(name).\(hint) See --help.")
      }
      var value = parts.count > 1 ? String(parts[1]) : nil
      if option.value == nil, value != nil, !option.mayHaveValue {
        throw UsageError(description: "\(name) takes no value.")
      }
      if let kind = option.value, value == nil {
        guard let next = waiting.popFirst() else {
          throw UsageError(description: "\(name) needs a value: \(name) \(kind).")
        }
        value = next
      }
      try option.apply(&self, value ?? "")
    }
    try checkFixing()
    if prunesBaseline, baseline == nil {
      throw UsageError(description: "--prune-baseline needs the baseline: --baseline FILE.")
    }
    if readsInput, !paths.isEmpty {
      throw UsageError(
        description: "--stdin reads standard input alone; take \(paths[0]) out, or --stdin.")
    }
    try checkReports()
    try checkWatch()
  }
}

/// One option of the command line, its names, its help and what it does.
struct Option: Sendable {
  let names: [String]
  /// What the value is called in the help; nothing for an option without one.
  let value: String?
  /// Whether a value may stand behind `=` though none is needed.
  var mayHaveValue = false
  let help: String
  let apply: @Sendable (inout Options, String) throws(Options.UsageError) -> Void

  /// Every option, in the order of the help. One is added here.
  static let all: [Option] = [
    Option(names: ["--guide"], value: "NAME", help: "Use the guide with this name.") { $0.guide = $1 },
    Option(names: ["--format"], value: "FORMAT", help: "Report as \(Options.ownFormats).") {
      (options, value) throws(Options.UsageError) in
      guard options.reporter(value) != nil else { throw options.unknownFormat(value, "--format") }
      options.format = value
    },
    Option(names: ["--output"], value: "FILE", help: "Write the report to a file.") { $0.output = $1 },
    Option(
      names: ["--report"], value: "FORMAT=FILE", help: "Write a report to a file as well; may be repeated."
    ) { (options, value) throws(Options.UsageError) in
      try options.addReport(value)
    },
    Option(
      names: ["--only"], value: "RULE",
      help: "Only these rules: ids or patterns, as names.*; may be repeated."
    ) {
      $0.only += split($1)
    },
    Option(names: ["--skip"], value: "RULE", help: "All but these rules; may be repeated.") {
      $0.skip += split($1)
    },
    Option(
      names: ["--severity"], value: "LEVEL", help: "Report this severity and above: advice, warning, error."
    ) {
      (options, value) throws(Options.UsageError) in
      options.least = try severity(value, "--severity")
    },
    Option(
      names: ["--fail-on"], value: "LEVEL",
      help: "Exit with 1 at this severity and above, or never (default: warning)."
    ) { (options, value) throws(Options.UsageError) in
      options.failing = value == "never" ? nil : try severity(value, "--fail-on", or: "never")
      options.saysFailing = true
    },
    Option(
      names: ["--max-warnings"], value: "NUMBER",
      help: "Exit with 1 on more warnings than that; without --fail-on, errors and this alone fail the run."
    ) { (options, value) throws(Options.UsageError) in
      guard let most = Int(value), most >= 0 else {
        throw Options.UsageError(
          description: "--max-warnings \(value): take a number, as in --max-warnings 10.")
      }
      options.mostWarnings = most
    },
    Option(names: ["--color"], value: "WHEN", help: "Colour the text report: auto, always, never.") {
      (options, value) throws(Options.UsageError) in
      guard let color = Options.Color(rawValue: value) else {
        throw Options.UsageError(description: "--color \(value): take auto, always or never.")
      }
      options.color = color
    },
    Option(names: ["--quiet", "-q"], value: nil, help: "Leave out the summary and the progress.") {
      options, _ in
      options.isQuiet = true
    },
    Option(names: ["--statistics"], value: nil, help: "Count the findings of each rule.") { options, _ in
      options.hasStatistics = true
    },
    Option(
      names: ["--changed-since"], value: "REV", help: "Only what touches lines changed since a git revision."
    ) { $0.changes = .since($1) },
    Option(names: ["--staged"], value: nil, help: "Only what touches lines that would be committed.") {
      options, _ in
      options.changes = .staged
    },
    Option(
      names: ["--diff"], value: "FILE",
      help: "Only what touches lines of a unified diff; - reads standard input."
    ) {
      $0.changes = .diff($1)
    },
    Option(names: ["--baseline"], value: "FILE", help: "Leave out the findings of a baseline.") {
      $0.baseline = $1
    },
    Option(
      names: ["--write-baseline"], value: "FILE",
      help: "Accept all that is found now: write it to a baseline."
    ) {
      $0.newBaseline = $1
    },
    Option(names: ["--prune-baseline"], value: nil, help: "Take what is mended out of the baseline.") {
      options, _ in
      options.prunesBaseline = true
    },
    Option(
      names: ["--cache"], value: "DIR",
      help: "Keep in a folder what articles gave: those that have not changed are not checked again."
    ) {
      $0.cache = $1
    },
    Option(names: ["--no-cache"], value: nil, help: "Check all articles again, whatever is kept.") {
      options, _ in options.hasNoCache = true
    },
    Option(names: ["--watch"], value: nil, help: "Go on, and check again whenever an article is saved.") {
      options, _ in options.watches = true
    },
    Option(names: ["--profile-rules"], value: nil, help: "Show what each rule costs and finds.") {
      options, _ in
      options.profilesRules = true
    },
    Option(names: ["--stdin"], value: nil, help: "Read one article from standard input.") { options, _ in
      options.readsInput = true
    },
    Option(names: ["--stdin-path"], value: "NAME", help: "What the article of standard input is called.") {
      $0.inputPath = $1
    },
    Option(
      names: ["--input-format"], value: "NAME",
      help: "Read all articles as text, markdown, html, nitf and so on, whatever they are called."
    ) { (options, value) throws(Options.UsageError) in
      guard options.readers.reader(named: value) != nil else {
        let names = options.readers.all.map(\.name).joined(separator: ", ")
        throw Options.UsageError(
          description: "--input-format \(value): there is no such format. Take one of \(names).")
      }
      options.inputFormat = value
    },
    Option(
      names: ["--encoding"], value: "NAME",
      help: "Read all articles as windows-1252, utf-16le and so on, whatever they say."
    ) { (options, value) throws(Options.UsageError) in
      guard ArticleFile.encodings.contains(value.lowercased()) else {
        throw Options.UsageError(
          description:
            "--encoding \(value): Copydesk does not know it. Take one of \(ArticleFile.encodings.joined(separator: ", ")), or save the articles as UTF-8."
        )
      }
      options.encoding = value.lowercased()
    },
    Option(names: ["--fix"], value: nil, help: "Apply the safe suggestions to the files.") { options, _ in
      if options.task != .addStet { options.task = .fix }
    },
    Option(
      names: ["--fix-unsafe"], value: nil,
      help: "Apply those too that may be wrong; read what comes out."
    ) { options, _ in
      if options.task != .addStet { options.task = .fix }
      options.fixesUnsafe = true
    },
    Option(
      names: ["--fix-dry-run"], value: nil,
      help: "Show what fixes would change, as a diff for git apply or patch -p1; write nothing."
    ) { options, _ in
      if options.task != .addStet { options.task = .fix }
      options.fixesDry = true
    },
    Option(
      names: ["--add-stet"], value: nil, mayHaveValue: true,
      help: "Mark what is found now as standing; with =RULE,… only findings of these rules."
    ) { options, value in
      options.task = .addStet
      options.stetRules += split(value)
    },
    Option(names: ["--stet-reason"], value: "TEXT", help: "The reason that --add-stet writes.") {
      $0.stetReason = $1
    },
    Option(
      names: ["--list-rules"], value: nil,
      help: "List the guide's rules (also with --format json or markdown)."
    ) {
      options, _ in options.task = .listRules
    },
    Option(names: ["--check-guide"], value: nil, help: "Check the guide itself and run its examples.") {
      options, _ in options.task = .checkGuide
    },
    Option(names: ["--help", "-h"], value: nil, help: "Show this help.") { options, _ in options.task = .help
    },
    Option(names: ["--version"], value: nil, help: "Show the version.") { options, _ in
      options.task = .version
    },
  ]

  /// The rules of a list; a comma between braces belongs to a pattern.
  private static func split(_ value: String) -> [String] {
    var parts = [""]
    var depth = 0
    for character in value {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if character == ",", depth <= 0 {
        parts.append("")
      } else if character != " " {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func severity(
    _ value: String, _ option: String, or other: String? = nil
  ) throws(Options.UsageError) -> Severity {
    guard let severity = Severity(rawValue: value) else {
      let others = other.map { "advice, warning, error or \($0)" } ?? "advice, warning or error"
      throw Options.UsageError(description: "\(option) \(value): take \(others).")
    }
    return severity
  }
}
