import TestSupport
import Testing

@Suite struct ExitStatusTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write("Oil rose.\n", to: "clean.txt")
    try command.folder.write("It fell 3 per cent.\n", to: "warning.txt")
    try command.folder.write("Mayor [NAME] left.\n", to: "error.txt")
  }

  @Test func `nothing found is 0`() throws {
    let result = try command.run("clean.txt")
    #expect(result.status == 0)
    #expect(result.output == "1 article: nothing found.\n")
    #expect(result.errors == "")
  }

  @Test func `findings are 1`() throws {
    let result = try command.run("clean.txt", "warning.txt")
    #expect(result.status == 1)
    #expect(result.output.contains("1:11  warning  words.percent"))
    #expect(result.output.hasSuffix("2 articles: 1 finding (1 warning).\n"))
    #expect(result.errors == "")
  }

  @Test func `a run that fails is 2, and what could be checked is reported`() throws {
    let result = try command.run("warning.txt", "missing.txt")
    #expect(result.status == 2)
    #expect(result.output.contains("words.percent"))
    #expect(result.output.contains("not checked: missing.txt: There is no such file or folder."))
  }

  @Test(
    arguments: [
      (["--fail-on", "error"], 0, 1), (["--fail-on", "warning"], 1, 1), (["--fail-on", "advice"], 1, 1),
      (["--fail-on=never"], 0, 0),
    ] as [([String], Int32, Int32)])
  func `a newsroom says what fails a run`(_ option: [String], _ warning: Int32, _ error: Int32) throws {
    func status(_ name: String) throws -> Int32 {
      option.count == 1
        ? try command.run(option[0], name).status : try command.run(option[0], option[1], name).status
    }
    #expect(try status("warning.txt") == warning)
    #expect(try status("error.txt") == error)
    #expect(try status("clean.txt") == 0)
  }

  @Test func `advice alone fails no run`() throws {
    let words = String(repeating: "and so it went ", count: 60)
    try command.folder.write("It went \(words)on.\n", to: "long.txt")
    let result = try command.run("long.txt")
    #expect(result.status == 0)
    #expect(result.output.contains("advice  structure.paragraph-length"))
    #expect(try command.run("long.txt", "--fail-on", "advice").status == 1)
  }

  @Test func `a reader that goes away ends nothing but the writing`() throws {
    // More than a pipe holds, so that the command still writes when nobody reads any more.
    try command.folder.write(String(repeating: "It fell 3 per cent, he said. ", count: 2_000), to: "many.txt")
    _ = try command.shell("{ \"$0\" many.txt; echo $? > status; } | true")
    #expect(try command.folder.text("status") == "1\n")
  }

  @Test func `findings below a severity are left out`() throws {
    let result = try command.run("--severity", "error", "warning.txt", "error.txt")
    #expect(result.output.contains("furniture.placeholder") && !result.output.contains("words.percent"))
    #expect(try command.run("--severity", "error", "warning.txt").status == 0)
  }
}
