public import StyleRules

/// Writes a report in one form.
public protocol Reporter: Sendable {
  /// The name that `--format` takes.
  static var name: String { get }
  /// Whether it shows whole stories: then `Report.stories` has them.
  static var showsCopy: Bool { get }
  /// The report as text that ends with a line's end.
  func text(of report: Report, options: ReportOptions) throws -> String
}

extension Reporter {
  /// Most reports show findings alone.
  public static var showsCopy: Bool { false }
}

/// How a report is to look.
public struct ReportOptions: Sendable {
  /// Whether it may be coloured.
  public var usesColor = false
  /// How many columns the terminal has.
  public var width = 80
  /// Whether the summary is left out.
  public var isQuiet = false
  /// Whether the findings of each rule are counted.
  public var hasStatistics = false
  /// Findings at this severity and above fail the run; nothing does where it is missing.
  public var failing: Severity? = .warning

  /// Makes the options of a plain report.
  public init() {}
}

/// Every form of report. One is added by its file and its line here.
public enum Reporters {
  /// The reporters by the name that `--format` takes.
  public static let all: [(name: String, reporter: any Reporter)] = [
    (TextReporter.name, TextReporter()),
    (LineReporter.name, LineReporter()),
    (MarkdownReporter.name, MarkdownReporter()),
    (HTMLReporter.name, HTMLReporter()),
    (CSVReporter.name, CSVReporter()),
    (JSONReporter.name, JSONReporter()),
    (JSONLinesReporter.name, JSONLinesReporter()),
    (SARIFReporter.name, SARIFReporter()),
    (CodeScanningReporter.name, CodeScanningReporter()),
    (GitHubReporter.name, GitHubReporter()),
    (GitLabReporter.name, GitLabReporter()),
    (AzureReporter.name, AzureReporter()),
    (CheckstyleReporter.name, CheckstyleReporter()),
    (JUnitReporter.name, JUnitReporter()),
    (ReviewdogReporter.name, ReviewdogReporter()),
    (ReviewdogLinesReporter.name, ReviewdogLinesReporter()),
  ]
}

extension Reporters {
  /// The reporter that `--format` calls by a name.
  public static func named(_ name: String) -> (any Reporter)? {
    all.first { $0.name == name }?.reporter
  }
}
