internal import Desk
internal import Reporting
internal import StyleRules

/// The line with which the plugin ends: how much was found, and what to run next.
///
/// A plugin knows only the exit status of the guide that it runs; so the guide leaves the line in the file that the plugin
/// names, and the plugin shows it behind the report, on standard error.
struct LastLine {
  /// The variable in which the plugin names the file.
  static let variable = "COPYDESK_LAST_LINE"
  /// The variable in which the plugin says which guide it was told to take.
  static let guideVariable = "COPYDESK_GUIDE"

  private let report: Report
  private let options: Options
  private let fails: Bool
  private let terminal: Terminal

  init(_ report: Report, _ options: Options, fails: Bool, _ terminal: Terminal) {
    self.report = report
    self.options = options
    self.fails = fails
    self.terminal = terminal
  }

  /// What is said where a number of warnings fails the run.
  var tooManyWarnings: String? {
    guard let most = options.mostWarnings, options.hasTooManyWarnings(report) else { return nil }
    return "\(Wording.counted(report.count(.warning), "warning")): more than the \(most) of --max-warnings.\n"
  }

  /// Leaves the line where the plugin looks for it.
  func write() {
    guard let file = terminal.variable(LastLine.variable), !file.isEmpty else { return }
    // Without it the plugin says what it knows.
    _ = try? AtomicFile.write(Array(text.utf8), to: file)
  }

  /// The line; empty where there is nothing to say.
  var text: String {
    guard !report.findings.isEmpty else { return "" }
    let counts = TextReporter.counts(of: report)
    let stories = Set(report.findings.map(\.path)).count
    var text = "\(counts) in \(stories) of \(Wording.counted(report.articles, "article"))."
    if let most = options.mostWarnings, options.hasTooManyWarnings(report) {
      text += " --max-warnings allows \(most)."
    }
    return text + " " + next
  }

  private var next: String {
    let guide =
      terminal.variable(LastLine.guideVariable).flatMap { $0.isEmpty ? nil : " --guide \($0)" } ?? ""
    let safe = report.findings.count { $0.suggestions.first?.isSafe == true }
    let rule = mostFrequentRule
    let explain = "`swift package lint-articles\(guide) explain \(rule)` says what a rule asks for"
    guard safe > 0 else { return "Next: \(explain)." }
    let articles = options.paths.count <= 3 ? options.paths.map { " \(quoted($0))" }.joined() : ""
    return
      "Next: `swift package --allow-writing-to-package-directory fix-articles\(guide)\(articles)` mends what is "
      + "safe (\(safe)); \(explain)."
  }

  private var mostFrequentRule: String {
    let counts = Dictionary(report.findings.map { ($0.rule, 1) }, uniquingKeysWith: +)
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }

  private func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return isPlain
      ? path
      : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
