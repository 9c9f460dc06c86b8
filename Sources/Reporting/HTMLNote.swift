internal import StyleRules

/// Writes what is said of a finding: the number that its mark has, the rule, the message and reason, what to write, and
/// the places that belong to it.
struct HTMLNote {
  private let report: Report
  private let rules: [String: ReportedRule]
  /// The number of each rule on the page.
  private let ruleNumbers: [String: Int]
  /// The findings with a mark in the copy, and the places that have one.
  private let marked: [Bool]
  private let places: Set<Place>

  private struct Place: Hashable {
    let finding: Int
    let related: Int
  }

  /// How many places that belong to a finding are listed.
  static let mostRelated = 12
  /// How many characters of copy a note repeats.
  private static let longestCopy = 120

  init(_ report: Report, _ stories: [ReportedStory]) {
    self.report = report
    rules = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    ruleNumbers = HTMLRules.numbers(of: report)
    var marked = report.findings.map { _ in false }
    var places: Set<Place> = []
    for story in stories {
      for finding in story.unplaced { marked[finding] = true }
      for mark in story.paragraphs.lazy.flatMap(\.marks) where mark.isStart {
        if let related = mark.related {
          if related < HTMLNote.mostRelated { places.insert(Place(finding: mark.finding, related: related)) }
        } else {
          marked[mark.finding] = true
        }
      }
    }
    self.marked = marked
    self.places = places
  }

  /// The number behind a mark, which leads to its note.
  func reference(_ finding: Int, _ page: inout HTMLWriter) {
    page.markup("<a class=\"ref\" href=\"#f")
    page.number(finding + 1)
    page.markup("\" aria-label=\"Finding ")
    page.number(finding + 1)
    page.markup("\">")
    page.number(finding + 1)
    page.markup("</a>")
  }

  /// The notes of a paragraph.
  func write(_ findings: [Int], _ page: inout HTMLWriter) {
    page.markup("<ul class=\"findings\">\n")
    for finding in findings { write(finding, &page) }
    page.markup("</ul>\n")
  }

  private func write(_ index: Int, _ page: inout HTMLWriter) {
    let finding = report.findings[index]
    page.markup("<li class=\"finding ")
    page.text(finding.severity.rawValue)
    page.markup("\" id=\"f")
    page.number(index + 1)
    page.markup("\" data-rule=\"")
    page.text(finding.rule)
    page.markup("\">\n<p class=\"head\">")
    if marked[index] {
      page.markup("<a class=\"number\" href=\"#m")
      page.number(index + 1)
      page.markup("\" aria-label=\"Finding ")
      page.number(index + 1)
      page.markup(", to its place in the copy\">")
      page.number(index + 1)
      page.markup("</a>")
    } else {
      page.markup("<span class=\"number\">")
      page.number(index + 1)
      page.markup("</span>")
    }
    page.markup(" <span class=\"severity\">")
    page.text(finding.severity.rawValue)
    page.markup("</span> <a class=\"rule\" href=\"#r")
    page.number(ruleNumbers[finding.rule] ?? 0)
    page.markup("\">")
    page.text(finding.rule)
    page.markup("</a> <span class=\"at\">line ")
    page.text("\(finding.start.line):\(finding.start.column)")
    page.markup("</span></p>\n<p class=\"message\" dir=\"auto\">")
    page.text(finding.message)
    page.markup("</p>\n")
    reason(finding, &page)
    suggestions(finding, &page)
    related(index, &page)
    page.markup("</li>\n")
  }

  /// Why the newsroom wants it so, where the message does not say it.
  private func reason(_ finding: ReportedFinding, _ page: inout HTMLWriter) {
    guard let rule = rules[finding.rule], let reason = rule.reason, reason != rule.summary,
      !finding.message.contains(reason)
    else { return }
    page.markup("<p class=\"reason\" dir=\"auto\">")
    page.text(reason)
    page.markup("</p>\n")
  }

  private func suggestions(_ finding: ReportedFinding, _ page: inout HTMLWriter) {
    guard let first = finding.suggestions.first else { return }
    page.markup("<p class=\"fix\">")
    if first.text.isEmpty {
      page.markup("Take <del>")
      page.text(HTMLNote.short(finding.text))
      page.markup("</del> out")
    } else {
      page.markup("Write ")
      for (index, suggestion) in finding.suggestions.lazy.filter({ !$0.text.isEmpty }).prefix(3).enumerated()
      {
        if index > 0 { page.markup(" or ") }
        page.markup("<ins dir=\"auto\">")
        page.text(suggestion.text)
        page.markup("</ins>")
      }
    }
    if first.isSafe { page.markup(" <span class=\"safe\">safe fix</span>") }
    page.markup("</p>\n")
  }

  private func related(_ index: Int, _ page: inout HTMLWriter) {
    let finding = report.findings[index]
    guard !finding.related.isEmpty else { return }
    page.markup("<ul class=\"related\">\n")
    for (number, place) in finding.related.prefix(HTMLNote.mostRelated).enumerated() {
      page.markup("<li>")
      let isLinked = places.contains(Place(finding: index, related: number))
      if isLinked {
        page.markup("<a href=\"#p")
        page.number(index + 1)
        page.markup("-")
        page.number(number + 1)
        page.markup("\">")
      }
      if place.path != finding.path {
        page.markup("<bdi class=\"path\">")
        page.text(place.path)
        page.markup("</bdi> ")
      }
      page.markup("line ")
      page.text("\(place.start.line):\(place.start.column)")
      if isLinked { page.markup("</a>") }
      page.markup(" <bdi>")
      page.text(place.message)
      page.markup("</bdi></li>\n")
    }
    if finding.related.count > HTMLNote.mostRelated {
      page.markup("<li>and ")
      page.text(Wording.counted(finding.related.count - HTMLNote.mostRelated, "more place"))
      page.markup("</li>\n")
    }
    page.markup("</ul>\n")
  }

  private static func short(_ text: String) -> String {
    text.count <= longestCopy ? text : "\(text.prefix(longestCopy)) …"
  }
}
