public import StyleRules

/// Writes SARIF as GitHub's code scanning wants it: that knows no suppressions, and shows what a mark or a baseline lets stand as
/// open, so that such findings are left out; and it refuses a log with more than 25,000 results.
public struct CodeScanningReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "code-scanning"

  /// The most results that code scanning takes in one run.
  static let most = 25_000

  /// Makes a reporter.
  public init() {}

  /// The report as one log with one run.
  public func text(of report: Report, options: ReportOptions) throws -> String {
    try SARIFReporter.text(of: report, standing: [], limit: CodeScanningReporter.most)
  }
}
