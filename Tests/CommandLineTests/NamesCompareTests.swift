import Foundation
import TestSupport
import Testing

@Suite struct NamesCompareTests {
  @Test func `a pair is explained`() throws {
    let result = try Command().run("names", "compare", "Yuri Usakov", "Yuri Ushakov")
    #expect(result.status == 0)
    #expect(result.lines.first == "Yuri Usakov ~ Yuri Ushakov")
    #expect(result.output.contains("same, romanisation"))
    #expect(result.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `a pair is told as JSON`() throws {
    let result = try Command().run("names", "compare", "Li Peng", "Li Ping", "--format", "json")
    let comparisons = result.json["comparisons"] as? [[String: Any]]
    #expect(comparisons?.first?["verdict"] as? String == "different")
    #expect(comparisons?.first?["kind"] as? String == "syllables")
    #expect((comparisons?.first?["steps"] as? [String])?.isEmpty == false)
  }

  @Test func `a file of pairs has a verdict a line`() throws {
    let command = try Command()
    try command.folder.write(
      "id\tname_a\tname_b\n1\tAnn Lee Hart\tAnne Hart\r\n2\tRosa Parks\tEva Perón\n", to: "pairs.tsv")
    let result = try command.run("names", "compare", "--pairs", "pairs.tsv", "--format=tsv")
    #expect(result.status == 0)
    #expect(result.output == "same\tsame\tgiven-name\ndifferent\tdifferent\ttwo-names\n")
  }

  @Test func `without titles the first two columns are the pair`() throws {
    let command = try Command()
    try command.folder.write("Rosa Parks\tRosa Parks\tx\n", to: "pairs.tsv")
    let result = try command.run("names", "compare", "--pairs", "pairs.tsv", "--format", "tsv")
    #expect(result.output == "same\tsame\tidentical\n")
  }

  @Test func `a line that is no pair is named`() throws {
    let command = try Command()
    try command.folder.write("a\tb\nRosa Parks\n", to: "pairs.tsv")
    let result = try command.run("names", "compare", "--pairs", "pairs.tsv")
    #expect(result.status == 2)
    #expect(result.errors.contains("pairs.tsv:2:"))
  }

  @Test(
    arguments: [
      ["names"], ["names", "compere"], ["names", "compare", "one"],
      ["names", "compare", "--pairs", "missing.tsv"],
      ["names", "compare", "a", "b", "--format", "xml"], ["names", "compare", "--pairs"],
      ["names", "compare", "--nothing"],
    ])
  func `wrong use fails with 2 and says why`(_ arguments: [String]) throws {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let result = try Command().shell("\"$0\" \(line)")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: "))
  }
}
