/// The arguments of a subcommand of `names`: words, and options that all take a value.
struct NamesArguments {
  /// What is no option, in order.
  private(set) var words: [String] = []
  private var values: [String: String] = [:]
  private let command: String

  /// Reads arguments; a value may stand behind `=` or as the next argument, and behind `--` all are words.
  ///
  /// - Parameters:
  ///   - arguments: The arguments behind the subcommand's name.
  ///   - command: What the messages call it.
  ///   - options: The options that it has.
  ///   - help: Where they are told.
  init(
    _ arguments: [String], of command: String, options: [String], help: String = "names --help"
  ) throws(Options.UsageError) {
    self.command = command
    var waiting = arguments[...]
    while let argument = waiting.popFirst() {
      if argument == "--" {
        words += waiting
        break
      }
      guard argument.hasPrefix("--") else {
        words.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard options.contains(parts[0]) else {
        throw Options.UsageError(description: "\(command) has no option \(parts[0]). See \(help).")
      }
      guard let value = parts.count > 1 ? parts[1] : waiting.popFirst() else {
        throw Options.UsageError(description: "\(parts[0]) needs a value.")
      }
      values[parts[0]] = value
    }
  }

  /// The value of an option, where it was given.
  subscript(option: String) -> String? { values[option] }

  /// The format that was asked for, or the first of a command's formats.
  func format<Format: RawRepresentable<String> & CaseIterable>(_: Format.Type) throws(Options.UsageError)
    -> Format?
  {
    guard let value = self["--format"] else { return Format.allCases.first }
    if let format = Format(rawValue: value) { return format }
    let names = Format.allCases.map(\.rawValue)
    throw Options.UsageError(
      description:
        "--format \(value): take \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "").")
  }
}
