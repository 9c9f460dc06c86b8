import Foundation
import TestSupport
import Testing

/// Formats, and `--report FORMAT=FILE`.
@Suite struct ReportFilesTests {
  private static let formats = [
    "text", "line", "markdown", "csv", "json", "jsonl", "sarif", "github", "gitlab", "azure", "checkstyle",
    "junit", "rdjson", "rdjsonl",
  ]

  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write("The the US aide fell 3 per cent.\n\n“Mayor [NAME],” he said.\n", to: "a.txt")
  }

  @Test(arguments: formats)
  func `every format comes by standard output, by --output and by --report alike`(_ format: String) throws {
    let direct = try command.run("a.txt", "--format", format, "--color", "never")
    #expect(direct.status == 1 && direct.errors == "" && direct.output.contains("percent"))
    let result = try command.run(
      "a.txt", "--format", format, "--output", "out.txt", "--report", "\(format)=report.txt")
    #expect(result.output == "4 findings in 1 article; the report is in out.txt.\n")
    #expect(try command.folder.bytes("out.txt") == direct.outputBytes)
    #expect(try command.folder.bytes("report.txt") == direct.outputBytes)
  }

  @Test func `several reports are written beside the one of the terminal`() throws {
    let plain = try command.run("a.txt")
    let result = try command.run(
      "a.txt", "--report", "sarif=copydesk.sarif", "--report=junit=tests=1.xml", "--report", "markdown=a.md")
    #expect(result.status == 1 && result.outputBytes == plain.outputBytes && result.errors == "")
    #expect(try command.folder.names() == ["a.md", "a.txt", "copydesk.sarif", "tests=1.xml"])
    #expect(try command.folder.text("tests=1.xml").hasPrefix("<?xml"))
    #expect(try command.folder.text("a.md").hasPrefix("# WireStyle\n"))
  }

  @Test func `a report that can't be written doesn't keep the others from being written`() throws {
    let result = try command.run(
      "a.txt", "--report", "json=nowhere/a.json", "--report", "csv=a.csv", "--format", "line")
    #expect(result.status == 2)
    #expect(result.errors.contains("nowhere/a.json") && result.lines.count == 5)
    #expect(try command.folder.text("a.csv").hasPrefix("path,line,"))
  }

  @Test(
    arguments: [
      (["--report", "sarif"], "error: --report sarif: write the format and the file, as in"),
      (["--report", "sarif="], "error: --report sarif=: write the format and the file, as in"),
      (["--report", "pdf=a.pdf"], "error: --report pdf: there is no such format. Take text, line,"),
      (
        ["--report", "csv=a.out", "--output", "a.out"],
        "error: Two reports would go to a.out; give each a file of its own.\n"
      ),
      (
        ["--report", "csv=a.out", "--report", "json=a.out"],
        "error: Two reports would go to a.out; give each a file of its own.\n"
      ),
      (["--fix", "--report", "csv=a.out"], "error: --fix writes no reports; take --report out, or --fix.\n"),
      (["--write-baseline", "b", "--report", "csv=a.out"], "error: --write-baseline writes no reports;"),
      (["--list-rules", "--report", "csv=a.out"], "error: --list-rules writes no reports;"),
      (
        ["--list-rules", "--format", "sarif"],
        "error: --list-rules comes as text, json or markdown, not as sarif."
      ),
    ])
  func `a wrong use says what to write`(_ arguments: [String], _ message: String) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let result = try command.shell("\"$0\" a.txt \(quoted)")
    #expect(result.status == 2 && result.output == "")
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
    #expect(try command.folder.names() == ["a.txt"])
  }

  @Test func `reports have what a baseline leaves, and its count`() throws {
    #expect(try command.run("a.txt", "--write-baseline", "old").status == 0)
    try command.folder.write("It rose 4 per cent.\n", to: "b.txt")
    let result = try command.run(
      "a.txt", "b.txt", "--baseline", "old", "--format", "json", "--report", "code-scanning=a.sarif")
    #expect(result.rules == ["words.percent"])
    #expect((result.json["summary"] as? [String: Any])?["baselined"] as? Int == 4)
    let sarif = try command.folder.text("a.sarif")
    #expect(sarif.contains("\"uri\":\"b.txt\"") && !sarif.contains("\"uri\":\"a.txt\""))
    #expect(sarif.contains("\"id\":\"furniture.placeholder\""), "The rules of the run are all there.")
  }

  // MARK: GitHub's job summary

  @Test(arguments: [["--format", "github"], ["--report", "github=log.txt"]])
  func `annotations on GitHub come with a summary, behind what stands there`(_ arguments: [String]) throws {
    try command.folder.write("# Build\n", to: "summary.md")
    let line = "GITHUB_STEP_SUMMARY=summary.md \"$0\" a.txt \(arguments.joined(separator: " "))"
    #expect(try command.shell(line).status == 1)
    let once = try command.folder.text("summary.md")
    #expect(once.hasPrefix("# Build\n# WireStyle\n\n1 article: 4 findings (1 error, 3 warnings).\n"))
    #expect(once.contains("<b>per cent</b>"))
    _ = try command.shell(line)
    #expect(try command.folder.text("summary.md").utf8.count == 2 * once.utf8.count - "# Build\n".utf8.count)
  }

  @Test func `no other format adds to the summary, and an empty name is none`() throws {
    let environment = ["GITHUB_STEP_SUMMARY": command.folder.path("summary.md")]
    _ = try command.run("a.txt", "--report", "sarif=a.sarif", environment: environment)
    let result = try command.run("a.txt", "--format", "github", environment: ["GITHUB_STEP_SUMMARY": ""])
    #expect(result.status == 1 && result.errors == "")
    #expect(try command.folder.names() == ["a.sarif", "a.txt"])
  }

  @Test func `a summary that can't be written is a warning, and the run goes on`() throws {
    let result = try command.run(
      "a.txt", "--format", "github", environment: ["GITHUB_STEP_SUMMARY": "nowhere/summary.md"])
    #expect(result.status == 1 && result.output.contains("::error file=a.txt,"))
    #expect(result.errors.hasPrefix("warning: The job summary can't be written to nowhere/summary.md: "))
  }

  @Test func `JUnit's failures follow --fail-on`() throws {
    #expect(try command.run("a.txt", "--format", "junit").output.contains("tests=\"4\" failures=\"4\""))
    let result = try command.run("a.txt", "--format", "junit", "--fail-on", "error")
    #expect(result.output.contains("tests=\"4\" failures=\"1\""))
    #expect(
      try command.run("a.txt", "--format", "junit", "--fail-on", "never").output.contains("failures=\"0\""))
  }
}
