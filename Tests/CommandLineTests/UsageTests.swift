import TestSupport
import Testing

@Suite struct UsageTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write("It fell 3 per cent.\n", to: "a.txt")
  }

  @Test(arguments: ["--help", "-h"])
  func `help says how to use the command, in 80 columns`(_ option: String) throws {
    let result = try command.run(option)
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.contains("Usage: lint-articles [ARTICLES…] [options]"))
    #expect(result.output.contains("WireStyle"))
    for name in [
      "--guide", "--format", "--output", "--report", "--only", "--skip", "--severity", "--fail-on", "--color",
      "--quiet",
      "--statistics", "--stdin", "--stdin-path", "--input-format", "--fix", "--list-rules", "--check-guide",
      "--help",
      "--version",
    ] {
      #expect(result.output.contains(name), "\(name)")
    }
    #expect(result.lines.filter { $0.count > 80 } == [])
    #expect(result.output.contains("Exit status: 0"))
  }

  @Test func `help wins over articles`() throws {
    #expect(try command.run("a.txt", "--help").status == 0)
  }

  @Test func `the version is one line`() throws {
    let result = try command.run("--version")
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /Copydesk [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test(
    arguments: [
      (["--formt", "json"], "error: There is no option --formt. Did you mean --format? See --help.\n"),
      (["--zzzzzz"], "error: There is no option --zzzzzz. See --help.\n"),
      (["--format"], "error: --format needs a value: --format FORMAT.\n"),
      (["--quiet=yes"], "error: --quiet takes no value.\n"),
      (["--format", "xml"], "error: --format xml: there is no such format."),
      (["--severity", "bad"], "error: --severity bad: take advice, warning or error.\n"),
      (["--fail-on", "sometimes"], "error: --fail-on sometimes: take"),
      (["--color=blue"], "error: --color blue: take auto, always or never.\n"),
      (
        ["--guide", "Nobody"],
        "error: There is no guide “Nobody” here; there is WireStyle, AmericanStyle, BritishStyle, SoundCopy, PlainWords, WorldPlaces.\n"
      ),
      (
        ["--only", "words.percnt"],
        "error: --only words.percnt: WireStyle has no such rule. Did you mean words.percent?"
      ),
      (["--skip", "nothing.*"], "error: --skip nothing.*: WireStyle has no such rule."),
      (["--stdin", "a.txt"], "error: --stdin reads standard input alone; take a.txt out"),
      (["--fix", "--stdin"], "error: --fix writes files"),
      (
        ["--input-format", "ninj"],
        "error: --input-format ninj: there is no such format. Take one of text, markdown, html, nitf, newsml, wxr, ninjs, archieml, wire, docx.\n"
      ),
    ])
  func `a wrong use says what is wrong and what to do`(_ arguments: [String], _ message: String) throws {
    let result =
      arguments.count == 1
      ? try command.run(arguments[0]) : try command.run(arguments[0], arguments[1])
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
  }

  @Test func `without articles the command asks for some`() throws {
    let result = try command.run()
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: No articles are named."))
  }

  @Test func `what follows two hyphens is a path`() throws {
    try command.folder.write("It fell 3 per cent.\n", to: "--version")
    let result = try command.run("--quiet", "--", "--version", "a.txt")
    #expect(result.status == 1)
    #expect(result.lines.filter { $0.hasSuffix(".txt") || $0 == "--version" } == ["--version", "a.txt"])
  }

  @Test func `options may stand behind paths, and values behind an equals sign`() throws {
    #expect(try command.run("a.txt", "--format=json").rules == ["words.percent"])
    #expect(try command.run("a.txt", "--format", "json").rules == ["words.percent"])
    #expect(try command.run("--guide=WireStyle", "a.txt").status == 1)
  }
}
