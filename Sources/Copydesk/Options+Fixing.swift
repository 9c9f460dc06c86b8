internal import StyleRules

extension Options {
  /// Findings at this severity and above fail the run: where only a number of warnings is asked for, errors do.
  var effectiveFailing: Severity? { mostWarnings != nil && !saysFailing ? .error : failing }

  /// Refuses what would not go together with writing into articles.
  func checkFixing() throws(UsageError) {
    if task == .addStet, fixesUnsafe || fixesDry {
      throw UsageError(
        description: "--add-stet lets findings stand and --fix mends them; take one of them out.")
    }
    if !stetReason.isEmpty, task != .addStet {
      throw UsageError(description: "--stet-reason is the reason that --add-stet writes; add --add-stet.")
    }
    if task == .fix || task == .addStet {
      let option = task == .fix ? "--fix" : "--add-stet"
      if newBaseline != nil {
        throw UsageError(description: "\(option) writes no baseline; take --write-baseline out.")
      }
      if task == .fix, baseline != nil {
        throw UsageError(
          description:
            "--fix does not look at a baseline: a mended line would be new to it. Take --baseline out; "
            + "--changed-since REV mends changed lines alone.")
      }
      if mostWarnings != nil {
        throw UsageError(description: "\(option) does not fail on findings; take --max-warnings out.")
      }
    }
    if mostWarnings != nil, least > .warning {
      throw UsageError(
        description:
          "--severity error leaves the warnings out that --max-warnings counts; take one of them out.")
    }
  }

  /// Whether the findings of a report fail the run.
  func fails(_ report: Report) -> Bool {
    hasTooManyWarnings(report)
      || effectiveFailing.map { failing in report.findings.contains { $0.severity >= failing } } ?? false
  }

  /// Whether a report has more warnings than `--max-warnings` allows.
  func hasTooManyWarnings(_ report: Report) -> Bool {
    mostWarnings.map { report.count(.warning) > $0 } ?? false
  }
}
