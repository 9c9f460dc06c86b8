internal import ArticleText
internal import StyleRules

/// Writes stories as copy with the findings marked in place, each with its note behind the paragraph in which it begins.
struct HTMLStory {
  private let report: Report
  private let notes: HTMLNote

  /// A story up to these bytes of text is shown whole; a longer one shows its paragraphs with findings and those beside
  /// them.
  static let longest = 16_000

  init(_ report: Report, _ stories: [ReportedStory]) {
    self.report = report
    notes = HTMLNote(report, stories)
  }

  /// Writes one story.
  ///
  /// - Parameters:
  ///   - number: Which one of the page it is, from 1.
  ///   - isWhole: Whether it is shown whole if it isn't long.
  func write(_ story: ReportedStory, number: Int, isWhole: Bool, to page: inout HTMLWriter) {
    page.markup("<article class=\"story\" id=\"s")
    page.number(number)
    page.markup("\" aria-labelledby=\"h")
    page.number(number)
    page.markup("\">\n<h2 id=\"h")
    page.number(number)
    page.markup("\"><bdi class=\"path\">")
    page.text(story.path)
    page.markup("</bdi></h2>\n<p class=\"sub\">")
    page.text(HTMLStory.summary(of: story, in: report))
    page.markup("</p>\n")
    if let title = story.title, !story.paragraphs.contains(where: { $0.role == .headline }) {
      page.markup("<p class=\"copy headline\" dir=\"auto\"")
      language(story, &page)
      page.markup(">")
      page.text(title)
      page.markup("</p>\n")
    }
    for finding in story.unplaced { outside(finding, &page) }
    paragraphs(of: story, isWhole, &page)
    page.markup("</article>\n")
  }

  /// How many findings of each severity a story has.
  private static func summary(of story: ReportedStory, in report: Report) -> String {
    var counts: [Severity: Int] = [:]
    for finding in story.unplaced { counts[report.findings[finding].severity, default: 0] += 1 }
    for mark in story.paragraphs.lazy.flatMap(\.marks) where mark.related == nil && mark.isStart {
      counts[report.findings[mark.finding].severity, default: 0] += 1
    }
    guard !counts.isEmpty else { return "No finding of its own; findings in other stories point here." }
    return Wording.severities(counts)
  }

  private func language(_ story: ReportedStory, _ page: inout HTMLWriter) {
    guard let language = story.language, !language.isEmpty, language.utf8.count < 36,
      language.utf8.allSatisfy({
        $0 == 0x2D || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
      })
    else { return }
    page.markup(" lang=\"")
    page.text(language)
    page.markup("\"")
  }

  /// A finding that stands in no paragraph, within its line of the file.
  private func outside(_ index: Int, _ page: inout HTMLWriter) {
    let finding = report.findings[index]
    let excerpt = finding.excerpt
    page.markup(
      "<div class=\"row outside\">\n<p class=\"copy\" dir=\"auto\"><span class=\"role\">outside the copy, line "
    )
    page.number(finding.start.line)
    page.markup("</span>")
    if excerpt.isCutBefore { page.markup("… ") }
    page.text(excerpt.before)
    page.markup("<mark class=\"")
    page.text(finding.severity.rawValue)
    page.markup("\" id=\"m")
    page.number(index + 1)
    page.markup("\" aria-describedby=\"f")
    page.number(index + 1)
    page.markup("\">")
    page.text(excerpt.marked)
    page.markup("</mark>")
    notes.reference(index, &page)
    page.text(excerpt.after)
    if excerpt.isCutAfter { page.markup(" …") }
    page.markup("</p>\n")
    notes.write([index], &page)
    page.markup("</div>\n")
  }

  private func paragraphs(of story: ReportedStory, _ isWhole: Bool, _ page: inout HTMLWriter) {
    let paragraphs = story.paragraphs
    let marked = paragraphs.map { !$0.marks.isEmpty }
    let isGuest = story.unplaced.isEmpty && !paragraphs.contains { $0.marks.contains { $0.related == nil } }
    let size = paragraphs.reduce(0) { $0 + $1.text.count }
    let isShort = isWhole && size <= HTMLStory.longest
    func isShown(_ index: Int) -> Bool {
      if marked[index] || isShort && !isGuest { return true }
      if isGuest { return false }
      return index == 0 || marked[index - 1] || index + 1 < marked.count && marked[index + 1]
    }
    var left = 0
    func gap(_ page: inout HTMLWriter) {
      guard left > 0 else { return }
      page.markup("<p class=\"gap\">")
      page.text("\(Wording.counted(left, "paragraph")) left out")
      page.markup("</p>\n")
      left = 0
    }
    for (index, paragraph) in paragraphs.enumerated() {
      guard isShown(index) else {
        left += 1
        continue
      }
      gap(&page)
      write(paragraph, of: story, isShort, &page)
    }
    gap(&page)
  }

  private func write(
    _ paragraph: ReportedStory.Paragraph, of story: ReportedStory, _ isWhole: Bool, _ page: inout HTMLWriter
  ) {
    page.markup("<div class=\"row\">\n<p class=\"copy ")
    page.text("\(paragraph.role)")
    page.markup("\" dir=\"auto\"")
    language(story, &page)
    page.markup(">")
    if let label = HTMLStory.label(paragraph.role) {
      page.markup("<span class=\"role\">")
      page.text(label)
      page.markup("</span>")
    }
    page.markup("<span class=\"line\" aria-hidden=\"true\">")
    page.number(paragraph.line)
    page.markup("</span>")
    HTMLParagraph(paragraph, report, notes).write(isWhole: isWhole, to: &page)
    page.markup("</p>\n")
    let begun = paragraph.marks.filter { $0.related == nil && $0.isStart }.map(\.finding)
    if !begun.isEmpty { notes.write(begun.sorted(), &page) }
    page.markup("</div>\n")
  }

  /// What a paragraph is called where its look does not say it.
  private static func label(_ role: BlockRole) -> String? {
    switch role {
    case .headline, .lede, .body, .crosshead, .listItem, .table, .blockquote: nil
    case .standfirst, .byline, .dateline, .caption, .signoff, .correction, .boilerplate, .note: "\(role)"
    }
  }
}
