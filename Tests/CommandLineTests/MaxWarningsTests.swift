import TestSupport
import Testing

@Suite struct MaxWarningsTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write("It fell 3 per cent, then 4 per cent.\n", to: "two.txt")
    try command.folder.write("Mayor [NAME] left.\n", to: "error.txt")
  }

  @Test(
    arguments: [
      (["--max-warnings", "1"], 1), (["--max-warnings", "2"], 0), (["--max-warnings=0"], 1),
      (["--max-warnings", "1", "--fail-on", "error"], 1), (["--max-warnings", "2", "--fail-on", "error"], 0),
      (["--max-warnings", "1", "--fail-on", "never"], 1), (["--max-warnings", "2", "--fail-on", "never"], 0),
      (["--max-warnings", "5", "--fail-on", "warning"], 1),
      (["--fail-on", "warning", "--max-warnings", "5"], 1),
    ] as [([String], Int32)])
  func `more warnings than that fail the run, whatever else does`(_ options: [String], _ status: Int32) throws
  {
    #expect(try command.run(all: ["two.txt"] + options).status == status)
  }

  @Test func `errors fail the run beside it`() throws {
    #expect(try command.run("error.txt", "--max-warnings", "5").status == 1)
    #expect(try command.run("error.txt", "--max-warnings", "5", "--fail-on", "never").status == 0)
  }

  @Test func `why the run fails is said`() throws {
    let text = try command.run("two.txt", "--max-warnings", "1")
    #expect(text.output.hasSuffix("2 warnings: more than the 1 of --max-warnings.\n"))
    let json = try command.run("two.txt", "--max-warnings", "1", "--format", "json")
    #expect(json.findings.count == 2)
    #expect(json.errors == "2 warnings: more than the 1 of --max-warnings.\n")
  }

  @Test func `a number that is none is refused, and so is one of what is not reported`() throws {
    for value in ["-1", "few", ""] {
      let run = try command.run("two.txt", "--max-warnings=\(value)")
      #expect(run.status == 2 && run.errors.contains("take a number, as in --max-warnings 10"))
    }
    let run = try command.run("two.txt", "--max-warnings", "3", "--severity", "error")
    #expect(run.status == 2 && run.errors.contains("leaves the warnings out"))
    #expect(
      try command.run("two.txt", "--fail-on", "no").errors.contains("take advice, warning, error or never"))
  }

  // MARK: The plugin's last line

  private func lastLine(_ arguments: String..., guide: String = "") throws -> String {
    let path = command.folder.path("last-line")
    _ = try command.run(
      Command.executable, arguments,
      environment: ["COPYDESK_LAST_LINE": path, "COPYDESK_PLUGIN": "lint-articles", "COPYDESK_GUIDE": guide])
    return try command.folder.names().contains("last-line") ? command.folder.text("last-line") : "none"
  }

  @Test func `a plugin is told the counts and what to run next`() throws {
    #expect(
      try lastLine("two.txt", "error.txt")
        == "1 error, 2 warnings in 2 of 2 articles. Next: `swift package --allow-writing-to-package-directory "
        + "fix-articles two.txt error.txt` mends what is safe (2); `swift package lint-articles explain words.percent` "
        + "says what a rule asks for.")
    #expect(
      try lastLine("error.txt", guide: "NightStyle")
        == "1 error in 1 of 1 article. Next: `swift package lint-articles --guide NightStyle explain "
        + "furniture.placeholder` says what a rule asks for.")
    #expect(
      try lastLine("two.txt", "--max-warnings", "1").contains("articles. --max-warnings allows 1. Next:")
        == false)
    #expect(
      try lastLine("two.txt", "--max-warnings", "1").contains("article. --max-warnings allows 1. Next:"))
  }

  @Test func `nothing found is nothing to say`() throws {
    try command.folder.write("It rose.\n", to: "clean.txt")
    #expect(try lastLine("clean.txt") == "")
  }
}
