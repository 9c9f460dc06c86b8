import Foundation
import Testing

/// The pages of documentation that are made of the guides: stale ones fail, and the message says how to make them anew.
@Suite struct RulesPagesTests {
  private static let guides = [
    "WireStyle", "AmericanStyle", "BritishStyle", "SoundCopy", "PlainWords", "WorldPlaces",
  ]
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Copydesk/Copydesk.docc")

  private static func page(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: "\(name).md"), encoding: .utf8)
  }

  @Test(arguments: guides)
  func `the page of a guide's rules is what the guide says`(_ guide: String) throws {
    let result = try Command().run("--guide", guide, "--list-rules", "--format", "markdown")
    let page = try RulesPagesTests.page("RulesOf\(guide)")
    let file = "Sources/Copydesk/Copydesk.docc/RulesOf\(guide).md"
    #expect(
      page == result.output,
      "Make it anew: lint-articles --guide \(guide) --list-rules --format markdown --output \(file)")
  }

  @Test func `every rule that the hundred demands name is in a guide`() throws {
    var known: Set<Substring> = []
    for guide in RulesPagesTests.guides {
      let result = try Command().run("--guide", guide, "--list-rules")
      for line in result.lines where !line.hasPrefix(" ") { known.insert(line.prefix { $0 != " " }) }
    }
    let lines = try RulesPagesTests.page("NewsroomRules").split(separator: "\n").filter { $0.hasPrefix("| ") }
    var numbers: [Int] = []
    for line in lines {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, let number = Int(cells[0]) else { continue }
      numbers.append(number)
      for (index, part) in cells[2].split(separator: "`", omittingEmptySubsequences: false).enumerated()
      where index % 2 == 1 && part.contains(".") && !part.contains("(") {
        #expect(known.contains(part), "No guide has the rule \(part) of demand \(number).")
      }
    }
    #expect(numbers == Array(1...100))
  }
}
