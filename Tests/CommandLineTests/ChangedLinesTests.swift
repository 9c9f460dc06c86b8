import Foundation
import TestSupport
import Testing

@Suite struct ChangedLinesTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write("It fell 3 per cent.\n\nIt rose.\n\nIt fell 4 per cent.\n", to: "a.txt")
    try command.folder.write("It fell 5 per cent.\n", to: "b.txt")
    let git = try command.shell(
      "git init -q . && git add . && git -c user.name=Desk -c user.email=desk@example.com commit -qm First")
    #expect(git.status == 0, "\(git.errors)")
  }

  private func places(_ arguments: String...) throws -> [String] {
    let result = try command.run(
      all: ["a.txt", "b.txt", "c.txt"].filter { exists($0) } + ["--format", "json"] + arguments)
    #expect(result.status < 2, "\(result.errors)")
    return result.findings.compactMap { finding in
      let start = (finding["range"] as? [String: Any])?["start"] as? [String: Any]
      return "\(finding["path"] ?? ""):\(start?["line"] ?? "")"
    }
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: command.folder.path(name))
  }

  @Test func `only findings on lines changed since a revision are reported, and those of new files`() throws {
    #expect(try places("--changed-since", "HEAD").isEmpty)
    try command.folder.write(
      "It fell 3 per cent.\n\nIt fell 7 per cent.\n\nIt fell 4 per cent.\n", to: "a.txt")
    try command.folder.write("It fell 8 per cent.\n", to: "c.txt")
    #expect(try places("--changed-since", "HEAD") == ["a.txt:3", "c.txt:1"])
  }

  @Test func `changes are known from every folder of the repository`() throws {
    try command.folder.write("It fell 6 per cent.\n\nIt rose.\n\nIt fell 4 per cent.\n", to: "a.txt")
    try command.folder.write("It fell 8 per cent.\n", to: "desk/new.txt")
    try command.folder.write("It fell 9 per cent.\n", to: "other/new.txt")
    for options in [["--changed-since", "HEAD"], ["--staged"]] {
      let arguments = (["../a.txt", "new.txt", "../other"] + options + ["--format", "line"]).joined(
        separator: " ")
      let result = try command.shell("cd desk && git add .. && \"$0\" \(arguments)")
      #expect(result.lines.count { $0.contains("[words.percent]") } == 3, "\(result.output)")
      #expect(result.output.contains("new.txt:1:11") && result.output.contains("/a.txt:1:11"))
      #expect(result.output.contains("other/new.txt:1:11") && !result.output.contains("a.txt:5"))
    }
  }

  @Test func `only what would be committed counts as staged`() throws {
    try command.folder.write(
      "It fell 3 per cent.\n\nIt fell 7 per cent.\n\nIt fell 4 per cent.\n", to: "a.txt")
    #expect(try places("--staged").isEmpty)
    #expect(try command.shell("git add a.txt").status == 0)
    #expect(try places("--staged") == ["a.txt:3"])
  }

  @Test func `a finding that a change causes elsewhere in its story is reported`() throws {
    let lines = [
      "The pianist Ingrid Halvorsen played.", "", "It was late.", "", "“It went well,” Halvorsen said.",
    ]
    try command.folder.write(lines.joined(separator: "\n"), to: "a.txt")
    #expect(
      try command.shell("git add . && git -c user.name=D -c user.email=d@example.com commit -qm Two").status
        == 0)
    try command.folder.write(
      lines.joined(separator: "\n").replacingOccurrences(of: "Ingrid Halvorsen", with: "Ingrid Halvorson"),
      to: "a.txt")
    let result = try command.run("a.txt", "--format", "json", "--changed-since", "HEAD")
    #expect(result.rules == ["names.inconsistent"])
  }

  @Test func `a diff may come from a file or from standard input`() throws {
    let diff = "--- a/a.txt\n+++ b/a.txt\n@@ -5 +5 @@\n-It fell 4 percent.\n+It fell 4 per cent.\n"
    try command.folder.write(diff, to: "change.diff")
    #expect(try places("--diff", "change.diff") == ["a.txt:5"])
    let result = try command.run("a.txt", "--format", "json", "--diff", "-", input: Array(diff.utf8))
    #expect(result.findings.count == 1)
  }

  @Test func `renamed files are followed`() throws {
    #expect(try command.shell("git mv b.txt c.txt").status == 0)
    #expect(try places("--changed-since", "HEAD").isEmpty)
  }

  @Test func `an unknown revision, no repository and a broken diff are named`() throws {
    let unknown = try command.run("a.txt", "--changed-since", "no-such-branch")
    #expect(unknown.status == 2 && unknown.errors.contains("--changed-since no-such-branch: git can't say"))
    let other = try Command()
    try other.folder.write("It fell 3 per cent.\n", to: "a.txt")
    let none = try other.run("a.txt", "--staged")
    #expect(none.status == 2 && none.errors.contains("--diff FILE"))
    try command.folder.write("+++ b/a.txt\n@@ nonsense @@\n", to: "broken.diff")
    let broken = try command.run("a.txt", "--diff", "broken.diff")
    #expect(broken.status == 2 && broken.errors.contains("Line 2 of the diff"))
    #expect(try command.run("a.txt", "--diff", "missing.diff").status == 2)
  }
}
