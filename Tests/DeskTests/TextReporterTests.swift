import ArticleText
import Desk
import Reporting
import StyleRules
import TestSupport
import Testing

@Suite struct TextReporterTests {
  private func report(_ text: String, path: String = "a.txt", @RulesBuilder _ rules: () -> Rules) throws
    -> Report
  {
    DeskRun(try GuideProbe(rules).guide).report(on: [ArticleFile(path: path, content: Array(text.utf8))])
  }

  private func lines(_ report: Report, _ change: (inout ReportOptions) -> Void = { _ in }) -> [String] {
    var options = ReportOptions()
    change(&options)
    let text = TextReporter().text(of: report, options: options)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `a finding is shown with its place, its copy, the reason and the suggestion`() throws {
    let report = try report("Tin.\nThe advisor left.\n") {
      Prefer("adviser", over: "advisor").because("So we spell.")
    }
    #expect(
      lines(report) == [
        "a.txt", "  2:5  warning  words.adviser", "      The advisor left.", "          ^^^^^^^",
        "      Use “adviser”, not “advisor”. So we spell.", "      Suggestion: adviser", "",
        "1 article: 1 finding (1 warning).", "",
      ])
  }

  @Test func `nothing found is one line, and nothing at all where it is quiet`() throws {
    let report = try report("Tin.") { Avoid("oil") }
    #expect(lines(report) == ["1 article: nothing found.", ""])
    #expect(TextReporter().text(of: report, options: quiet) == "")
  }

  private var quiet: ReportOptions {
    var options = ReportOptions()
    options.isQuiet = true
    return options
  }

