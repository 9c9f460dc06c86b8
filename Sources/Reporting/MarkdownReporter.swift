public import StyleRules

/// Writes Markdown for people: a heading and a table a story, as GitHub, GitLab and editors show it.
public struct MarkdownReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "markdown"

  /// Makes a reporter.
  public init() {}

  /// The report as Markdown.
  public func text(of report: Report, options: ReportOptions) -> String {
    text(of: report, options: options, limit: .max)
  }

  /// The report, cut between two stories or two findings where it would be longer than a limit in bytes.
  func text(of report: Report, options: ReportOptions, limit: Int) -> String {
    var text = "# \(MarkdownText.escaped(report.guide))\n\n\(TextLayout.summary(report))\n"
    var size = text.utf8.count
    var shown = 0
    func add(_ part: String) -> Bool {
      guard size + part.utf8.count <= limit else { return false }
      text += part
      size += part.utf8.count
      return true
    }
    if !report.failures.isEmpty {
      _ = add("\n## Not checked\n\n")
      for failure in report.failures {
        let line = "- \(MarkdownText.escaped(failure.path)): \(MarkdownText.escaped(failure.reason))\n"
        guard add(line) else { break }
      }
    }
    stories: for (path, findings) in report.findingsByPath {
      var head =
        "\n## \(MarkdownText.escaped(path))\n\n| Place | Severity | Rule | Copy | What to do |\n"
        + "| ---: | --- | --- | --- | --- |\n"
      for finding in findings {
        guard add(head + MarkdownReporter.row(finding)) else { break stories }
        head = ""
        shown += 1
      }
    }
    if shown < report.findings.count {
      text +=
        "\n\(Wording.counted(report.findings.count - shown, "more finding")) left out here for length.\n"
    }
    return text
  }

  private static func row(_ finding: ReportedFinding) -> String {
    var advice = MarkdownText.escaped(finding.message)
    if !finding.suggestions.isEmpty {
      let texts = finding.suggestions.prefix(3).map {
        $0.text.isEmpty ? "(nothing)" : "<b>\(MarkdownText.escaped($0.text))</b>"
      }
      advice += "<br>Suggestion: \(texts.joined(separator: " or "))"
    }
    for related in finding.related.prefix(3) {
      let path = related.path == finding.path ? "" : related.path + ":"
      let place = "\(path)\(related.start.line):\(related.start.column)"
      advice += "<br>\(MarkdownText.escaped("\(place) \(related.message)"))"
    }
    let cells = [
      "\(finding.start.line):\(finding.start.column)", finding.severity.rawValue,
      MarkdownText.escaped(finding.rule), copy(finding.excerpt), advice,
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
  }

  /// The finding in bold within a few words of its line.
  private static func copy(_ excerpt: ReportedFinding.Excerpt) -> String {
    let before = excerpt.before.suffix(30)
    let after = excerpt.after.prefix(30)
    let marked = excerpt.marked.prefix(100)
    let isCut = marked.count < excerpt.marked.count
    var text = excerpt.isCutBefore || before.count < excerpt.before.count ? "…" : ""
    text += MarkdownText.escaped(String(before))
    // Tags, since asterisks beside a letter or a space are no markup.
    text += "<b>\(MarkdownText.escaped(String(marked)))\(isCut ? "…" : "")</b>"
    if !isCut {
      text += MarkdownText.escaped(String(after))
      text += excerpt.isCutAfter || after.count < excerpt.after.count ? "…" : ""
    }
    return text
  }
}
