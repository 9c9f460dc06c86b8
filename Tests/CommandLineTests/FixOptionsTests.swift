import Foundation
import TestSupport
import Testing

@Suite struct FixOptionsTests {
  private let command: Command

  init() throws { command = try Command() }

  @Test func `what is not safe goes in where that is asked for`() throws {
    try command.folder.write("One,two and 3 per cent.\n", to: "a.txt")
    let list = try command.run("a.txt", "--format", "json")
    let safe = list.findings.map {
      (($0["suggestions"] as? [[String: Any]])?.first?["safe"] as? Bool) ?? false
    }
    #expect(try command.run("a.txt", "--fix-unsafe").status == 0)
    let after = try command.run("a.txt", "--format", "json")
    #expect(after.findings.allSatisfy { ($0["suggestions"] as? [Any])?.isEmpty != false }, "\(safe)")
    #expect(try command.run("a.txt", "--fix-unsafe").output == "Nothing to mend in 1 article.\n")
  }

  @Test func `what can't be written back is left alone, with its place`() throws {
    try command.folder.write("It fell 3 per *cent*.\n", to: "a.md")
    let run = try command.run("a.md", "--fix")
    #expect(run.status == 0)
    #expect(
      run.output
        == "a.md:1:11: left alone [words.percent]: The text holds markup that the suggestion would tear or join; "
        + "mend it by hand.\nNothing to mend in 1 article. 1 suggestion left alone.\n")
  }

  @Test func `only changed lines are mended where they are asked for`() throws {
    try command.folder.write("It fell 3 per cent.\n\nIt fell 4 per cent.\n", to: "a.txt")
    try command.folder.write(
      "--- a/a.txt\n+++ b/a.txt\n@@ -3,1 +3,1 @@\n-It rose.\n+It fell 4 per cent.\n", to: "change.diff")
    #expect(try command.run("a.txt", "--fix", "--diff", "change.diff").status == 0)
    #expect(try command.folder.text("a.txt") == "It fell 3 per cent.\n\nIt fell 4 percent.\n")
  }

  @Test func `a severity holds for fixes too`() throws {
    try command.folder.write("It fell 3 per cent.\n", to: "a.txt")
    #expect(
      try command.run("a.txt", "--fix", "--severity", "error").output == "Nothing to mend in 1 article.\n")
  }

  @Test(arguments: [
    (["--fix", "--baseline", "known"], "--fix does not look at a baseline"),
    (["--fix", "--write-baseline", "known"], "--fix writes no baseline"),
    (["--add-stet", "--fix-unsafe"], "--add-stet lets findings stand and --fix mends them"),
    (["--add-stet", "--fix-dry-run"], "--add-stet lets findings stand and --fix mends them"),
    (["--stet-reason", "his words"], "add --add-stet"),
    (["--fix", "--max-warnings", "3"], "--fix does not fail on findings"),
    (["--fix-dry-run", "--report", "csv=a.csv"], "--fix-dry-run writes no reports"),
    (["--add-stet", "--report", "csv=a.csv"], "--add-stet writes no reports"),
    (["--fix=all"], "--fix takes no value"),
    (["--add-stet=words.percents"], "Did you mean words.percent?"),
    (["--add-stet", "--stet-reason", "he said -- so"], "without “--” in it"),
    (["--add-stet", "--stet-reason", "words.percent stands"], "which a mark would take for a rule"),
  ])
  func `what does not go together is refused, and nothing is written`(_ options: [String], _ message: String)
    throws
  {
    try command.folder.write("It fell 3 per cent.\n", to: "a.txt")
    let run = try command.run(all: ["a.txt"] + options)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try command.folder.text("a.txt") == "It fell 3 per cent.\n")
    #expect(try command.folder.names() == ["a.txt"])
  }
}
