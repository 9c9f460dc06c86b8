import Desk
import Foundation
import Reporting
import StyleRules
import TestSupport
import Testing

/// Whole reports of a small set of articles, compared with the files in `Golden`.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private static let renewal = "COPYDESK_RENEW_GOLDEN"

  private func guide() throws -> CompiledGuide {
    try GuideProbe {
      Section("Structure") {
        Datelines()
        SignOff()
        Limit(.wordsPerSentence, 30)
        Limit(.charactersPerHeadline, 28)
      }
      Section("Words") {
        Prefer("percent", over: "per cent").because(
          "One word, as everybody in this newsroom has been writing it since 1990.")
        Prefer("adviser", over: "advisor").severity(.error)
        OneForm("COVID-19", "COVID")
        NoRepeatedWords()
        Spacing()
        SpelledNumbers()
      }
      Section("Names") {
        Person("Yuri Ushakov", role: "ferryman")
        Place("Kyiv").replaces("Kiev", since: "2019-08-14", except: "chicken Kiev")
      }
    }.guide
  }

  private func report() throws -> Report {
    let folder = GoldenTests.folder.appending(path: "Articles").path
    var finder = ArticleFinder(workingFolder: folder, packageFolder: folder, selection: [])
    finder.add(".")
    finder.add("missing.txt")
    #expect(finder.files.map(\.path) == ["bridge-toll.txt", "ferry.md", "gold.txt"])
    return DeskRun(try guide()).report(on: finder.files, failures: finder.failures)
  }

  /// Compares a text with a file, or writes the file where a renewal was asked for.
  private func compare(_ text: String, _ name: String) throws {
    let file = GoldenTests.folder.appending(path: name)
    if ProcessInfo.processInfo.environment[GoldenTests.renewal] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let (lines, golden) = (text.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
    let line = zip(lines, golden).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    #expect(
      text == expected,
      """
      Golden/\(name) differs from line \((line ?? min(lines.count, golden.count)) + 1) on:
      expected: \(line.map { golden[$0] } ?? "another end")
      reported: \(line.map { lines[$0] } ?? "another end")
      If the report is right, renew the files: \(GoldenTests.renewal)=1 swift test --filter GoldenTests
      """)
  }

  @Test func `the text report at 80 columns is as it was`() throws {
    var options = ReportOptions()
    options.hasStatistics = true
    try compare(TextReporter().text(of: try report(), options: options), "report.txt")
  }

  @Test func `the coloured report is as it was`() throws {
    var options = ReportOptions()
    options.usesColor = true
    try compare(TextReporter().text(of: try report(), options: options), "report-coloured.txt")
  }

  @Test func `the JSON report is as it was`() throws {
    try compare(try JSONReporter().text(of: try report(), options: ReportOptions()), "report.json")
  }
}
