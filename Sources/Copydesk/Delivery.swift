internal import Desk
internal import Reporting
internal import StyleRules

/// Writes the reports of a run to where the command line wants them.
struct Delivery {
  private let terminal: Terminal
  private let options: Options

  init(_ terminal: Terminal, _ options: Options) {
    self.terminal = terminal
    self.options = options
  }

  /// Writes the reports to files first, each of them though another can't be written, and then to the standard output.
  ///
  /// - Throws: The first failure.
  func deliver(_ report: Report) throws {
    var failure: (any Error)?
    for request in options.reports {
      do {
        try write(report, as: request.format, to: request.file)
      } catch {
        failure = failure ?? error
      }
    }
    addJobSummary(report)
    if let output = options.output {
      try write(report, as: options.format, to: output)
      if !options.isQuiet { terminal.write(note(report, output)) }
    } else {
      var style = self.style
      style.usesColor = terminal.usesColor(options.color)
      style.width = terminal.width
      terminal.write(try text(of: report, as: options.format, style))
    }
    if let failure { throw failure }
  }

  private func write(_ report: Report, as format: String, to file: String) throws {
    try AtomicFile.write(Array(try text(of: report, as: format, style).utf8), to: file)
    AtomicFile.clearLeftovers(beside: file)
  }

  private func text(of report: Report, as format: String, _ style: ReportOptions) throws -> String {
    guard let reporter = options.reporter(format) else { throw options.unknownFormat(format, "--format") }
    return try reporter.text(of: report, options: style)
  }

  /// How a report looks in a file.
  private var style: ReportOptions {
    var style = ReportOptions()
    style.isQuiet = options.isQuiet
    style.hasStatistics = options.hasStatistics
    style.failing = options.effectiveFailing
    return style
  }

  /// What the standard output says where the report itself went to a file.
  private func note(_ report: Report, _ file: String) -> String {
    guard report.findings.isEmpty else {
      return "\(Wording.counted(report.findings.count, "finding")) in "
        + "\(Wording.counted(report.articles, "article")); the report is in \(file).\n"
    }
    var style = ReportOptions()
    style.hasStatistics = options.hasStatistics
    return TextReporter().text(of: report, options: style)
  }

  /// Adds the report to the summary of a job on GitHub, where annotations are asked for there.
  private func addJobSummary(_ report: Report) {
    guard
      options.format == GitHubReporter.name
        || options.reports.contains(where: { $0.format == GitHubReporter.name }),
      let file = terminal.variable(JobSummary.variable), !file.isEmpty
    else { return }
    // The annotations stand without it: a summary that can't be written doesn't fail the run.
    if let reason = AppendedFile.add(JobSummary.text(of: report) + "\n", to: file) {
      terminal.complain("warning: The job summary can't be written to \(file): \(reason).\n")
    }
  }
}
