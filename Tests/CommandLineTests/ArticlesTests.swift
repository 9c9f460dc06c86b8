import Foundation
import TestSupport
import Testing

@Suite struct ArticlesTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write("It fell 3 per cent.\n", to: "news/a.txt")
    try command.folder.write("# Oil\n\nIt **fell** 3 per cent.\n", to: "news/b.md")
    try command.folder.write("It fell 3 per cent.\n", to: "news/c.pdf")
  }

  private func paths(_ result: Command.Result) -> [String] {
    result.findings.compactMap { $0["path"] as? String }
  }

  @Test func `a folder gives its articles`() throws {
    #expect(paths(try command.run("news", "--format", "json")) == ["news/a.txt", "news/b.md"])
    #expect(paths(try command.run(".", "--format", "json", in: "news")) == ["a.txt", "b.md"])
  }

  @Test func `a missing path, an empty file and a folder without articles are named`() throws {
    try command.folder.write("", to: "empty.txt")
    try command.folder.write("x", to: "pictures/a.png")
    let result = try command.run("missing.txt", "empty.txt", "pictures", "news/a.txt")
    #expect(result.status == 2)
    #expect(result.output.contains("not checked: missing.txt: There is no such file or folder."))
    #expect(result.output.contains("not checked: empty.txt: The file is empty"))
    #expect(result.output.contains("not checked: pictures: The folder has no articles"))
    #expect(result.output.contains("words.percent"), "The rest goes on.")
    #expect(result.output.contains("3 problems with files."))
  }

  @Test func `bytes that are no UTF-8 are named by line, and the rest is checked`() throws {
    try command.folder.write(
      Array("Tin.\nCaf".utf8) + [0xE9] + Array(" fell 3 per cent.\n".utf8), to: "latin.txt")
    let result = try command.run("latin.txt", "news/a.txt")
    #expect(result.status == 2)
    #expect(result.output.contains("not checked: latin.txt: Line 2, column 4"))
    #expect(result.lines.count { $0.contains("words.percent") } == 2)
  }

  @Test func `the format of articles can be told, whatever they are called`() throws {
    try command.folder.write("It fell 3 <b>per</b> cent.", to: "told/a.txt")
    try command.folder.write("body: It fell 3 per cent.", to: "told/b.txt")
    let read = try command.run("told/a.txt", "--input-format", "markdown", "--format", "json")
    #expect(read.findings.map { $0["text"] as? String } == ["per cent"])
    #expect(try command.run("told/a.txt", "--format", "json").findings.isEmpty)
    #expect(try command.run("told/b.txt", "--input-format=archieml", "--fix").status == 0)
    #expect(try command.folder.text("told/b.txt") == "body: It fell 3 percent.")
    let input = Array(#"{"headline": "Oil falls 3 per cent"}"#.utf8)
    let stdin = try command.run("--stdin", "--input-format", "ninjs", "--format", "json", input: input)
    #expect(stdin.findings.map { $0["text"] as? String }.contains("per cent"))
  }

  @Test func `XML is read by its content, and what is no news is passed over unless it is named`() throws {
    try command.folder.write(
      "<nitf><body><body.content><p>It fell 3 per cent.</p></body.content></body></nitf>", to: "xml/story.xml"
    )
    try command.folder.write("<feed>3 per cent</feed>", to: "xml/feed.xml")
    let walked = try command.run("xml", "--statistics")
    #expect(walked.status == 1)
    #expect(walked.output.contains("1 file of no news format that Copydesk knows passed over."))
    #expect(walked.output.contains("1 article: 1 finding"))
    #expect(try command.run("xml", "--format", "json").findings.map { $0["text"] as? String } == ["per cent"])
    let named = try command.run("xml/feed.xml")
    #expect(named.status == 2)
    #expect(named.output.contains("not checked: xml/feed.xml: The file is of no news format that Copydesk"))
    #expect(try command.run("xml/story.xml", "--fix").status == 0)
    #expect(try command.folder.text("xml/story.xml").contains("3 percent."))
  }

  // MARK: Standard input

  @Test func `an article may come by standard input`() throws {
    let result = try command.run("--stdin", "--format", "json", input: Array("It fell 3 per cent.".utf8))
    #expect(result.status == 1)
    #expect(paths(result) == ["stdin.txt"])
    #expect(
      try command.run("-", "--format", "json", input: Array("It fell 3 per cent.".utf8)).rules == [
        "words.percent"
      ])
  }

  @Test func `standard input may have a name, by whose ending it is read`() throws {
    let text = Array("# Oil\n\nIt fell 3 `per cent`, 4 **per** cent.\n".utf8)
    let markdown = try command.run("--stdin", "--stdin-path", "desk/b.md", "--format", "json", input: text)
    #expect(paths(markdown) == ["desk/b.md"])
    let plain = try command.run("--stdin", "--stdin-path", "b.txt", "--format", "json", input: text)
    #expect(plain.rules == ["words.percent"])
    #expect((plain.findings.first?["range"] as? [String: [String: Int]])?["start"]?["column"] == 12)
  }

  @Test func `empty standard input is a failure`() throws {
    #expect(try command.run("--stdin").status == 2)
  }

  // MARK: Size

  @Test(.timeLimit(.minutes(3)))
  func `a line of 10 MB is read`() throws {
    let copy = Array("The oil price rose on Monday and gold fell, ".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10_000_100)
    while bytes.count < 10_000_000 { bytes += copy }
    try command.folder.write(bytes + Array("it fell 3 per cent.".utf8), to: "long.txt")
    let result = try command.run("long.txt", "--format", "json", "--only", "words.percent")
    #expect(result.status == 1)
    let start = (result.findings.first?["range"] as? [String: [String: Int]])?["start"]
    #expect(start?["offset"] == bytes.count + 10)
    #expect(start?["column"] == bytes.count + 11)
  }

  @Test func `the same articles give the same bytes`() throws {
    for index in 0..<40 {
      try command.folder.write(
        """
        LONDON, September 11 (Reuters) – The Kremlin aide Yuri Usakov left. Steve Chang, director of the SOAS China
        Institute, and Usakov met \(index) the the US officials. COVID-19 and COVID, a 69 year old, 3 per cent.

        Written by Ann Lee. Edited by Jo Day
        """, to: "many/\(index).txt")
    }
    for format in ["json", "text"] {
      let first = try command.run("many", "--format", format, "--statistics")
      let second = try command.run("many", "--format", format, "--statistics")
      #expect(first.status == 1 && first.outputBytes.count > 10_000)
      #expect(first.outputBytes == second.outputBytes)
    }
  }
}
