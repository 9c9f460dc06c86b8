import Foundation
import TestSupport
import Testing

@Suite struct BaselineTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write(
      "The the mayor left.\n\nShares fell 3 per cent, and 3 per cent again.\n", to: "a.txt")
    try command.folder.write("It fell 3 per cent.\n", to: "b.txt")
  }

  private func write() throws {
    let result = try command.run("a.txt", "b.txt", "--write-baseline", "known.baseline")
    #expect(result.status == 0)
    #expect(result.output == "4 findings accepted; the baseline is in known.baseline.\n")
  }

  private func lint(_ arguments: String...) throws -> Command.Result {
    try command.run(all: ["a.txt", "b.txt", "--baseline", "known.baseline", "--format", "json"] + arguments)
  }

  @Test func `what a baseline has accepted is not reported`() throws {
    try write()
    let result = try lint()
    #expect(result.status == 0 && result.findings.isEmpty)
    #expect((result.json["summary"] as? [String: Any])?["baselined"] as? Int == 4)
  }

  @Test func `edits above and a new name leave findings known, and what is new is reported`() throws {
    try write()
    try command.folder.write(
      "A new line.\n\nThe the mayor left.\n\nShares fell 3 per cent, and 3 per cent again.\n\nIt is ( late ).\n",
      to: "a.txt")
    try FileManager.default.moveItem(
      atPath: command.folder.path("b.txt"), toPath: command.folder.path("c.txt"))
    let result = try command.run("a.txt", "c.txt", "--baseline", "known.baseline", "--format", "json")
    #expect(result.rules == ["punctuation.spacing"])
    #expect(result.status == 1)
  }

  @Test func `duplicates are counted`() throws {
    try write()
    try command.folder.write(
      "It fell 3 per cent.\n\nIt fell 3 per cent.\n\nIt fell 3 per cent.\n", to: "b.txt")
    #expect(try lint("--only", "words.percent").rules.count == 2)
  }

  @Test func `what is mended is stale, and pruned where that is asked for`() throws {
    try write()
    try command.folder.write("The mayor left.\n", to: "a.txt")
    let told = try lint()
    #expect(told.errors.contains("3 entries of known.baseline are mended: --prune-baseline"))
    let pruned = try lint("--prune-baseline")
    #expect(pruned.errors.contains("3 entries of known.baseline are mended, and taken out."))
    #expect(try lint().errors.isEmpty)
    let lines = try String(contentsOfFile: command.folder.path("known.baseline"), encoding: .utf8).split(
      separator: "\n")
    #expect(lines.count == 2 && lines[1].hasSuffix(" words.percent b.txt"))
  }

  @Test func `a run that begins in another folder takes nothing out`() throws {
    try write()
    try command.folder.write("It fell 3 per cent.\n", to: "desk/c.txt")
    let before = try command.folder.text("known.baseline")
    let result = try command.run(
      "c.txt", "../b.txt", "--baseline", "../known.baseline", "--prune-baseline", "--format", "line",
      in: "desk")
    #expect(result.status == 1 && result.errors.isEmpty && result.lines.count { $0.hasPrefix("c.txt:") } == 1)
    #expect(try command.folder.text("known.baseline") == before)
  }

  @Test func `files that a run does not read keep their entries`() throws {
    try write()
    let result = try command.run("b.txt", "--baseline", "known.baseline", "--prune-baseline")
    #expect(result.status == 0 && result.errors.isEmpty)
  }

  @Test func `the file has one sorted line a finding, and the same findings give the same bytes`() throws {
    try write()
    let first = try Data(contentsOf: URL(filePath: command.folder.path("known.baseline")))
    try write()
    #expect(try Data(contentsOf: URL(filePath: command.folder.path("known.baseline"))) == first)
    let lines = String(decoding: first, as: UTF8.self).split(separator: "\n").dropFirst()
    let places = lines.map { String($0.split(separator: " ", maxSplits: 2)[2]) }
    #expect(places == places.sorted() && places.count == 4)
  }

  @Test func `a baseline that is not there, or is broken, is named with what to do`() throws {
    let missing = try lint()
    #expect(missing.status == 2 && missing.errors.contains("--write-baseline known.baseline"))
    try write()
    try command.folder.write("<<<<<<< HEAD\n0123456789abcdef words.percent a.txt\n", to: "known.baseline")
    let broken = try lint()
    #expect(broken.status == 2 && broken.errors.contains("known.baseline:1: the line is none of a baseline"))
    #expect(
      try command.run("a.txt", "--prune-baseline").errors.contains("--prune-baseline needs the baseline"))
  }
}