  @Test func `counts have their singular and plural`() throws {
    let guide = try GuideProbe {
      Avoid("oil").severity(.error)
      Avoid("gold").severity(.advice)
    }.guide
    let files = ["oil gold", "oil gold", "tin"].enumerated().map { index, text in
      ArticleFile(path: "a\(index).txt", content: Array(text.utf8))
    }
    let failure = ReadFailure(path: "b.txt", reason: "There is no such file.")
    #expect(
      lines(DeskRun(guide).report(on: files, failures: [failure])).dropLast().last
        == "3 articles: 4 findings (2 errors, 2 pieces of advice). 1 problem with files.")
    #expect(
      lines(DeskRun(guide).report(on: Array(files[..<1]), failures: [failure, failure])).dropLast().last
        == "1 article: 2 findings (1 error, 1 piece of advice). 2 problems with files.")
  }

  @Test func `what could not be checked is named even where it is quiet`() {
    let report = Report(
      guide: "G", findings: [], articles: 0,
      failures: [ReadFailure(path: "b.txt", reason: "There is no such file.")])
    #expect(TextReporter().text(of: report, options: quiet) == "not checked: b.txt: There is no such file.\n")
  }

  @Test func `statistics count the findings and articles of each rule, the most first`() throws {
    let guide = try GuideProbe {
      Avoid("oil")
      Avoid("gold")
    }.guide
    let files = ["gold", "oil oil gold"].enumerated().map { index, text in
      ArticleFile(path: "a\(index).txt", content: Array(text.utf8))
    }
    let lines = lines(DeskRun(guide).report(on: files)) { $0.hasStatistics = true }
    let table = lines.drop { !$0.contains("Findings  Articles  Rule") }.prefix(3)
    #expect(
      table.map { $0.split(separator: " ").joined(separator: " ") } == [
        "Findings Articles Rule", "2 2 words.gold", "2 1 words.oil",
      ])
  }

  @Test func `places that belong to a finding are shown, three at most`() throws {
    let text = "COVID-19. " + String(repeating: "COVID. ", count: 5)
    let lines = lines(try report(text) { OneForm("COVID-19", "COVID") })
    #expect(lines.count { $0.contains("“COVID” again") } == 3)
    #expect(lines.contains("      and 2 places more"))
  }

  @Test func `a deletion is called nothing`() throws {
    let lines = lines(try report("So very.") { Pattern("test.very") { "very" }.replacing { _ in "" } })
    #expect(lines.contains("      Suggestion: (nothing)"))
  }

  // MARK: Layout

  @Test(arguments: [40, 60, 80, 120])
  func `no line is wider than the terminal, and the carets stand under their copy`(_ width: Int) throws {
    var texts = RandomText(seed: UInt64(width))
    let guide = try GuideProbe {
      Avoid("the", "president", "Nguyễn", "北京").id("words.some").because(
        "It is a word that we have had too often.")
      Spacing()
      NoRepeatedWords()
    }.guide
    var shown = 0
    for _ in 0..<80 {
      let text = texts.copy(pieces: 40).replacing("https://example.com/a?b=1", with: "web")
      let report = DeskRun(guide).report(on: [ArticleFile(path: "a.txt", content: Array(text.utf8))])
      let lines = lines(report) { $0.width = width }
      for (index, line) in lines.enumerated() {
        // An id can't be broken.
        if line.contains("  warning  ") { continue }
        #expect(columns(line) <= width, "\(line)")
        guard line.hasSuffix("^"), line.allSatisfy({ $0 == " " || $0 == "^" }) else { continue }
        let carets = line.filter { $0 == "^" }.count
        #expect(columns(lines[index - 1]) >= line.count, "\(lines[index - 1])\n\(line)")
        #expect(carets > 0)
        shown += 1
      }
    }
    #expect(shown > 200)
  }

  /// How many columns a terminal gives to a text, for what the random copy holds.
  private func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { count, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format, .control: count
      default: count + ((0x4E00...0x9FFF).contains(scalar.value) || scalar.value > 0x1F300 ? 2 : 1)
      }
    }
  }

  @Test func `a message over a line's end stays in its column`() throws {
    let text = """
      The company that makes most of the paper of the world said that it fell 3 per
      cent on Monday after it had said that its mills would stand still for a week,
      and that there was nothing to be done about it for now.
      """
    for line in lines(try report(text) { Prefer("percent", over: "per cent") }).dropFirst().dropLast(2)
    where !line.isEmpty {
      #expect(line.hasPrefix("  "), "\(line)")
    }
  }

  @Test(arguments: ["\u{1B}[2J", "\u{7}", "\u{9B}31m", "\r", "\u{8}"])
  func `control characters of an article do not reach the terminal`(_ control: String) throws {
    let text = "Oil\(control) rose rose \(control).\n\nReporting by Ann \(control) Lee"
    let report = try report(text) {
      NoRepeatedWords()
      SignOff()
      Check("test.all") { story in
        Finding("“\(story.article.string(0..<story.article.text.count))”", at: 0..<story.article.text.count)
      }
    }
    #expect(report.findings.count >= 2)
    let scalars = TextReporter().text(of: report, options: ReportOptions()).unicodeScalars
    let controls = scalars.filter { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) }
    #expect(controls.map(\.value) == [])
  }

  @Test func `control characters of a path do not reach the terminal`() throws {
    let report = Report(
      guide: "G", findings: try report("oil", path: "a\u{1B}[2J.txt") { Avoid("oil") }.findings, articles: 1,
      failures: [ReadFailure(path: "b\u{1B}[2J\n.txt", reason: "There is no such file.")])
    #expect(!TextReporter().text(of: report, options: ReportOptions()).unicodeScalars.contains("\u{1B}"))
  }

  @Test func `colours are there only where they are asked for`() throws {
    let report = try report("oil") { Avoid("oil").severity(.error) }
    #expect(!lines(report).joined().contains("\u{1B}"))
    let coloured = lines(report) { $0.usesColor = true }
    #expect(coloured.first == "\u{1B}[1ma.txt\u{1B}[0m")
    #expect(coloured.contains { $0.contains("\u{1B}[31merror\u{1B}[0m") })
    let plain = coloured.map { $0.replacing(/\u{1B}\[[0-9]*m/, with: "") }
    #expect(plain == lines(report))
  }
}
