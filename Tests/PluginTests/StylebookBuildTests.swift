import Foundation
import Testing

extension PluginTests {
  /// Guides with `@Stylebook`, compiled by the compiler that newsrooms have.
  struct StylebookBuildTests {
    /// A message of the compiler: its line and column, and the beginning of what it says.
    private struct Message: Hashable, CustomStringConvertible {
      let line: Int
      let column: Int
      let text: String

      var description: String { "\(line):\(column): \(text)" }
    }

    private static let file = "WrongGuides.swift"

    /// What the comments of the fixture ask for: `// 41: A term is empty.`, or `// +4 7: …` for four lines below.
    private func expected(_ newsroom: Newsroom) throws -> [Message] {
      let lines = try newsroom.text("Sources/WrongGuides/\(Self.file)").split(
        separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().compactMap { index, line in
        guard let comment = line.firstMatch(of: /\/\/ (?:\+(\d+) )?(\d+): (.+)$/) else { return nil }
        let below = comment.1.flatMap { Int($0) } ?? 0
        return Int(comment.2).map { Message(line: index + 1 + below, column: $0, text: String(comment.3)) }
      }
    }

    /// The errors that the compiler shows in the fixture.
    private func errors(_ run: Newsroom.Outcome) -> [Message] {
      (run.output + run.messages).split(separator: "\n").compactMap { line in
        guard let match = line.firstMatch(of: /WrongGuides\.swift:(\d+):(\d+): error: (.+)$/),
          let line = Int(match.1), let column = Int(match.2)
        else { return nil }
        return Message(line: line, column: column, text: String(match.3))
      }
    }

    @Test(arguments: ["native", "swiftbuild"], ["debug", "release"])
    func eachWrongLiteralIsNamedOnceAtItsOwnPlace(system: String, configuration: String) async throws {
      let newsroom = try Newsroom(.stylebook)
      try newsroom.link("ArticleText", "RuleChecks", "StylebookMacro")
      let run = try await newsroom.build("-c", configuration, "--target", "WrongGuides", system: system)
      #expect(run.status != 0, "\(run)")
      let (expected, found) = (try expected(newsroom), errors(run))
      #expect(expected.count >= 16)
      #expect(found.count == expected.count, "\(found)\n\(run)")
      for message in expected {
        #expect(
          found.contains {
            $0.line == message.line && $0.column == message.column && $0.text.contains(message.text)
          }, "\(message)\n\(found)")
      }
    }

    @Test(arguments: ["native", "swiftbuild"], ["debug", "release"])
    func rightGuidesCompileWithoutAWord(system: String, configuration: String) async throws {
      let newsroom = try Newsroom(.stylebook)
      try newsroom.link("ArticleText", "RuleChecks", "StylebookMacro")
      let run = try await newsroom.build("-c", configuration, "--product", "RightGuides", system: system)
      #expect(run.status == 0, "\(run)")
      for file in ["HeraldStyle.swift:", "macro 'Stylebook'"] {
        #expect(!(run.output + run.messages).contains(file), "\(run)")
      }
    }
  }
}
