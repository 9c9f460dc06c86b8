import Desk
import Foundation
import StyleRules
import TestSupport
import Testing
import WireStyle

/// The first real input of the project, held against the list of what a copy editor finds in it.
///
/// Both lie beside the package, and belong to no one who could give them to it: without them the test is skipped.
@Suite struct ExpectedFindingsTests {
  private static let shared = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/articles").standardized

  private static let isThere = FileManager.default.fileExists(
    atPath: shared.appending(path: "xi-putin.txt").path)

  /// A line of the list: how often findings of some categories must, or must not, touch a text.
  private struct Expectation {
    let level: String
    let categories: Set<String>
    let times: Int
    let text: String

    init?(_ line: Substring) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let times = Int(fields[2]) else { return nil }
      level = fields[0]
      categories = Set(fields[1].split(separator: ",").map(String.init))
      self.times = times
      text = fields[3]
    }
  }

  /// How many places of a text are touched by a finding of some categories.
  private func hits(_ expectation: Expectation, _ source: [UInt8], _ findings: [ReportedFinding]) -> Int {
    let needle = Array(expectation.text.utf8)
    var hits = 0
    var at = 0
    while at + needle.count <= source.count {
      guard source[at..<at + needle.count].elementsEqual(needle) else {
        at += 1
        continue
      }
      let end = at + needle.count
      let isHit = findings.contains { finding in
        let category = String(finding.rule.prefix { $0 != "." })
        return expectation.categories.contains(category) && finding.start.offset < end
          && finding.end.offset > at
      }
      hits += isHit ? 1 : 0
      at = end
    }
    return hits
  }

  @Test(.enabled(if: isThere, "The folder ../shared is not beside the package; the story is not checked."))
  func `what a copy editor finds is found, and what is right is not`() throws {
    let source = [UInt8](try Data(contentsOf: Self.shared.appending(path: "xi-putin.txt")))
    let list = try String(contentsOf: Self.shared.appending(path: "xi-putin.expected.tsv"), encoding: .utf8)
    let expectations = list.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(Expectation.init)
    #expect(expectations.count > 20)
    let report = DeskRun(try CompiledGuide(WireStyle())).report(
      on: [ArticleFile(path: "xi-putin.txt", content: source)])
    #expect(report.failures.isEmpty)
    for finding in report.findings {
      let text = String(decoding: source[finding.start.offset..<finding.end.offset], as: UTF8.self)
      #expect(text == finding.text, "\(finding.rule)")
    }
    for expectation in expectations {
      let hits = hits(expectation, source, report.findings)
      switch expectation.level {
      case "must": #expect(hits >= expectation.times, "\(expectation)")
      case "mustnot": #expect(hits == 0, "\(expectation)")
      default: break
      }
    }
  }
}
