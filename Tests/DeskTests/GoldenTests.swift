import Desk
import Foundation
import Reporting
import StyleRules
import TestSupport
import Testing

/// Whole reports of a small set of articles, compared with the files in `Golden`.
@Suite struct GoldenTests {
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
    let folder = GoldenFile.folder.appending(path: "Articles").path
    var finder = ArticleFinder(workingFolder: folder, packageFolder: folder, selection: [])
    finder.add(".")
    finder.add("missing.txt")
    #expect(finder.files.map(\.path) == ["bridge-toll.txt", "ferry.md", "gold.txt"])
    return DeskRun(try guide()).report(on: finder.files, failures: finder.failures)
  }

  @Test func `the text report at 80 columns is as it was`() throws {
    var options = ReportOptions()
    options.hasStatistics = true
    try GoldenFile.compare(TextReporter().text(of: try report(), options: options), "report.txt")
  }

  @Test func `the coloured report is as it was`() throws {
    var options = ReportOptions()
    options.usesColor = true
    try GoldenFile.compare(TextReporter().text(of: try report(), options: options), "report-coloured.txt")
  }

  @Test func `the JSON report is as it was`() throws {
    try GoldenFile.compare(try JSONReporter().text(of: try report(), options: ReportOptions()), "report.json")
  }
}
