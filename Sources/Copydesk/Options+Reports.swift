internal import Reporting

extension Options {
  /// The names of Copydesk's own formats.
  static var ownFormats: String { Reporters.all.map(\.name).joined(separator: ", ") }

  /// The reporter of a format: a guide's, or else Copydesk's own.
  func reporter(_ name: String) -> (any Reporter)? {
    houseReporters.first { type(of: $0).name == name } ?? Reporters.named(name)
  }

  /// Whether a report that is asked for shows whole stories.
  var showsCopy: Bool {
    ([format] + reports.map(\.format)).contains { reporter($0).map { type(of: $0).showsCopy } ?? false }
  }

  /// What is said of a format that is none.
  func unknownFormat(_ name: String, _ option: String) -> UsageError {
    let house = houseReporters.map { type(of: $0).name + ", " }.joined()
    return UsageError(
      description: "\(option) \(name): there is no such format. Take \(house)\(Options.ownFormats).")
  }

  /// Takes the value of a `--report`.
  mutating func addReport(_ value: String) throws(UsageError) {
    let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw UsageError(
        description: "--report \(value): write the format and the file, as in --report sarif=copydesk.sarif.")
    }
    guard reporter(parts[0]) != nil else { throw unknownFormat(parts[0], "--report") }
    reports.append((parts[0], parts[1]))
  }

  /// Refuses reports of which one would take the place of another, and those that no run would write.
  func checkReports() throws(UsageError) {
    var files = Set(output.map { [$0] } ?? [])
    for report in reports where !files.insert(report.file).inserted {
      throw UsageError(description: "Two reports would go to \(report.file); give each a file of its own.")
    }
    let other: String? =
      switch task {
      case .fix: "--fix"
      case .listRules: "--list-rules"
      case .checkGuide: "--check-guide"
      case .lint: newBaseline == nil ? nil : "--write-baseline"
      case .help, .version: nil
      }
    if let other, !reports.isEmpty {
      throw UsageError(description: "\(other) writes no reports; take --report out, or \(other).")
    }
    if task == .listRules, !["text", "json", "markdown"].contains(format) {
      throw UsageError(description: "--list-rules comes as text, json or markdown, not as \(format).")
    }
  }
}
