import Foundation
import TestSupport
import Testing

/// Ends the command at random moments while it writes (`kill -9`), and looks at what it leaves.
///
/// `COPYDESK_KILLS=500 swift test --filter KillTests` does so five hundred times in all; a few are enough for every day.
@Suite(.serialized) struct KillTests {
  private let command: Command
  private var random = SeededGenerator(seed: UInt64(Date().timeIntervalSince1970 * 1000))

  /// How many times each kind of run is killed.
  private static let times: Int = {
    let all = ProcessInfo.processInfo.environment["COPYDESK_KILLS"].flatMap(Int.init) ?? 12
    return max(1, all / 4)
  }()

  private static let stories = 40

  private static func wrong(_ number: Int) -> String {
    String(repeating: "Story \(number): the adviser said it fell 3 per cent.\n\n", count: 60)
  }

  private static func right(_ number: Int) -> String {
    String(repeating: "Story \(number): the adviser said it fell 3 percent.\n\n", count: 60)
  }

  init() throws {
    command = try Command()
    try writeStories()
  }

  private func writeStories() throws {
    for number in 0..<KillTests.stories {
      try command.folder.write(KillTests.wrong(number), to: "desk/\(number).txt")
    }
  }

  /// Starts a run and kills it at a random moment of the time that it needs; gives how it ended.
  private mutating func kill(_ arguments: [String], after seconds: Double) throws -> Int32 {
    let running = try RunningCommand(arguments, in: command.folder)
    usleep(UInt32(Double.random(in: 0...seconds * 1_050_000, using: &random)))
    return running.end(by: SIGKILL)
  }

  /// How long a run takes that nobody kills.
  private func seconds(_ arguments: [String]) throws -> Double {
    let start = Date()
    _ = try RunningCommand(arguments, in: command.folder).ended()
    return Date().timeIntervalSince(start)
  }

  private func names(in folder: String) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: command.folder.path(folder)))
  }

  private static var storyNames: Set<String> { Set((0..<stories).map { "\($0).txt" }) }

  @Test mutating func `stories that are being mended are as they were, or mended`() throws {
    let time = try seconds(["desk", "--fix"])
    var killed = 0
    for _ in 0..<KillTests.times {
      try writeStories()
      if try kill(["desk", "--fix"], after: time) == -SIGKILL { killed += 1 }
      for number in 0..<KillTests.stories {
        let text = try command.folder.text("desk/\(number).txt")
        #expect(text == KillTests.wrong(number) || text == KillTests.right(number))
      }
      let left = try names(in: "desk").subtracting(KillTests.storyNames)
      #expect(left.count <= 1 && left.allSatisfy { $0.hasPrefix(".copydesk-") && $0.hasSuffix(".tmp") })
      // The next run mends the rest, and takes away what was left.
      #expect(try command.run("desk", "--fix").status == 0)
      #expect(try names(in: "desk") == KillTests.storyNames)
      #expect(try command.folder.text("desk/0.txt") == KillTests.right(0))
    }
    #expect(killed > 0)
  }

  @Test mutating func `a baseline that is being written is the old one or the new one`() throws {
    #expect(
      try command.run("desk", "--write-baseline", "out/new.baseline").status == 2, "There is no folder.")
    try command.folder.write("", to: "out/none")
    #expect(try command.run("desk", "--write-baseline", "out/new.baseline").status == 0)
    let new = try command.folder.text("out/new.baseline")
    let old = "# Copydesk baseline\n0123456789abcdef words.percent desk/0.txt\n"
    let arguments = ["desk", "--write-baseline", "out/known.baseline"]
    let time = try seconds(arguments)
    for _ in 0..<KillTests.times {
      try command.folder.write(old, to: "out/known.baseline")
      _ = try kill(arguments, after: time)
      let text = try command.folder.text("out/known.baseline")
      #expect(text == old || text == new)
      #expect(try command.run(all: arguments).status == 0)
      #expect(try names(in: "out") == ["none", "new.baseline", "known.baseline"])
    }
  }

  @Test mutating func `a cache that is being written holds, or is made anew`() throws {
    let arguments = ["desk", "--cache", "kept", "--format", "line"]
    let plain = try command.run("desk", "--format", "line").output
    let time = try seconds(arguments)
    for round in 0..<KillTests.times {
      try command.folder.write("It fell \(round) per cent.\n", to: "other/a.txt")
      if round % 3 == 0 { try FileManager.default.removeItem(atPath: command.folder.path("kept")) }
      _ = try kill(arguments + ["other"], after: time)
      #expect(try command.run(all: arguments).output == plain)
      let left = try names(in: "kept").filter { !$0.hasSuffix(".articles") && !$0.hasSuffix(".tool") }
      #expect(left == [".gitignore"])
    }
  }

  @Test mutating func `a report that is being written is the old one or the new one`() throws {
    let arguments = ["desk", "--report", "json=out/report.json", "--output", "out/report.txt"]
    try command.folder.write("", to: "out/none")
    let time = try seconds(arguments)
    let whole = try ["out/report.json", "out/report.txt"].map { try command.folder.text($0) }
    for _ in 0..<KillTests.times {
      for name in ["out/report.json", "out/report.txt"] { try command.folder.write("old", to: name) }
      _ = try kill(arguments, after: time)
      for (name, new) in zip(["out/report.json", "out/report.txt"], whole) {
        let text = try command.folder.text(name)
        #expect(text == "old" || text == new)
      }
      #expect(try command.run(all: arguments).status == 1)
      #expect(try names(in: "out") == ["none", "report.json", "report.txt"])
    }
  }
}
