public import StyleRules

/// Writes a report for people: the line of copy with the place marked, the reason, the suggestion, a summary.
public struct TextReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "text"

  private static let indent = "      "

  /// Makes a reporter.
  public init() {}

  /// The report as text.
  public func text(of report: Report, options: ReportOptions) -> String {
    let style = TextStyle(usesColor: options.usesColor)
    var lines: [String] = []
    var path = ""
    for finding in report.findings {
      if finding.path != path {
        if !path.isEmpty { lines.append("") }
        path = finding.path
        lines.append(style.bold(TextLayout.clean(path)))
      }
      lines += entry(finding, options, style)
    }
    for failure in report.failures {
      if !lines.isEmpty { lines.append("") }
      lines += TextLayout.wrap(
        "\(style.severity(.error, "not checked")): \(TextLayout.clean("\(failure.path): \(failure.reason)"))",
        options.width,
        indent: "  ")
    }
    if options.hasStatistics { lines += statistics(report, style) }
    let notes = notes(report, options)
    if !lines.isEmpty, !notes.isEmpty { lines.append("") }
    lines += notes
    if !options.isQuiet {
      if !lines.isEmpty { lines.append("") }
      lines.append(TextLayout.summary(report))
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// How many findings a report has of each severity: `1 error, 2 warnings`.
  public static func counts(of report: Report) -> String {
    Wording.severities(report.findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 })
  }

  /// The line of copy around a finding, and below it the marks under its place.
  ///
  /// - Parameters:
  ///   - excerpt: The copy.
  ///   - width: How many columns the lines may take.
  public static func sample(_ excerpt: ReportedFinding.Excerpt, width: Int) -> [String] {
    let (copy, mark) = TextLayout.excerpt(excerpt, width: width)
    return [copy, mark.spaces + mark.carets]
  }

  private func entry(_ finding: ReportedFinding, _ options: ReportOptions, _ style: TextStyle) -> [String] {
    let place = Wording.place(finding.start, finding.part)
    var lines = [
      "  \(place)  \(style.severity(finding.severity, finding.severity.rawValue))  \(style.dim(finding.rule))"
    ]
    let (copy, mark) = TextLayout.excerpt(finding.excerpt, width: options.width - Self.indent.count)
    lines.append(Self.indent + style.copy(copy))
    lines.append(Self.indent + mark.spaces + style.severity(finding.severity, mark.carets))
    lines += TextLayout.wrap(
      Self.indent + TextLayout.clean(finding.message), options.width, indent: Self.indent)
    let texts = finding.suggestions.prefix(3).map { $0.text.isEmpty ? "(nothing)" : $0.text }
    if !texts.isEmpty {
      lines += TextLayout.wrap(
        Self.indent + "Suggestion: " + TextLayout.clean(texts.joined(separator: " or ")), options.width,
        indent: Self.indent)
    }
    for related in finding.related.prefix(3) {
      lines += TextLayout.wrap(
        "\(Self.indent)\(address(related, finding)) \(TextLayout.clean(related.message))",
        options.width,
        indent: Self.indent)
    }
    if finding.related.count > 3 {
      lines.append("\(Self.indent)and \(finding.related.count - 3) places more")
    }
    return lines
  }

  /// The line and column of a related place, and its path where that is another file.
  private func address(_ related: ReportedFinding.Related, _ finding: ReportedFinding) -> String {
    let path = related.path == finding.path ? "" : TextLayout.clean(related.path) + ":"
    return path + Wording.place(related.start, path.isEmpty ? finding.part : nil)
  }

  /// What is to be known of files that hinders nothing: of a few files each, of many how many there are.
  private func notes(_ report: Report, _ options: ReportOptions) -> [String] {
    if report.notes.isEmpty { return [] }
    let files = Set(report.notes.map(\.path)).count
    if options.hasStatistics || files <= TextReporter.mostNotes && !options.isQuiet {
      return report.notes.map { "noted: \(TextLayout.clean("\($0.path): \($0.reason)"))" }
    }
    return options.isQuiet
      ? [] : ["noted: something in \(files) files, which hinders nothing; --statistics says what."]
  }

  /// The most files of which each is noted by itself.
  private static let mostNotes = 3

  private func statistics(_ report: Report, _ style: TextStyle) -> [String] {
    var counts: [String: (findings: Int, paths: Set<String>)] = [:]
    for finding in report.findings {
      counts[finding.rule, default: (0, [])].findings += 1
      counts[finding.rule]?.paths.insert(finding.path)
    }
    let note =
      report.skipped == 0
      ? []
      : ["", "\(Wording.counted(report.skipped, "file")) of no news format that Copydesk knows passed over."]
    guard !counts.isEmpty else { return note }
    let rows = counts.sorted { ($1.value.findings, $0.key) < ($0.value.findings, $1.key) }
    return ["", style.bold("Findings  Articles  Rule")]
      + rows.map { row in
        "\(TextLayout.right(row.value.findings, 8))  \(TextLayout.right(row.value.paths.count, 8))  \(row.key)"
      } + note
  }
}

/// The colours of a terminal, or none.
struct TextStyle {
  let usesColor: Bool

  private func wrap(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func copy(_ text: String) -> String { text }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: wrap(text, "31")
    case .warning: wrap(text, "33")
    case .advice: wrap(text, "36")
    }
  }
}
