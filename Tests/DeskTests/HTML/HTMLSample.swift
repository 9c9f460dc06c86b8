import ArticleText
import Desk
import Reporting
import StyleRules
import TestSupport

/// A run whose page has everything that a page can have: marks that overlap, over several paragraphs and outside the copy,
/// stories that point at each other, copy that would break a page.
struct HTMLSample {
  let report: Report
  /// The stories by path.
  let stories: [String: [UInt8]]

  private static let mayor = "Rufus Tsang, director of the Harbour Institute, said it was late. Tsang left.\n"

  /// The stories of the sample by path.
  static let own = [
    "desk/a.txt": mayor, "desk/b.txt": mayor, "desk/c.txt": mayor,
    "desk/across.txt": "It is so, said Rufus Chang, director of the Harbour Institute.\n",
    "desk/overlap.txt": "Sales fell 3 per cent, his advisor claimed; it is very late.\n",
    "desk/two.txt": "This is the whole story.\n\nIt fell 3 per cent.\n",
    "desk/five.txt": "This is the whole story.\n\nTwo.\n\nThree.\n\nFour.\n\nFive per cent.\n",
    "desk/virus.md":
      "---\ntitle: A plain headline\n---\n\nThe COVID-19 _rules_ of AT&amp;T.\n\nThe **COVID** posters are gone.\n\n- One per cent\n",
    "desk/stet.md":
      "It fell 3 per cent.\n\n<!-- stet: words.percent as they write it -->\n\n<!-- stet-file: words.very -->\n",
    "desk/<script>alert(2)</script>&\"'.txt":
      "</p></main><script>alert(3)</script> fell 3 per cent & \"so\" &lt;b&gt;\n\nשלום \u{202E}per cent\u{0} ٢٣ \u{FEFF}\u{200F}\n",
  ]

  /// Reports on stories.
  ///
  /// - Parameter stories: Bytes by path.
  init(_ stories: [String: [UInt8]]) throws {
    let guide = try GuideProbe {
      Section("Words") {
        Prefer("percent", over: "per cent").because("One word since 1990.")
          .source("https://example.org/style?a=1&b=2")
          .examples(wrong: "It fell 3 ↓per cent.", right: "It fell 3 percent.")
        Prefer("adviser", over: "advisor").severity(.error)
        Avoid("claimed", because: "It implies doubt </p><script>alert(1)</script>.").severity(.advice)
        OneForm("COVID-19", "COVID")
        Pattern("words.very") { "very" }.replacing { _ in "" }
      }
      Section("Names") { ConsistentNames(across: .allArticles) }
      Check("sample.phrase") { story in
        if let range = story.article.text.firstRange(of: Array("3 per cent, his advisor".utf8)) {
          Finding("Overlaps.", at: range)
        }
      }
      Check("sample.whole") { story in
        if story.article.text.firstRange(of: Array("whole story".utf8)) != nil {
          Finding("From end to end.", at: 0..<story.article.text.count)
        }
      }
      Check("sample.point") { story in
        if let range = story.article.text.firstRange(of: Array("so late".utf8)) {
          Finding("Something is missing here.", at: range.lowerBound..<range.lowerBound)
        }
      }
    }.guide
    self.stories = stories
    let files = stories.sorted { $0.key < $1.key }.map { ArticleFile(path: $0.key, content: $0.value) }
    var report = DeskRun(guide).report(
      on: files,
      failures: [ReadFailure(path: "lost <b>.txt", reason: "There is no such file: </ul><b>look again.")])
    report.stories = StoryCopies(files).stories(of: report)
    self.report = report
  }

  /// Reports on the stories of the sample.
  init() throws { try self.init(HTMLSample.own.mapValues { Array($0.utf8) }) }

  /// Reports on one story.
  init(_ path: String, _ text: String) throws { try self.init([path: Array(text.utf8)]) }

  /// The report as a page.
  var page: HTMLPageText { HTMLPageText(HTMLReporter().text(of: report, options: ReportOptions())) }
}
