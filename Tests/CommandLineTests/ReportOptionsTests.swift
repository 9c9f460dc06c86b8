import Foundation
import TestSupport
import Testing

@Suite struct ReportOptionsTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write("The the US aide fell 3 per cent.\n\n“Mayor [NAME],” he said.\n", to: "a.txt")
  }

  // MARK: JSON

  @Test func `the JSON report has the fields of version 1`() throws {
    let result = try command.run("a.txt", "--format", "json")
    let source = try command.folder.bytes("a.txt")
    #expect(Set(result.json.keys) == ["version", "guide", "findings", "summary"])
    #expect(result.json["version"] as? Int == 1 && result.json["guide"] as? String == "WireStyle")
    #expect(
      result.rules == [
        "punctuation.doubled-word", "abbreviations.us", "words.percent", "furniture.placeholder",
      ])
    for finding in result.findings {
      #expect(
        Set(finding.keys) == [
          "path", "rule", "severity", "message", "text", "range", "suggestions", "related", "fingerprint",
        ])
      let range = try #require(finding["range"] as? [String: [String: Int]])
      let (start, end) = (try #require(range["start"]), try #require(range["end"]))
      #expect(Set(start.keys) == ["offset", "line", "column"])
      let bytes = source[try #require(start["offset"])..<(try #require(end["offset"]))]
      #expect(String(decoding: bytes, as: UTF8.self) == finding["text"] as? String)
      #expect((finding["fingerprint"] as? String)?.count == 16)
      for suggestion in finding["suggestions"] as? [[String: Any]] ?? [] {
        #expect(Set(suggestion.keys) == ["text", "safe"])
      }
    }
    let last = (result.findings.last?["range"] as? [String: [String: Int]])?["start"]
    #expect(last?["line"] == 3 && last?["column"] == 8)
    let summary = try #require(result.json["summary"] as? [String: Any])
    #expect(summary["findings"] as? Int == 4 && summary["articles"] as? Int == 1)
    #expect(
      summary["errors"] as? Int == 1 && summary["warnings"] as? Int == 3 && summary["advice"] as? Int == 0)
    #expect(summary["suppressed"] as? Int == 0 && summary["baselined"] as? Int == 0)
    #expect((summary["failed"] as? [Any])?.isEmpty == true)
  }

  @Test func `the JSON report names what could not be read`() throws {
    let result = try command.run("missing.txt", "--format", "json")
    #expect(result.status == 2)
    let failed = (result.json["summary"] as? [String: Any])?["failed"] as? [[String: String]]
    #expect(failed?.first?["path"] == "missing.txt")
    #expect(Set(failed?.first.map { Array($0.keys) } ?? []) == ["path", "reason"])
  }

  // MARK: Where and how much

  @Test func `a report may go to a file`() throws {
    let result = try command.run("a.txt", "--format", "json", "--output", "report.json")
    #expect(result.status == 1)
    #expect(result.output == "4 findings in 1 article; the report is in report.json.\n")
    #expect(try command.folder.bytes("report.json") == command.run("a.txt", "--format", "json").outputBytes)
    #expect(try command.run("a.txt", "--output", "report.txt", "--quiet").output == "")
    #expect(try command.folder.text("report.txt").contains("words.percent"))
    let failure = try command.run("a.txt", "--output", "nowhere/report.json")
    #expect(failure.status == 2 && failure.errors.contains("nowhere/report.json"))
  }

  @Test func `a quiet report has no summary`() throws {
    let result = try command.run("a.txt", "--quiet")
    #expect(result.output.contains("words.percent") && !result.output.contains("1 article:"))
    try command.folder.write("Oil rose.\n", to: "clean.txt")
    #expect(try command.run("clean.txt", "-q").output == "")
  }

  @Test func `statistics count the findings of each rule`() throws {
    let result = try command.run("a.txt", "--statistics")
    #expect(result.lines.contains("Findings  Articles  Rule"))
    #expect(result.lines.contains("       1         1  words.percent"))
  }

  // MARK: Rules

  @Test func `only some rules, or all but some, by pattern`() throws {
    func rules(_ option: String, _ value: String) throws -> [String] {
      try command.run("a.txt", "--format", "json", option, value).rules
    }
    #expect(try rules("--only", "words.*") == ["words.percent"])
    #expect(try rules("--only", "words.percent,furniture.*") == ["words.percent", "furniture.placeholder"])
    #expect(try rules("--skip", "{words,punctuation}.*") == ["abbreviations.us", "furniture.placeholder"])
    let twice = try command.run(
      "a.txt", "--format", "json", "--only", "words.*", "--only", "abbreviations.us")
    #expect(twice.rules == ["abbreviations.us", "words.percent"])
    let both = try command.run(
      "a.txt", "--format", "json", "--only", "*.*", "--skip", "words.*,abbreviations.*,figures.*")
    #expect(both.rules == ["punctuation.doubled-word", "furniture.placeholder"])
  }

  @Test func `a rule that is off by default runs where it is asked for`() throws {
    let long = Array(repeating: "and so it went", count: 20).joined(separator: " ")
    try command.folder.write("It went \(long).\n", to: "long.txt")
    #expect(try command.run("long.txt", "--format", "json").rules == [])
    #expect(
      try command.run("long.txt", "--format", "json", "--only", "structure.sentence-length").rules
        == ["structure.sentence-length"])
  }

  // MARK: Colour

  @Test func `colour is there where it is asked for, and not in a file`() throws {
    #expect(try command.run("a.txt", "--color", "always").output.contains("\u{1B}[33mwarning\u{1B}[0m"))
    #expect(try !command.run("a.txt", "--color", "never").output.contains("\u{1B}"))
    #expect(try !command.run("a.txt").output.contains("\u{1B}"), "A file is no terminal.")
    _ = try command.run("a.txt", "--color", "always", "--output", "report.txt")
    #expect(try !command.folder.text("report.txt").contains("\u{1B}"))
  }

  @Test func `the environment may ask for colour or forbid it, and an option wins`() throws {
    func isColoured(_ environment: [String: String], _ color: String = "auto") throws -> Bool {
      try command.run("a.txt", "--color", color, environment: environment).output.contains("\u{1B}")
    }
    #expect(try isColoured(["FORCE_COLOR": "1"]))
    #expect(try !isColoured(["FORCE_COLOR": "0"]))
    #expect(try !isColoured(["FORCE_COLOR": "1", "NO_COLOR": "1"]))
    #expect(try isColoured(["NO_COLOR": "1"], "always"))
    #expect(try !isColoured(["FORCE_COLOR": "1"], "never"))
  }

  @Test func `a report fits the columns that the environment names`() throws {
    let words = Array(repeating: "and so it went", count: 12).joined(separator: " ")
    try command.folder.write("It fell 3 per cent \(words).\n", to: "long.txt")
    for width in [60, 100] {
      let lines = try command.run("long.txt", environment: ["COLUMNS": "\(width)"]).lines
      #expect(lines.map(\.count).max() ?? 0 <= width)
      #expect(lines.map(\.count).max() ?? 0 > width - 20)
    }
  }
}
