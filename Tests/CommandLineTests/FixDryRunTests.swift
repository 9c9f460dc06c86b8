import Foundation
import TestSupport
import Testing

/// `--fix-dry-run`: what it shows is what `--fix` would do, for whichever tool applies it.
@Suite struct FixDryRunTests {
  private static let stories: [(name: String, text: String)] = [
    (
      "a.txt",
      "Oil rises\n\nThe the US aide fell 3 per cent.\n\nOne.\n\nTwo.\n\nThree.\n\nIt fell 3 per cent.\n"
    ),
    ("desk/crlf.txt", "It fell 3 per cent.\r\n\r\nIt rose.\r\n\r\nIt fell 4 per cent.\r\n"),
    ("no newline.txt", "It rose.\n\nIt fell 3 per cent."),
    ("crlf no newline.md", "---\r\ndate: 2020-01-01\r\n---\r\n\r\nIt fell 3 per&nbsp;cent."),
    ("ö \"q\".md", "It fell 3 per cent.\n"),
    ("clean.txt", "It rose.\n"),
  ]

  private func laidOut() throws -> Command {
    let command = try Command()
    for (name, text) in FixDryRunTests.stories { try command.folder.write(text, to: "stories/\(name)") }
    return command
  }

  @Test(arguments: ["git apply changes.patch", "patch --binary -p1 < changes.patch"])
  func `what is shown is what would be written, for git and for patch`(_ tool: String) throws {
    let shown = try laidOut()
    let run = try shown.run("stories", "--fix-dry-run")
    #expect(run.status == 0)
    #expect(run.errors == "9 would be mended in 5 of 6 articles; nothing is written.\n")
    for (name, text) in FixDryRunTests.stories { #expect(try shown.folder.text("stories/\(name)") == text) }
    try shown.folder.write(run.outputBytes, to: "changes.patch")
    let applied = try shown.shell(tool)
    #expect(applied.status == 0, "\(applied.output)\(applied.errors)")
    let written = try laidOut()
    #expect(try written.run("stories", "--fix").status == 0)
    for (name, text) in FixDryRunTests.stories {
      let bytes = try written.folder.bytes("stories/\(name)")
      #expect(try shown.folder.bytes("stories/\(name)") == bytes, "\(name)")
      #expect(name == "clean.txt" || bytes != Array(text.utf8), "\(name)")
    }
  }

  @Test func `a difference with other lines around it applies too, as it comes through the plugin`() throws {
    let command = try laidOut()
    let run = try command.shell("\"$0\" stories --fix-dry-run > changes.patch 2>&1; git apply changes.patch")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try command.folder.text("stories/no newline.txt") == "It rose.\n\nIt fell 3 percent.")
  }

  @Test func `the difference goes to a file where that is asked for, and nothing is shown where nothing is`()
    throws
  {
    let command = try laidOut()
    let run = try command.run("stories/a.txt", "--fix-dry-run", "--output", "changes.patch", "--quiet")
    #expect(run.output == "" && run.errors == "")
    #expect(
      try command.folder.text("changes.patch").hasPrefix("--- a/stories/a.txt\n+++ b/stories/a.txt\n@@ "))
    let clean = try command.run("stories/clean.txt", "--fix-dry-run")
    #expect(clean.output == "" && clean.errors == "Nothing to mend in 1 article.\n")
  }

  @Test func `it goes before fix, in whatever order they stand`() throws {
    let command = try laidOut()
    for order in [["--fix", "--fix-dry-run"], ["--fix-dry-run", "--fix", "--fix-unsafe"]] {
      let run = try command.run(all: ["stories/a.txt"] + order)
      #expect(run.output.hasPrefix("--- a/stories/a.txt"))
      #expect(try command.folder.text("stories/a.txt") == FixDryRunTests.stories[0].text)
    }
  }
}
