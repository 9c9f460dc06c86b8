import Foundation
import TestSupport
import Testing

@Suite struct CacheTests {
  private let command: Command

  init() throws {
    command = try Command()
    for number in 0..<8 {
      try command.folder.write(
        "The the mayor left.\n\nShares fell \(number) per cent.\n\n<!-- stet-next: words.percent -->\n\nAnd 3 per cent.\n",
        to: "desk/\(number).md")
    }
    try command.folder.write(
      "Rufus Tsang, director of the Harbour Institute, said so. Tsang left.\n", to: "desk/a.txt")
    try command.folder.write(
      "Rufus Chang, director of the Harbour Institute, said no. Chang left.\n", to: "desk/b.txt")
  }

  private func names(_ folder: String = "kept") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: command.folder.path(folder)).sorted()
  }

  private func known(_ result: Command.Result) -> String {
    result.errors.split(separator: "\n").first { $0.contains("had not changed") }.map(String.init) ?? ""
  }

  @Test(
    arguments: [
      [], ["--format", "json"], ["--format", "sarif"], ["--format", "junit"], ["--only", "words.*"],
      ["--skip", "names.across"], ["--severity", "warning"], ["--baseline", "known.baseline"],
      ["--changed-since", "HEAD"], ["--format", "csv", "--quiet"], ["--statistics"],
    ])
  func `the report is the same byte for byte, with and without a cache`(_ options: [String]) throws {
    #expect(try command.run("desk/0.md", "desk/1.md", "--write-baseline", "known.baseline").status == 0)
    let git = try command.shell(
      "git init -q . && git add desk && git -c user.name=Desk -c user.email=desk@example.com commit -qm First"
    )
    #expect(git.status == 0)
    for round in 0..<4 {
      let plain = try command.run(all: ["desk"] + options)
      for _ in 0..<2 {
        let cached = try command.run(all: ["desk", "--cache", "kept"] + options)
        #expect(cached.output == plain.output && cached.status == plain.status)
      }
      switch round {
      case 0: try command.folder.write("Shares fell 9 per cent, he said.\n", to: "desk/3.md")
      case 1: try FileManager.default.removeItem(atPath: command.folder.path("desk/a.txt"))
      default: try command.folder.write("A new one fell 4 per cent.\n", to: "desk/new\(round).txt")
      }
    }
  }

  @Test func `what has not changed is counted, and --no-cache leaves the cache alone`() throws {
    func run(_ options: String...) throws -> String {
      known(try command.run(all: ["desk", "--cache", "kept", "--statistics"] + options))
    }
    #expect(try run() == "0 of 10 files had not changed (cache: kept).")
    #expect(try run() == "10 of 10 files had not changed (cache: kept).")
    try command.folder.write("It fell.\n", to: "desk/0.md")
    #expect(try run() == "9 of 10 files had not changed (cache: kept).")
    #expect(try run("--no-cache") == "")
    #expect(try run("--profile-rules") == "", "What is timed is done.")
    // One that is named must be read, whatever it is; one of a folder may be passed over.
    #expect(
      known(try command.run("desk/1.md", "--cache", "kept", "--statistics"))
        == "0 of 1 file had not changed (cache: kept).")
  }

  @Test func `another executable has another cache`() throws {
    #expect(try command.run("desk", "--cache", "kept").status == 1)
    let copy = command.folder.path("other-guide")
    var bytes = try Data(contentsOf: Command.executable)
    bytes.append(0)
    try bytes.write(to: URL(filePath: copy))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy)
    let result = try command.shell("./other-guide desk --cache kept --statistics")
    #expect(known(result).hasPrefix("0 of 10"))
    #expect(try names().count { $0.hasSuffix(".articles") } == 2)
  }

  @Test func `the plugin's folder is used unasked, and says nothing where it can't be written`() throws {
    let work = ["COPYDESK_WORK_FOLDER": command.folder.path("work")]
    #expect(try command.run("desk", environment: work).status == 1)
    #expect(try command.run("desk", "--statistics", environment: work).errors.contains("10 of 10"))
    #expect(try command.run("desk", "--statistics", "--no-cache", environment: work).errors.isEmpty)
    let nowhere = ["COPYDESK_WORK_FOLDER": command.folder.path("desk/a.txt")]
    let result = try command.run("desk", environment: nowhere)
    #expect(result.status == 1 && result.errors.isEmpty)
  }

  @Test func `a cache that can't be written is a warning, and the report is whole`() throws {
    let plain = try command.run("desk")
    let result = try command.run("desk", "--cache", "desk/a.txt")
    #expect(result.output == plain.output && result.status == 1)
    #expect(
      result.errors.hasPrefix("warning: The cache in desk/a.txt can't be kept: ")
        && result.errors.contains("checks all articles again"))
    #expect(try command.run("desk", "--cache", "desk/a.txt", "--quiet").errors.isEmpty)
  }

  @Test func `a disk that is full in the middle of writing is a warning, and leaves nothing`() throws {
    // A limit on the size of files ends the writing as a full disk does.
    let result = try command.shell("ulimit -f 1 && exec \"$0\" desk --cache kept")
    #expect(result.status == 1 && result.errors.contains("The cache in kept can't be kept"), "\(result)")
    #expect(try names() == [".gitignore"])
  }

  @Test func `runs side by side leave a cache that holds`() throws {
    let plain = try command.run("desk").output
    let runs = try (0..<6).map { _ in try RunningCommand(["desk", "--cache", "kept"], in: command.folder) }
    for run in runs { #expect(run.ended() == 1 && run.output == plain) }
    #expect(try command.run("desk", "--cache", "kept").output == plain)
    #expect(try names().filter { !$0.hasSuffix(".articles") && !$0.hasSuffix(".tool") } == [".gitignore"])
  }
}
