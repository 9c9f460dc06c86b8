import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct WatchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("It fell 3 per cent.\n", to: "desk/a.txt")
    try folder.write("It rose.\n", to: "desk/b.txt")
  }

  private func watch(_ arguments: String..., on screen: RunningCommand.Screen = .files) throws
    -> RunningCommand
  {
    let command = try RunningCommand(["--watch", "--format", "line"] + arguments, in: folder, on: screen)
    #expect(command.wait { command.reports == 1 }, "\(command.errors)")
    return command
  }

  /// Waits for the next report and gives its lines.
  private func next(_ command: RunningCommand, after change: () throws -> Void) throws -> [String] {
    let before = command.output.utf8.count
    let reports = command.reports
    try change()
    #expect(command.wait { command.reports > reports }, "\(command.errors)")
    // A save that takes several steps may give more than one report: the last one counts.
    usleep(150_000)
    let lines = String(decoding: Array(command.output.utf8.dropFirst(before)), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    return lines
  }

  @Test func `a story that is saved is checked again, and the others stay in the report`() throws {
    let command = try watch("desk")
    #expect(command.output.contains("desk/a.txt:1:11"))
    let lines = try next(command) { try folder.write("It rose 4 per cent.\n", to: "desk/b.txt") }
    #expect(lines.map { $0.prefix(14) } == ["desk/a.txt:1:1", "desk/b.txt:1:1"])
    let mended = try next(command) { try folder.write("It fell.\n", to: "desk/a.txt") }
    #expect(mended.map { $0.prefix(11) } == ["desk/b.txt:"])
  }

  @Test func `stories that come, go and are renamed are noticed, in new folders too`() throws {
    let command = try watch("desk")
    var lines = try next(command) { try folder.write("It fell 5 per cent.\n", to: "desk/new/deep/c.txt") }
    #expect(lines.last?.hasPrefix("desk/new/deep/c.txt:1") == true)
    lines = try next(command) { try folder.write("It fell 6 per cent.\n", to: "desk/new/deep/c.txt") }
    #expect(lines.last?.hasPrefix("desk/new/deep/c.txt:1") == true, "Its folder is watched by now.")
    lines = try next(command) {
      try FileManager.default.moveItem(
        atPath: folder.path("desk/new/deep/c.txt"), toPath: folder.path("desk/d.txt"))
    }
    #expect(lines.last?.hasPrefix("desk/d.txt:1") == true)
    lines = try next(command) { try FileManager.default.removeItem(atPath: folder.path("desk/d.txt")) }
    #expect(lines.last?.hasPrefix("desk/a.txt:1") == true)
    lines = try next(command) { try FileManager.default.removeItem(atPath: folder.path("desk/a.txt")) }
    #expect(lines.isEmpty)
  }

  @Test func `editors that write another file and rename it are understood`() throws {
    let command = try watch("desk")
    let lines = try next(command) {
      try folder.write("It rose 7 per cent.\n", to: "desk/.b.txt.swp")
      rename(folder.path("desk/b.txt"), folder.path("desk/b.txt~"))
      rename(folder.path("desk/.b.txt.swp"), folder.path("desk/b.txt"))
      unlink(folder.path("desk/b.txt~"))
    }
    #expect(lines.suffix(2).map { $0.prefix(11) } == ["desk/a.txt:", "desk/b.txt:"])
  }

  @Test func `a story that is named alone is watched, and what lies beside it is not`() throws {
    let command = try watch("desk/b.txt")
    try folder.write("It fell 8 per cent.\n", to: "desk/a.txt")
    usleep(300_000)
    #expect(command.reports == 1)
    #expect(try next(command) { try folder.write("It fell 8 per cent.\n", to: "desk/b.txt") }.count == 1)
  }

  @Test func `stories are read as the command line says, each time`() throws {
    try folder.write(
      [UInt8]("Caf".utf8) + [0xE9] + [UInt8](" prices fell 3 per cent.\n".utf8), to: "desk/a.txt")
    let command = try watch("desk", "--encoding", "latin1")
    #expect(command.output.contains("desk/a.txt:1:20"))
    let lines = try next(command) {
      try folder.write(
        [UInt8]("Caf".utf8) + [0xE9] + [UInt8]("s: it fell 3 per cent.\n".utf8), to: "desk/a.txt")
    }
    #expect(lines.map { $0.prefix(15) } == ["desk/a.txt:1:18"])
  }

  @Test func `what the system does not tell of is found by looking: the target of a link`() throws {
    try folder.write("It rose.\n", to: "elsewhere/c.txt")
    try folder.link("desk/c.txt", to: "../elsewhere/c.txt")
    let command = try watch("desk")
    let lines = try next(command) { try folder.write("It rose 3 per cent.\n", to: "elsewhere/c.txt") }
    #expect(lines.last?.hasPrefix("desk/c.txt:1") == true)
  }

  @Test func `a baseline that is saved counts, and the report's own file does not`() throws {
    let baseline = "# Copydesk baseline\n"
    try folder.write(baseline, to: "known.baseline")
    let command = try watch("desk", "--baseline", "known.baseline", "--report", "markdown=desk/report.md")
    usleep(300_000)
    #expect(command.reports == 1, "It does not meet itself.")
    #expect(try folder.text("desk/report.md").contains("words.percent"))
    let lines = try next(command) { try folder.write(baseline + "none\n", to: "known.baseline") }
    #expect(lines.isEmpty && command.errors.contains("known.baseline:2: the line is none of a baseline"))
    #expect(try next(command) { try folder.write(baseline, to: "known.baseline") }.count == 1)
  }

  @Test func `Ctrl-C ends with the status of the last report`() throws {
    var command = try watch("desk")
    #expect(command.end(by: SIGINT) == 1)
    command = try watch("desk")
    _ = try next(command) { try folder.write("It fell.\n", to: "desk/a.txt") }
    #expect(command.end(by: SIGINT) == 0)
    command = try watch("desk")
    _ = try next(command) { try folder.write([0x41, 0xFF, 0x0A], to: "desk/a.txt") }
    #expect(command.end(by: SIGINT) == 2)
    #expect(try watch("desk").end(by: SIGTERM) == 128 + SIGTERM)
  }

  @Test func `a terminal is cleared before each report, and left as it was`() throws {
    let command = try watch("desk", on: .terminal)
    let clear = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
    #expect(command.output.hasPrefix(clear))
    _ = try next(command) { try folder.write("It fell 9 per cent.\n", to: "desk/a.txt") }
    #expect(command.output.components(separatedBy: clear).count == command.reports + 1)
    #expect(command.output.contains("Watching 2 articles. Ctrl-C ends."))
    #expect(command.end(by: SIGINT) == 1)
    #expect(command.output.hasSuffix("\u{1B}[0m\r\n"))
  }

  @Test func `what can't go on is refused`() throws {
    let command = try Command()
    for (arguments, words) in [
      (["--watch", "--stdin"], "standard input is none"),
      (["--watch", "--diff", "-"], "--diff FILE"),
      (["--watch", "--write-baseline", "b"], "--write-baseline is for a single run"),
      (["--watch", "--fix", "a.txt"], "--watch checks articles"),
      (["--watch", "missing.txt", "--only", "no.such"], "has no such rule"),
    ] {
      let result = try command.run(all: arguments)
      #expect(result.status == 2 && result.errors.contains(words), "\(result.errors)")
    }
  }
}
