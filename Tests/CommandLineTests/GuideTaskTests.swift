import Foundation
import TestSupport
import Testing

@Suite struct GuideTaskTests {
  private let command: Command

  init() throws { command = try Command() }

  // MARK: explain

  @Test func `a rule is explained with its examples, and how to let it be`() throws {
    let result = try command.run("explain", "words.percent", "dateline.form")
    #expect(result.status == 0)
    #expect(result.lines.first == "words.percent (warning, Prefer)")
    #expect(result.output.contains("Shares fell 3 ↓per cent."))
    #expect(result.output.contains("<!-- stet: words.percent reason -->"))
    #expect(result.output.contains(".disabling(\"words.percent\")"))
    #expect(result.output.contains("  closedBy: - (-, – or —)"))
    let off = try command.run("explain", "dates.today")
    #expect(off.lines.first == "dates.today (off by default, RelativeDays)")
    #expect(off.output.contains(".enabling(\"dates.today\")"))
  }

  @Test func `what every guide has is explained and left out like any rule`() throws {
    let id = "markup.unused-stet"
    let result = try command.run("explain", id)
    #expect(result.status == 0 && result.lines.first == "\(id) (warning, UnusedStets)")
    #expect(result.output.contains("UnusedStets().offByDefault()") && !result.output.contains("Declared at"))
    try command.folder.write("Oil rose.<!-- stet: words.percent -->", to: "a.md")
    #expect(try command.run("a.md", "--format", "json").rules == [id])
    #expect(try command.run("a.md", "--format", "json", "--skip", id).rules.isEmpty)
    #expect(try command.run("--list-rules").lines.contains { $0.hasPrefix("\(id) ") })
  }

  @Test func `a rule that is none is an error with a hint`() throws {
    let result = try command.run("explain", "words.percents")
    #expect(result.status == 2)
    #expect(result.errors.contains("Did you mean words.percent?"))
    #expect(try command.run("explain").errors.contains("explain needs the id of a rule"))
  }

  // MARK: --list-rules

  @Test func `the rules are listed by id, with severity and summary`() throws {
    let result = try command.run("--list-rules")
    #expect(result.status == 0)
    // Under a rule stand its options, indented.
    let lines = result.lines.dropLast().filter { !$0.hasPrefix(" ") }
    #expect(result.lines.contains { $0.hasPrefix("  ") && $0.contains("closedBy: - (") })
    #expect(lines.last == "\(lines.count - 1) rules.")
    let ids = lines.dropLast().map { String($0.prefix { $0 != " " }) }
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    #expect(ids.contains("words.percent") && ids.contains("names.authority"))
    #expect(lines.contains { $0.hasPrefix("words.percent ") && $0.contains(" warning  “percent”, not") })
    #expect(lines.contains { $0.hasPrefix("structure.sentence-length ") && $0.contains(" off ") })
  }

  @Test func `the rules are listed as JSON`() throws {
    let result = try command.run("--list-rules", "--format", "json")
    #expect(
      result.status == 0 && result.json["version"] as? Int == 1
        && result.json["guide"] as? String == "WireStyle")
    let rules = try #require(result.json["rules"] as? [[String: Any]])
    let percent = try #require(rules.first { $0["id"] as? String == "words.percent" })
    #expect(percent["kind"] as? String == "Prefer" && percent["severity"] as? String == "warning")
    #expect(percent["active"] as? Bool == true)
    #expect((percent["wrong"] as? [String])?.first?.contains("↓per cent") == true)
    #expect((percent["declared"] as? String)?.hasPrefix("WireStyle/") == true)
    #expect(rules.first { $0["id"] as? String == "structure.sentence-length" }?["active"] as? Bool == false)
  }

  @Test func `a choice of rules is shown in the list, and the list may go to a file`() throws {
    let result = try command.run("--list-rules", "--skip", "words.*", "--output", "rules.txt")
    #expect(result.status == 0 && result.output == "")
    let list = try command.folder.text("rules.txt")
    #expect(list.split(separator: "\n").contains { $0.hasPrefix("words.percent ") && $0.contains(" off ") })
  }

  // MARK: --check-guide

  @Test func `the guide is checked with its examples`() throws {
    let result = try command.run("--check-guide")
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.wholeMatch(of: /WireStyle: [0-9]+ rules and [0-9]+ examples hold\.\n/) != nil)
  }

  // MARK: --fix

  private let story = "The the US aide fell 3 per cent.\n\n“It fell 3 per cent,” he said.\n"

  @Test func `safe suggestions are put into the files, and a second run has nothing to do`() throws {
    try command.folder.write(story, to: "a.txt")
    try command.folder.write("Oil rose.\n", to: "clean.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: command.folder.path("a.txt"))
    let first = try command.run("--fix", "a.txt", "clean.txt")
    #expect(first.status == 0)
    #expect(first.output == "a.txt: 3 mended\n3 mended in 1 of 2 articles.\n")
    #expect(
      try command.folder.text("a.txt") == "The U.S. aide fell 3 percent.\n\n“It fell 3 per cent,” he said.\n")
    let mode =
      try FileManager.default.attributesOfItem(atPath: command.folder.path("a.txt"))[.posixPermissions]
      as? Int
    #expect(mode == 0o640)
    let second = try command.run("--fix", "a.txt", "clean.txt")
    #expect(second.status == 0 && second.output == "Nothing to mend in 2 articles.\n")
    #expect(try command.folder.names() == ["a.txt", "clean.txt"])
  }

  @Test func `only the rules that are asked for are applied`() throws {
    try command.folder.write(story, to: "a.txt")
    #expect(try command.run("--fix", "a.txt", "--only", "words.percent", "--quiet").output == "")
    #expect(try command.folder.text("a.txt").hasPrefix("The the US aide fell 3 percent."))
  }

  @Test func `one article is counted as one`() throws {
    try command.folder.write("Oil rose.\n", to: "clean.txt")
    #expect(try command.run("--fix", "clean.txt").output == "Nothing to mend in 1 article.\n")
    try command.folder.write("It fell 3 per cent.\n", to: "a.txt")
    #expect(try command.run("--fix", "a.txt").output == "a.txt: 1 mended\n1 mended in 1 of 1 article.\n")
  }

  @Test func `what can't be mended is named, and the rest is mended`() throws {
    try command.folder.write(story, to: "a.txt")
    try command.folder.write([0xFF] + Array(story.utf8), to: "bad.txt")
    let result = try command.run("--fix", "missing.txt", "bad.txt", "a.txt")
    #expect(result.status == 2)
    #expect((result.output + result.errors).contains("missing.txt: There is no such file"))
    #expect((result.output + result.errors).contains("bad.txt: Line 1, column 1"))
    #expect(try command.folder.text("a.txt").hasPrefix("The U.S. aide"))
    #expect(try command.folder.bytes("bad.txt") == [0xFF] + Array(story.utf8))
  }
}
