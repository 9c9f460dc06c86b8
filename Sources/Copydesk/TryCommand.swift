internal import Desk
internal import Reporting
internal import StyleRules

/// `lint-articles try …`: what a preference or a term to avoid would find in articles, before it enters a guide.
struct TryCommand {
  enum Format: String, CaseIterable { case text, json }

  let trial: Trial
  let samples: Int
  let format: Format
  let output: String?
  /// The options of a run: the articles, the guide whose articles are taken where none are named.
  let run: Options

  /// Reads the arguments behind `try`.
  init(_ arguments: [String], program: String) throws(Options.UsageError) {
    let parsed = try NamesArguments(
      arguments, of: "try",
      options: ["--avoid", "--samples", "--format", "--output", "--guide", "--input-format"],
      help: "try --help")
    var words = parsed.words[...]
    if let avoided = parsed["--avoid"] {
      let terms = avoided.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
      guard !terms.isEmpty else {
        throw Options.UsageError(description: "--avoid needs a term: --avoid 'claimed'.")
      }
      trial = Trial(avoiding: terms)
    } else {
      guard let table = words.popFirst(), table.contains("<-") else {
        throw Options.UsageError(
          description:
            "try needs a preference: \(program) try 'ceasefire <- cease-fire, cease fire' ARTICLES; or terms "
            + "to avoid: --avoid 'claimed, alleged'.")
      }
      trial = Trial(preferences: table)
    }
    guard let samples = Int(parsed["--samples"] ?? "5"), samples >= 0 else {
      throw Options.UsageError(
        description: "--samples \(parsed["--samples"] ?? ""): take a number, as in --samples 5.")
    }
    self.samples = samples
    format = try parsed.format(Format.self) ?? .text
    output = parsed["--output"]
    var rest: [String] = []
    for option in ["--guide", "--input-format"] {
      if let value = parsed[option] { rest += [option, value] }
    }
    run = try Options(rest + ["--"] + words)
  }

  static func help(_ program: String) -> String {
    """
    Shows what a preference, or a term to avoid, would find before it enters the guide.

    Usage: \(program) try 'WANTED <- UNWANTED, UNWANTED' [ARTICLES…]
           \(program) try --avoid 'TERM, TERM' [ARTICLES…]

    It counts what is found by story and by form, and how often the wanted form stands
    already, and shows samples of copy. ARTICLES are files or folders; without any, the
    articles that the guide names. A preference may have several lines.

    Options:
      --samples NUMBER      How many samples of each line are shown (default: 5).
      --format FORMAT       Report as text or json.
      --output FILE         Write the report to a file.
      --guide NAME          Take the articles of the guide with this name.
      --input-format NAME   Read all articles in one format.

    Exit status: 0 done, 2 the command itself failed.

    """
  }
}

extension Substring {
  /// The text without spaces at either end.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension LintArticles {
  /// Tries what the arguments behind `try` say.
  func tryOut(_ arguments: [String]) throws -> Int32 {
    if arguments.contains("--help") || arguments.contains("-h") {
      terminal.write(TryCommand.help(program))
      return Status.clean
    }
    let command = try TryCommand(arguments, program: program)
    let guide = try chosenGuide(command.run)
    let compiled = try CompiledGuide(command.trial)
    let (files, failures) = try articles(of: guide, command.run, Places(terminal))
    let report = DeskRun(compiled).report(on: files, failures: failures)
    let result = TrialResult(command.trial, report, samples: command.samples)
    let text = command.format == .json ? try result.json() : result.text(width: terminal.width)
    if let output = command.output {
      try AtomicFile.write(Array(text.utf8), to: output)
    } else {
      terminal.write(text)
    }
    return report.failures.isEmpty ? Status.clean : Status.failure
  }
}
