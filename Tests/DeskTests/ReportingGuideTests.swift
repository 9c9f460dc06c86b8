import Copydesk
import Reporting
import StyleRules
import TestSupport
import Testing

/// A guide with formats of its own.
@Suite struct ReportingGuideTests {
  private struct FindingCount: Reporter {
    static let name = "count"

    func text(of report: Report, options: ReportOptions) -> String {
      "\(report.findings.count) for \(report.guide)\n"
    }
  }

  private struct HouseCSV: Reporter {
    static let name = "csv"

    func text(of report: Report, options: ReportOptions) -> String {
      report.findings.map { "\($0.text);\($0.rule)\n" }.joined()
    }
  }

  private struct FirstParagraphs: Reporter {
    static let name = "first"
    static let showsCopy = true

    func text(of report: Report, options: ReportOptions) -> String {
      report.stories.compactMap(\.paragraphs.first).map { String(decoding: $0.text, as: UTF8.self) + "\n" }
        .joined()
    }
  }

  private struct HouseStyle: ReportingGuide {
    var body: Rules { Avoid("oil") }
    var reporters: [any Reporter] { [FindingCount(), HouseCSV(), FirstParagraphs()] }
  }

  private struct PlainStyle: StyleGuide {
    var body: Rules { Avoid("oil") }
  }

  @Test func `a guide's format is taken by its name, and goes before Copydesk's own`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Oil rose. Oil fell.\n", to: "a.txt")
    let command = LintArticles(guides: [HouseStyle()])
    let status = command.run([
      folder.path("a.txt"), "--quiet", "--format=count", "--output=\(folder.path("a.count"))",
      "--report=csv=\(folder.path("a.csv"))", "--report=jsonl=\(folder.path("a.jsonl"))",
    ])
    #expect(status == 1)
    #expect(try folder.text("a.count") == "2 for HouseStyle\n")
    #expect(try folder.text("a.csv") == "Oil;words.oil\nOil;words.oil\n")
    #expect(try folder.text("a.jsonl").split(separator: "\n").count == 3)
  }

  @Test func `a guide's format that shows copy has the stories with findings`() throws {
    let folder = try TemporaryFolder()
    try folder.write("First of all.\n\nOil rose.\n", to: "a.txt")
    try folder.write("Gold rose.\n", to: "b.txt")
    let status = LintArticles(guides: [HouseStyle()]).run([
      folder.path("a.txt"), folder.path("b.txt"), "--quiet", "--format=count",
      "--output=\(folder.path("count"))", "--report=first=\(folder.path("first"))",
    ])
    #expect(status == 1)
    #expect(try folder.text("first") == "First of all.\n")
  }

  @Test func `a guide without formats has Copydesk's own alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Oil rose.\n", to: "a.txt")
    let command = LintArticles(guides: [PlainStyle()])
    func run(_ format: String) -> Int32 {
      command.run([folder.path("a.txt"), "--quiet", "--format=\(format)", "--output=\(folder.path("out"))"])
    }
    #expect(run("count") == 2)
    #expect(try folder.names() == ["a.txt"])
    #expect(run("csv") == 1)
    #expect(try folder.text("out").hasPrefix("path,line,column,"))
  }
}
