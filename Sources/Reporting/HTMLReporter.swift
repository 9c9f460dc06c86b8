internal import ArticleText
public import StyleRules

/// Writes one page for people who would rather look: each story as copy, its findings marked in place, the reason and
/// the suggestion beside them.
///
/// The page stands alone: no font, script or picture comes from elsewhere, and its policy forbids it. Without its script
/// everything is there to read; the script adds filters and the keyboard. Same report, same bytes.
public struct HTMLReporter: Reporter {
  /// The name that `--format` takes.
  public static let name = "html"
  /// The stories are shown.
  public static let showsCopy = true

  /// Makes a reporter.
  public init() {}

  /// The report as a page.
  ///
  /// - Complexity: Linear in the findings and the copy of the stories that have some.
  public func text(of report: Report, options: ReportOptions) -> String {
    var page = HTMLWriter()
    head(report, &page)
    page.markup("<body>\n<a class=\"skip\" href=\"#stories\">Skip to the stories</a>\n<header>\n<div>\n<h1>")
    page.text(report.guide)
    page.markup("</h1>\n<p class=\"summary\">")
    page.text(TextLayout.summary(report))
    page.markup("</p>\n</div>\n")
    page.markup(HTMLPage.theme)
    page.markup("</header>\n")
    let stories = HTMLReporter.stories(of: report)
    page.markup(HTMLPage.tools)
    contents(stories, &page)
    page.markup("<main id=\"stories\"")
    // What a reader is far from is laid out when it comes near: assistive technology may not see it until then.
    if stories.count > HTMLReporter.mostLaidOutStories { page.markup(" class=\"many\"") }
    page.markup(">\n")
    HTMLReporter.list("Not checked", "failures", report.failures, &page)
    if options.hasStatistics { HTMLReporter.list("Noted", "noted", report.notes, &page) }
    if report.findings.isEmpty { page.markup("<p class=\"nothing\">Nothing was found.</p>\n") }
    let isWhole = stories.count <= HTMLReporter.mostWholeStories
    let copy = HTMLStory(report, stories)
    for (index, story) in stories.enumerated() {
      copy.write(story, number: index + 1, isWhole: isWhole, to: &page)
    }
    page.markup("</main>\n")
    HTMLRules(report).write(to: &page)
    page.markup("<footer><p>")
    page.text("\(Tool.name) \(Tool.version)")
    page.markup(". Line and column count from 1.</p></footer>\n<script>")
    page.markup(HTMLPage.script)
    page.markup("</script>\n</body>\n</html>\n")
    return page.page
  }

  /// With more stories than these on a page, a browser lays out those in sight alone.
  private static let mostLaidOutStories = 200

  /// With more stories than these on a page, each shows its paragraphs with findings and those beside them.
  static let mostWholeStories = 1_000

  /// The stories; a report that was made without copy shows the lines of its findings.
  private static func stories(of report: Report) -> [ReportedStory] {
    guard report.stories.isEmpty else { return report.stories }
    return report.findingsByPath.map { path, findings in
      ReportedStory(
        path: path, title: nil, language: nil, paragraphs: [], unplaced: Array(findings.indices))
    }
  }

  private func head(_ report: Report, _ page: inout HTMLWriter) {
    page.markup(HTMLPage.head)
    page.markup(HTMLPage.policy)
    page.markup("<meta name=\"generator\" content=\"")
    page.text("\(Tool.name) \(Tool.version)")
    page.markup("\">\n<title>")
    page.text(
      "\(report.guide): \(Wording.counted(report.findings.count, "finding")) in \(Wording.counted(report.articles, "article"))"
    )
    page.markup("</title>\n<style>")
    page.markup(HTMLPage.style)
    page.markup("</style>\n</head>\n")
  }

  /// The list of the stories, for those who look for one.
  private func contents(_ stories: [ReportedStory], _ page: inout HTMLWriter) {
    guard stories.count > 1 else { return }
    page.markup("<nav aria-label=\"Stories\"><details><summary>")
    page.number(stories.count)
    page.markup(" stories</summary><ol>\n")
    for index in stories.indices {
      page.markup("<li><a href=\"#s")
      page.number(index + 1)
      page.markup("\"><bdi>")
      page.text(stories[index].path)
      page.markup("</bdi></a></li>\n")
    }
    page.markup("</ol></details></nav>\n")
  }

  private static func list(
    _ heading: String, _ name: String, _ items: [ReadFailure], _ page: inout HTMLWriter
  ) {
    guard !items.isEmpty else { return }
    page.markup("<section class=\"")
    page.text(name)
    page.markup("\">\n<h2>")
    page.text(heading)
    page.markup("</h2>\n<ul>\n")
    for item in items {
      page.markup("<li><bdi class=\"path\">")
      page.text(item.path)
      page.markup("</bdi> ")
      page.text(item.reason)
      page.markup("</li>\n")
    }
    page.markup("</ul>\n</section>\n")
  }
}
