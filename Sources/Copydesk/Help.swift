internal import Reporting

/// The texts that the command line shows of itself.
enum Help {
  static let version = Tool.version

  /// How the command is used.
  static func text(program: String, guides: [String], formats: [String]) -> String {
    var lines = [
      "Checks articles against a newsroom's style guide.",
      "",
      "Usage: \(program) [ARTICLES…] [options]",
      "       \(program) explain RULE",
      "       \(program) try 'WANTED <- UNWANTED, …' [ARTICLES…]   (see try --help)",
      "       \(program) init [DIR]   (see init --help)",
      "       \(program) names compare FIRST SECOND   (see names --help)",
      "",
      "ARTICLES are files or folders; without any, the articles that the guide names.",
    ]
    lines += wrapped("Guides here: \(guides.joined(separator: ", ")).", to: 80)
    if !formats.isEmpty { lines += wrapped("Formats of theirs: \(formats.joined(separator: ", ")).", to: 80) }
    lines += [
      "",
      "Options:",
    ]
    for option in Option.all {
      let names = option.names.joined(separator: ", ") + (option.value.map { " \($0)" } ?? "")
      if names.count > 20 {
        lines.append("  \(names)")
        lines += wrapped(option.help, to: 56).map { String(repeating: " ", count: 24) + $0 }
      } else {
        for (index, line) in wrapped(option.help, to: 56).enumerated() {
          let head = index == 0 ? "  \(names)" : ""
          lines.append(head + String(repeating: " ", count: 24 - head.count) + line)
        }
      }
    }
    lines += [
      "",
      "Exit status: 0 nothing found that fails the run, 1 findings, 2 the run",
      "itself failed (a wrong option, an article that can't be read, a broken guide).",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? "\(word)" : " \(word)"
    }
    return lines + [line]
  }
}
