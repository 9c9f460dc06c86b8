public import StyleRules

/// The summary of a job that GitHub shows on the page of a run.
public enum JobSummary {
  /// The variable that names the file to which a job adds its summary.
  public static let variable = "GITHUB_STEP_SUMMARY"

  /// GitHub shows nothing of a step's summary beyond 1 MiB; other steps of a job have their own.
  private static let limit = 1_000_000

  /// The report as Markdown, short enough to be shown.
  public static func text(of report: Report) -> String {
    MarkdownReporter().text(of: report, options: ReportOptions(), limit: limit)
  }
}
