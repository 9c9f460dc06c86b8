/// `lint-articles names …`: what can be asked about names without a guide.
struct NamesCommand {
  private let terminal: Terminal
  private let program: String

  init(_ terminal: Terminal, program: String) {
    self.terminal = terminal
    self.program = program
  }

  /// One thing that can be asked.
  private struct Task: Sendable {
    let name: String
    let help: String
    /// Gives whether all that was asked for could be read.
    let run: @Sendable (Terminal, [String]) throws -> Bool
  }

  /// Every subcommand, in the order of the help. One is added here.
  private static let tasks: [Task] = [
    Task(name: "compare", help: "Say whether two names are one person's, and why.") { terminal, arguments in
      try NamesCompare(arguments).run(terminal)
      return true
    },
    Task(name: "list", help: "List the people of articles, with their spellings.") { terminal, arguments in
      try NamesList(arguments).run(terminal)
    },
  ]

  /// Runs the subcommand that the first argument names.
  ///
  /// - Parameter arguments: The arguments behind `names`.
  /// - Returns: Whether all that was asked for could be read.
  func run(_ arguments: [String]) throws -> Bool {
    let names = NamesCommand.tasks.map(\.name).joined(separator: ", ")
    guard let name = arguments.first else {
      throw Options.UsageError(description: "names needs a subcommand: \(names). See names --help.")
    }
    if arguments.contains("--help") || arguments.contains("-h") {
      terminal.write(help)
      return true
    }
    guard let task = NamesCommand.tasks.first(where: { $0.name == name }) else {
      throw Options.UsageError(description: "names has no subcommand \(name); there is \(names).")
    }
    return try task.run(terminal, Array(arguments.dropFirst()))
  }

  private var help: String {
    var lines = ["Answers questions about names.", "", "Usage:"]
    for task in NamesCommand.tasks { lines.append("  \(program) names \(task.name) …   \(task.help)") }
    lines += [
      "", "  \(program) names compare FIRST SECOND [--format text|json|tsv]",
      "  \(program) names compare --pairs FILE [--format text|json|tsv]",
      "  \(program) names list ARTICLES… [--format text|json|csv] [--output FILE]", "",
      "FILE has a pair a line, set apart by a tab; a first line that has the column",
      "titles name_a and name_b says which columns they are. In the format tsv the",
      "columns are: same or different; the verdict, which may also be unclear; the kind",
      "of difference.", "",
      "The CSV of names list has the columns of a list of people, so that it can be",
      "read through, mended and given to a guide: Names(contentsOf: \"people.csv\").", "",
      "Exit status: 0 done, 2 the command itself failed.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
