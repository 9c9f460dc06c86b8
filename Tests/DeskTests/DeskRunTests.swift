import Desk
import Foundation
import StyleRules
import Synchronization
import TestSupport
import Testing

@Suite struct DeskRunTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func guide() throws -> CompiledGuide {
    try GuideProbe {
      Avoid("oil").severity(.error)
      Avoid("gold")
      NoRepeatedWords().severity(.advice)
      OneForm("COVID-19", "COVID")
    }.guide
  }

  private func file(_ name: String) -> ArticleFile { ArticleFile(path: name, file: folder.path(name)) }

  /// What a report says, in words that can be compared.
  private func lines(_ report: Report) -> [String] {
    report.findings.map { finding in
      "\(finding.path):\(finding.start.line):\(finding.start.column) \(finding.rule) \(finding.text) \(finding.fingerprint)"
    } + report.failures.map { "\($0.path): \($0.reason)" } + ["\(report.articles)"]
  }

  @Test func `a report has the findings of every article and says how many there were`() throws {
    try folder.write("The oil rose.\n", to: "b.txt")
    try folder.write("# Gold\n\nThe **gold** gold rose.\n", to: "a.md")
    let report = DeskRun(try guide()).report(on: [file("b.txt"), file("a.md")])
    #expect(report.guide == "Probe" && report.articles == 2 && report.failures.isEmpty)
    #expect(
      report.findings.map { "\($0.path) \($0.rule) \($0.text)" } == [
        "a.md words.gold Gold", "a.md punctuation.doubled-word gold gold", "a.md words.gold gold",
        "a.md words.gold gold",
        "b.txt words.oil oil",
      ])
  }

  @Test func `findings below a severity are left out`() throws {
    let text = "Oil and gold gold.\n"
    for (least, count) in [(Severity.advice, 4), (.warning, 3), (.error, 1)] {
      let content = ArticleFile(path: "a.txt", content: Array(text.utf8))
      #expect(DeskRun(try guide(), least: least).report(on: [content]).findings.count == count)
    }
  }

  @Test func `many articles at once give the report of one after the other`() throws {
    var texts = RandomText(seed: 141)
    let files = (0..<60).map {
      ArticleFile(path: "a\($0).txt", content: Array((texts.copy(pieces: 80) + " oil gold").utf8))
    }
    let run = DeskRun(try guide())
    let together = run.report(on: files)
    let single = files.map { run.report(on: [$0]) }
    let expected = Report(
      guide: "Probe", findings: single.flatMap(\.findings), articles: single.reduce(0) { $0 + $1.articles },
      failures: single.flatMap(\.failures))
    #expect(lines(together) == lines(expected))
    #expect(lines(run.report(on: files.reversed())) == lines(expected))
    #expect(together.findings.count >= 120)
  }

  @Test func `progress is told up to the last article`() throws {
    let files = (0..<20).map { ArticleFile(path: "a\($0).txt", content: Array("oil".utf8)) }
    let seen = Mutex<[Int]>([])
    _ = DeskRun(try guide()) { done, total in seen.withLock { $0.append(total == 20 ? done : -1) } }.report(
      on: files)
    #expect(seen.withLock { $0.sorted() } == Array(1...20))
  }

  @Test func `no articles give an empty report`() throws {
    let report = DeskRun(try guide()).report(on: [], failures: [ReadFailure(path: "x", reason: "y")])
    #expect(report.articles == 0 && report.findings.isEmpty && report.failures.count == 1)
  }

  // MARK: What can't be read

  @Test func `bytes that are no UTF-8 are named with their place, and the rest is checked`() throws {
    try folder.write(Array("Tin.\nThe é ".utf8) + [0xFF] + Array(" oil rose.\n".utf8), to: "a.txt")
    let report = DeskRun(try guide()).report(on: [file("a.txt")])
    #expect(report.findings.map(\.text) == ["oil"])
    #expect(report.articles == 1)
    let failure = try #require(report.failures.first)
    #expect(failure.path == "a.txt")
    #expect(failure.reason.contains("Line 2, column 7") && failure.reason.contains("byte 12"))
    #expect(failure.reason.contains("UTF-8"))
  }

  @Test func `an empty file, UTF-16, a missing file and a folder are named, and the rest goes on`() throws {
    try folder.write("", to: "empty.txt")
    try folder.write([0xFF, 0xFE, 0x4F, 0x00], to: "utf16.txt")
    try folder.write("The oil rose.\n", to: "folder.txt/good.txt")
    let names = ["empty.txt", "utf16.txt", "missing.txt", "folder.txt", "folder.txt/good.txt"]
    let report = DeskRun(try guide()).report(on: names.map(file))
    #expect(report.failures.map(\.path) == ["empty.txt", "folder.txt", "missing.txt", "utf16.txt"])
    let reasons = report.failures.map(\.reason)
    #expect(reasons[0].contains("empty"))
    #expect(reasons[2].contains("no such file"))
    #expect(reasons[3].contains("UTF-16"))
    #expect(report.findings.map(\.path) == ["folder.txt/good.txt"])
  }

  @Test(.enabled(if: getuid() != 0, "The superuser may read every file."))
  func `a file that may not be read is named`() throws {
    try folder.write("The oil rose.\n", to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path("a.txt"))
    let report = DeskRun(try guide()).report(on: [file("a.txt")])
    #expect(report.failures.first?.reason.contains("permission") == true)
  }

  @Test func `a file with findings beyond measure is reported in part, and says so`() throws {
    let text = String(repeating: "oil, ", count: 10_002) + "gold"
    let report = DeskRun(try guide()).report(on: [ArticleFile(path: "a.txt", content: Array(text.utf8))])
    #expect(report.findings.count { $0.rule == "words.oil" } == 10_000)
    #expect(report.findings.contains { $0.rule == "words.gold" })
    #expect(report.failures.map(\.path) == ["a.txt"])
    #expect(report.failures.first?.reason.contains("words.oil has 10002 findings") == true)
  }

  @Test
  func `findings beyond all keeping are cut, whichever way a rule looks for them, and the report says so`()
    throws
  {
    let words = String(repeating: "oil oil ", count: 30_000) + "gold"
    let report = DeskRun(try guide()).report(on: [ArticleFile(path: "a.txt", content: Array(words.utf8))])
    for rule in ["words.oil", "punctuation.doubled-word"] {
      #expect(report.findings.count { $0.rule == rule } == 10_000)
      #expect(
        report.failures.contains {
          $0.reason
            == "\(rule) has more findings in this one file than can be kept; the first 10000 are reported."
        })
    }
    #expect(report.findings.contains { $0.rule == "words.gold" })
    #expect(report.failures.count == 2)
  }
}
