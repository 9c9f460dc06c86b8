import Foundation
import TestSupport
import Testing

/// `--add-stet`: what is found now stands, in each format's own syntax, and the next run says nothing of it.
@Suite struct AddStetTests {
  private let command: Command

  init() throws { command = try Command() }

  private static let nitf = """
    <nitf><body><body.head><hedline><hl1>Oil falls 3 per cent</hl1></hedline></body.head><body.content>
    <p>It fell 3 per cent, then <em>the the</em> US left.</p><p>It rose.</p></body.content></body></nitf>

    """
  private static let ninjs = """
    {"uri": "urn:a", "type": "text", "body_xhtml": "<p>It fell 3 per cent.</p>\\n<p>The the end.</p>"}

    """

  @Test(arguments: [
    ("a.txt", "Oil rises\n\nIt fell 3 per cent, and 4 per cent.\n\nThe the end.\n"),
    ("b.txt", "It fell 3 per cent.\nThe the end.\nIt rose.\n"),
    ("c.txt", "It fell 3 per cent.\r\n\r\nThe the end."),
    (
      "d.md",
      "# Oil falls 3 per cent\n\nIt fell 3 per cent, and **4 per cent**.\n\n- The the end\n- 3 per cent\n\n> The the end\n"
    ),
    ("f.md", "---\ntitle: Oil falls 3 per cent\n---\n\nIt rose.\n"),
    (
      "g.md",
      "---\r\ntitle: Oil falls 3 per cent\r\nstet:\r\n  - words.oil: so\r\n---\r\n\r\nThe the end.\r\n"
    ),
    ("h.md", "+++\ntitle = \"Oil falls 3 per cent\"\n+++\n\nIt rose.\n"),
    ("l.md", "{\n  \"title\": \"Oil falls 3 per cent\"\n}\n\nThe the end.\n"),
    (
      "m.md",
      "---\ntitle: >\n  Oil falls\n  3 per cent\ndescription: It was the\n  the end.\n---\n\nIt rose.\n"
    ),
    ("i.xml", nitf), ("j.json", ninjs),
    ("k.aml", "headline: Oil falls 3 per cent\n\n[+body]\nIt fell 3 per cent.\n\nThe the end.\n[]\n"),
  ])
  func `marks let findings stand, and the copy is what it was`(_ name: String, _ text: String) throws {
    try command.folder.write(text, to: name)
    let before = try command.run(name, "--format", "json")
    #expect(!before.findings.isEmpty)
    let run = try command.run(name, "--add-stet", "--stet-reason", "as the desk wants it")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("\(name): \(before.findings.count) marked\n"), "\(run.output)")
    let written = try command.folder.text(name)
    #expect(written.contains("as the desk wants it"))
    let after = try command.run(name, "--format", "json")
    #expect(after.findings.isEmpty, "\(after.output)\(written)")
    // A second run has nothing to mark.
    #expect(try command.run(name, "--add-stet").output == "Nothing to mark in 1 article.\n")
    #expect(try command.folder.text(name) == written)
  }

  @Test func `only the rules that are asked for are marked`() throws {
    try command.folder.write("The the mayor.\n\nIt fell 3 per cent.\n", to: "a.txt")
    #expect(
      try command.run("a.txt", "--add-stet=words.percent,names.*").output
        == "a.txt: 1 marked\n1 finding marked in 1 of 1 article.\n")
    #expect(
      try command.folder.text("a.txt") == "The the mayor.\n\nIt fell 3 per cent.\n[stet: words.percent]\n")
    #expect(try command.run("a.txt", "--format", "json").rules == ["punctuation.doubled-word"])
  }

  @Test func `what a baseline has accepted, and lines that have not changed, are not marked`() throws {
    try command.folder.write("It fell 3 per cent.\n", to: "a.txt")
    #expect(try command.run("a.txt", "--write-baseline", "known").status == 0)
    #expect(
      try command.run("a.txt", "--add-stet", "--baseline", "known").output
        == "Nothing to mark in 1 article.\n")
    try command.folder.write("--- a/b.txt\n+++ b/b.txt\n@@ -1,1 +1,1 @@\n-a\n+b\n", to: "change.diff")
    #expect(
      try command.run("a.txt", "--add-stet", "--diff", "change.diff").output
        == "Nothing to mark in 1 article.\n")
  }

  @Test func `findings across stories are marked where they stand`() throws {
    for index in 1...3 {
      try command.folder.write("Mayor Ingrid Halvorsen left. Halvorsen said so.\n", to: "s/\(index).txt")
    }
    try command.folder.write("Mayor Ingrid Halverson left. Halverson said so.\n", to: "s/4.txt")
    let before = try command.run("s", "--format", "json")
    #expect(before.rules.contains("names.across"))
    #expect(try command.run("s", "--add-stet").status == 0)
    #expect(try command.run("s", "--format", "json").findings.isEmpty)
  }

  @Test func `what has no place for a mark is named, and the rest is marked`() throws {
    try command.folder.write(
      "{\"uri\": \"urn:a\", \"type\": \"text\", \"headline\": \"Oil falls 3 per cent\", \"body_xhtml\": \"<p>The the end.</p>\"}\n",
      to: "a.json")
    let run = try command.run("a.json", "--add-stet")
    #expect(run.status == 2)
    #expect(run.output.contains("error: a.json:1:"))
    #expect(run.output.contains("words.percent can't be marked here"))
    #expect(run.output.contains("a.json: 1 marked\n"))
    let object =
      try JSONSerialization.jsonObject(with: Data(try command.folder.bytes("a.json"))) as? [String: Any]
    #expect((object?["headline"] as? String) == "Oil falls 3 per cent")
  }
}
