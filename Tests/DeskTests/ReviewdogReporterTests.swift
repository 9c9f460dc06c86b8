import Foundation
import StyleRules
import Testing

/// reviewdog's `rdjson` and `rdjsonl`: fields of `reviewdog.proto` alone, whose reader refuses others.
@Suite struct ReviewdogReporterTests {
  typealias Object = [String: Any]

  private let sample: ReportSample
  private let diagnostics: [Object]

  init() throws {
    sample = try ReportSample()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(try sample.text("rdjson").utf8)) as? Object)
    #expect(Set(object.keys) == ["source", "diagnostics"])
    #expect(object["source"] as? [String: String] == ["name": "Copydesk"])
    diagnostics = try #require(object["diagnostics"] as? [Object])
  }

  /// The text of a range, whose columns count bytes from 1, the end exclusive.
  private func copy(_ path: String, _ range: Any?) throws -> String? {
    let range = try #require(range as? [String: [String: Int]])
    #expect(Set(range.keys) == ["start", "end"])
    let (start, end) = (try #require(range["start"]), try #require(range["end"]))
    #expect(Set(start.keys) == ["line", "column"] && Set(end.keys) == ["line", "column"])
    return sample.text(
      path, fromByte: (try #require(start["line"]), try #require(start["column"])),
      to: (try #require(end["line"]), try #require(end["column"])))
  }

  @Test func `a diagnostic has its message, place, severity and rule`() throws {
    #expect(diagnostics.count == sample.report.findings.count + sample.report.failures.count)
    for (diagnostic, finding) in zip(diagnostics, sample.report.findings) {
      #expect(
        Set(diagnostic.keys).subtracting(["suggestions"]) == [
          "message", "location", "severity", "source", "code",
        ])
      #expect(diagnostic["message"] as? String == finding.message)
      let severities: [Severity: String] = [.error: "ERROR", .warning: "WARNING", .advice: "INFO"]
      #expect(diagnostic["severity"] as? String == severities[finding.severity])
      #expect(diagnostic["code"] as? [String: String] == ["value": finding.rule])
      let location = try #require(diagnostic["location"] as? Object)
      #expect(Set(location.keys) == ["path", "range"] && location["path"] as? String == finding.path)
      let text = try copy(finding.path, location["range"])
      if finding.start.line == finding.end.line { #expect(text == finding.text) }
    }
  }

  @Test func `a suggestion replaces the finding`() throws {
    for (diagnostic, finding) in zip(diagnostics, sample.report.findings) {
      let suggestions = diagnostic["suggestions"] as? [Object] ?? []
      #expect(suggestions.map { $0["text"] as? String } == finding.suggestions.map(\.text))
      for suggestion in suggestions {
        #expect(Set(suggestion.keys) == ["range", "text"])
        #expect(try copy(finding.path, suggestion["range"]) == finding.text)
      }
    }
  }

  @Test func `what could not be read is an error without a range`() throws {
    let last = try #require(diagnostics.last)
    #expect(last["severity"] as? String == "ERROR")
    #expect(last["location"] as? [String: String] == ["path": "lost & found.txt"])
  }

  @Test func `the lines are the same diagnostics`() throws {
    let lines = try sample.text("rdjsonl").split(separator: "\n")
    let objects = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary)
    }
    #expect(objects == diagnostics.map { $0 as NSDictionary })
  }
}
