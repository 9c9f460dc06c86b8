import ArticleText
import Desk
import Reporting
import StyleRules
import TestSupport

/// One run with findings of every kind, whose copy, paths and messages hold what the formats must escape.
struct ReportSample {
  /// The stories by path.
  let stories: [String: String]
  let report: Report

  private static let mayor = "Rufus Tsang, director of the Harbour Institute, said it was late. Tsang left.\n"

  init() throws {
    let guide = try GuideProbe {
      Section("Words") {
        Prefer("percent", over: "per cent").because("One word since 1990.")
          .examples(wrong: "It fell 3 ↓per cent.", right: "It fell 3 percent.")
        Prefer("adviser", over: "advisor").severity(.error)
        OneForm("COVID-19", "COVID")
        Avoid("claimed", because: "It {0} doubts, [see](1); 100%: *no*, <b>&\"never\" | $1 @all ]]>\\")
          .severity(.advice)
        Pattern("words.very") { "very" }.replacing { _ in "" }
        Avoid("rather")
      }
      Section("Names") { ConsistentNames(across: .allArticles) }
      Check("sample.short") { story in
        let all = 0..<story.article.text.count
        if all.count < 60 { Finding("This is short:\r\n“\(story.article.string(all))”", at: all) }
      }
    }.guide
    stories = [
      "desk/a.txt": ReportSample.mayor, "desk/b.txt": ReportSample.mayor, "desk/c.txt": ReportSample.mayor,
      "desk/100%, «ü»: a;b]|c.txt":
        "Прибыль 北京 😀 fell 3 per cent, “very” *much* | <b>so</b> & so, his advisor claimed; the advisor, a,\"b\".\n"
        + "It is so, said Rufus Chang, director of the Harbour Institute.\n",
      "desk/control.txt": "Oil\u{1} rose.\n\nGold\tfell \u{FFFE}.\n",
      "desk/virus.md":
        "# COVID-19 _rules_\n\nThe COVID posters of the long winter are gone, and nobody misses them.\n"
        + "\nIt is very long. <!-- stet: words.very as the song {0} has it -->\n\nIt is rather late.\n",
    ]
    let files = stories.sorted { $0.key < $1.key }
      .map { ArticleFile(path: $0.key, content: Array($0.value.utf8)) }
    let all = DeskRun(guide).report(
      on: files,
      failures: [
        ReadFailure(path: "lost & found.txt", reason: "There is no such file: 100% sure,\nlook again.")
      ])
    // What a baseline would do.
    let accepted = all.findings.filter { $0.rule == "words.rather" }
    report = all.with(
      findings: all.findings.filter { $0.rule != "words.rather" }, baselined: accepted.count,
      accepted: accepted)
  }

  /// The report in a format.
  func text(_ format: String, _ change: (inout ReportOptions) -> Void = { _ in }) throws -> String {
    var options = ReportOptions()
    change(&options)
    guard let reporter = Reporters.named(format) else { throw NoFormat(name: format) }
    return try reporter.text(of: report, options: options)
  }

  private struct NoFormat: Error { let name: String }

  /// The text between two places of a story, lines and columns counted from 1 in Unicode scalars.
  func text(_ path: String, from start: (line: Int, column: Int), to end: (line: Int, column: Int)) -> String?
  {
    slice(Array((stories[path] ?? "").unicodeScalars), "\n", start, end).map {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: $0)
      return String(view)
    }
  }

  /// The text between two places of a story, columns counted from 1 in bytes.
  func text(_ path: String, fromByte start: (line: Int, column: Int), to end: (line: Int, column: Int))
    -> String?
  {
    slice(Array((stories[path] ?? "").utf8), 0x0A, start, end).map { String(decoding: $0, as: UTF8.self) }
  }

  private func slice<Unit: Equatable>(
    _ units: [Unit], _ lineEnd: Unit, _ start: (line: Int, column: Int), _ end: (line: Int, column: Int)
  ) -> ArraySlice<Unit>? {
    let starts = [0] + units.indices.filter { units[$0] == lineEnd }.map { $0 + 1 }
    guard starts.indices.contains(start.line - 1), starts.indices.contains(end.line - 1) else { return nil }
    let from = starts[start.line - 1] + start.column - 1
    let to = starts[end.line - 1] + end.column - 1
    return from <= to && to <= units.count ? units[from..<to] : nil
  }
}
