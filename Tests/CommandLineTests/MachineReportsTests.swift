import Foundation
import TestSupport
import Testing

/// What the built command writes for programs and for browsers, from files that it has read itself.
@Suite struct MachineReportsTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write("It fell 3 per cent. TK\n\nIt rose 4 per cent.\n", to: "a.txt")
    try command.folder.write(
      "It fell 5 per cent. <!-- stet: words.percent as the bank has it -->\n\nIt fell 6 per cent & so.\n",
      to: "b.md")
  }

  @Test(arguments: [["a.txt", "b.md"], ["a.txt", "nothing.txt"], ["a.txt", "--only", "dates.month"]])
  func `JSON is as the documented schema has it`(_ arguments: [String]) throws {
    let schema = try ReportSchema.load()
    let whole = try command.run(all: arguments + ["--format", "json"]).output
    #expect(try schema.problems(with: whole) == [])
    let lines = try command.run(all: arguments + ["--format", "jsonl"]).output.split(separator: "\n")
    for line in lines.dropLast() {
      #expect(try schema.problems(with: String(line), at: "#/$defs/finding") == [])
    }
    #expect(try schema.problems(with: String(try #require(lines.last)), at: "#/$defs/end") == [])
  }

  @Test func `a report that is not as the schema has it is a problem`() throws {
    let schema = try ReportSchema.load()
    let output = try command.run("a.txt", "--format", "json").output
    for (right, wrong) in [
      ("\"version\": 1", "\"version\": true"), ("\"severity\":\"warning\"", "\"severity\":\"info\""),
      ("\"line\":1", "\"line\":0"), ("\"safe\":true", "\"safe\":1"), ("\"rule\":", "\"rules\":"),
    ] {
      let changed = output.replacing(right, with: wrong)
      #expect(changed != output, "\(right)")
      #expect(try schema.problems(with: changed) != [], "\(wrong)")
    }
  }

  @Test func `SARIF has what a mark and a baseline let stand as suppressed, code scanning has not`() throws {
    #expect(try command.run("a.txt", "--write-baseline", "old", "--only", "words.percent").status == 0)
    let arguments = ["a.txt", "b.md", "--baseline", "old", "--only", "words.percent"]
    let sarif = try command.run(all: arguments + ["--format", "sarif"])
    func results(_ result: Command.Result) -> [[String: Any]] {
      (result.json["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]] ?? []
    }
    let kinds = results(sarif).map { ($0["suppressions"] as? [[String: String]])?.first?["kind"] }
    #expect(kinds == [nil, "external", "external", "inSource"])
    let mark = (results(sarif).last?["suppressions"] as? [[String: String]])?.first
    #expect(mark?["justification"] == "as the bank has it")
    let scanning = try command.run(all: arguments + ["--format", "code-scanning"])
    #expect(results(scanning).count == 1 && scanning.status == 1)
  }

  @Test func `a page shows the copy of the stories with findings`() throws {
    try command.folder.write("Nothing is wrong here.\n", to: "c.txt")
    let result = try command.run("a.txt", "b.md", "c.txt", "--report", "html=report.html")
    #expect(result.status == 1 && result.errors == "")
    let page = try command.folder.text("report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.hasSuffix("</html>\n"))
    #expect(page.contains(">It rose 4 <") && page.contains("&amp; so."))
    #expect(!page.contains("Nothing is wrong here") && !page.contains("c.txt"))
    _ = try command.run("a.txt", "b.md", "c.txt", "--report", "html=again.html")
    #expect(try command.folder.text("again.html") == page, "The same input gives the same bytes.")
  }

  @Test func `a page shows what a baseline leaves, and a story of standard input`() throws {
    #expect(try command.run("a.txt", "--write-baseline", "old").status == 0)
    let page = try command.run("a.txt", "b.md", "--baseline", "old", "--format", "html").output
    #expect(!page.contains("It rose 4") && page.contains("findings in the baseline"))
    let piped = try command.run(
      "--stdin", "--stdin-path", "x/y.md", "--format", "html", input: Array("It fell 3 per cent.\n".utf8))
    #expect(piped.output.contains("x/y.md") && piped.output.contains(">It fell 3 <"))
  }
}
