internal import StyleRules

/// Writes the rules that have found something: what each asks for, why, and where that comes from.
struct HTMLRules {
  private let report: Report

  /// How many examples of each kind are shown.
  private static let mostExamples = 2

  init(_ report: Report) { self.report = report }

  /// The number on the page of each rule with findings.
  static func numbers(of report: Report) -> [String: Int] {
    let ids = Set(report.findings.map(\.rule)).sorted()
    return Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0 + 1) })
  }

  func write(to page: inout HTMLWriter) {
    guard !report.findings.isEmpty else { return }
    var counts: [String: Int] = [:]
    for finding in report.findings { counts[finding.rule, default: 0] += 1 }
    let known = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    page.markup("<section class=\"rules\" aria-labelledby=\"rules\">\n<h2 id=\"rules\">The rules</h2>\n")
    page.markup(HTMLPage.stet)
    for (index, (id, count)) in counts.sorted(by: { $0.key < $1.key }).enumerated() {
      page.markup("<h3 id=\"r")
      page.number(index + 1)
      page.markup("\">")
      page.text(id)
      page.markup(" <span class=\"count\">")
      page.text(Wording.counted(count, "finding"))
      page.markup("</span></h3>\n")
      if let rule = known[id] { write(rule, &page) }
    }
    page.markup("</section>\n")
  }

  private func write(_ rule: ReportedRule, _ page: inout HTMLWriter) {
    page.markup("<p>")
    page.text(rule.summary)
    page.markup("</p>\n")
    if let reason = rule.reason, reason != rule.summary {
      page.markup("<p>")
      page.text(reason)
      page.markup("</p>\n")
    }
    for (name, examples) in [("Wrong: ", rule.wrong), ("Right: ", rule.right)] {
      for example in examples.prefix(HTMLRules.mostExamples) {
        page.markup("<p class=\"example\" dir=\"auto\">")
        page.text(name)
        page.text(example.split(whereSeparator: \.isNewline).joined(separator: " ¶ "))
        page.markup("</p>\n")
      }
    }
    guard let source = rule.source else { return }
    page.markup("<p>Source: ")
    if source.hasPrefix("https://") || source.hasPrefix("http://") {
      page.markup("<a rel=\"noreferrer\" href=\"")
      page.text(source)
      page.markup("\">")
      page.text(source)
      page.markup("</a>")
    } else {
      page.text(source)
    }
    page.markup("</p>\n")
  }
}
