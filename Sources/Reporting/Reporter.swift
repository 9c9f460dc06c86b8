public import StyleRules

/// Writes a report in one form.
public protocol Reporter: Sendable {
  /// The name that `--format` takes.
  static var name: String { get }
  /// The report as text that ends with a line's end.
  func text(of report: Report, options: ReportOptions) throws -> String
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

  /// Makes the options of a plain report.
  public init() {}
}

/// Every form of report. One is added by its file and its line here.
public enum Reporters {
  /// The reporters by the name that `--format` takes.
  public static let all: [(name: String, reporter: any Reporter)] = [
    (TextReporter.name, TextReporter()),
    (JSONReporter.name, JSONReporter()),
  ]
}
