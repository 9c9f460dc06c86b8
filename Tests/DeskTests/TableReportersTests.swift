import Foundation
import Reporting
import StyleRules
import Testing

/// The formats of lines and tables: `line`, `jsonl`, `csv` and `markdown`.
@Suite struct TableReportersTests {
  private let sample: ReportSample

  init() throws { sample = try ReportSample() }

  // MARK: Lines

  @Test func `a line has the path, place, severity, message and rule`() throws {
    let lines = try sample.text("line").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == sample.report.findings.count + sample.report.failures.count + 1)
    for (line, finding) in zip(lines, sample.report.findings) {
      let place = "\(finding.path):\(finding.start.line):\(finding.start.column)"
      #expect(
        line.hasPrefix("\(place): \(finding.severity.rawValue): ") && line.hasSuffix(" [\(finding.rule)]"))
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
    }
    #expect(lines.dropLast().last == "lost & found.txt: error: There is no such file: 100% sure, look again.")
    #expect(try sample.text("line") { $0.usesColor = true }.contains("\u{1B}[31merror\u{1B}[0m"))
  }

  @Test func `JSON lines are the findings of the JSON report, and its summary`() throws {
    func object(_ text: some StringProtocol) throws -> NSDictionary {
      try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }
    let whole = try object(try sample.text("json"))
    let lines = try sample.text("jsonl").split(separator: "\n").map { try object($0) }
    #expect(Array(lines.dropLast()) == whole["findings"] as? [NSDictionary])
    let end = try #require(lines.last)
    #expect(end["summary"] as? NSDictionary == whole["summary"] as? NSDictionary)
    #expect(end["guide"] as? String == "Probe" && end["version"] as? Int == 1)
  }

  // MARK: CSV

  /// The records of a CSV text as RFC 4180 has it; a text that breaks its grammar has none.
  private func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var scalars = text.unicodeScalars[...]
    while !scalars.isEmpty {
      var field = String.UnicodeScalarView()
      if scalars.first == "\"" {
        scalars.removeFirst()
        while let scalar = scalars.popFirst() {
          if scalar == "\"" {
            guard scalars.first == "\"" else { break }
            scalars.removeFirst()
          }
          field.append(scalar)
        }
      } else {
        while let scalar = scalars.first, scalar != ",", scalar != "\r" {
          guard scalar != "\"", scalar != "\n" else { return [] }
          field.append(scalars.removeFirst())
        }
      }
      record.append(String(field))
      switch scalars.popFirst() {
      case ",": continue
      case "\r":
        guard scalars.popFirst() == "\n" else { return [] }
        records.append(record)
        record = []
      default: return []
      }
    }
    return records
  }

  @Test func `a CSV record is the finding, whatever stands in it`() throws {
    let records = records(try sample.text("csv"))
    #expect(records.count == sample.report.findings.count + sample.report.failures.count + 1)
    let header = try #require(records.first)
    #expect(records.allSatisfy { $0.count == header.count })
    for (record, finding) in zip(records.dropFirst(), sample.report.findings) {
      let fields = Dictionary(zip(header, record)) { first, _ in first }
      #expect(fields["path"] == finding.path && fields["rule"] == finding.rule)
      #expect(fields["line"] == "\(finding.start.line)" && fields["endColumn"] == "\(finding.end.column)")
      #expect(fields["severity"] == finding.severity.rawValue && fields["message"] == finding.message)
      #expect(fields["text"].map { Array($0.utf8) } == Array(finding.text.utf8))
      #expect(fields["suggestion"] == finding.suggestions.first?.text ?? "")
      #expect(fields["safe"] == finding.suggestions.first.map { "\($0.isSafe)" } ?? "")
      #expect(fields["fingerprint"] == finding.fingerprint)
    }
  }

  // MARK: Markdown

  @Test func `Markdown has a table a story, and every row has its cells`() throws {
    let lines = try sample.text("markdown").split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.filter { $0.hasPrefix("|") }
    let tables = Set(sample.report.findings.map(\.path)).count
    #expect(rows.count == sample.report.findings.count + 2 * tables)
    for row in rows { #expect(row.replacing(/\\./, with: "").count { $0 == "|" } == 6, "\(row)") }
    #expect(lines.count { $0.hasPrefix("## ") } == tables + 1)
  }

  @Test func `copy is no markup in Markdown`() throws {
    let text = try sample.text("markdown")
    let rest = text.replacing(/\\[^A-Za-z0-9 ]/, with: "").replacing("<b>", with: "").replacing(
      "</b>", with: ""
    )
    .replacing("<br>", with: "")
    #expect(!rest.contains("<") && !rest.contains("`") && !rest.contains("_") && !rest.contains("@"))
    #expect(!rest.contains("[") && !rest.contains("$"))
    #expect(text.contains("\\*much\\* \\| &lt;b&gt;so&lt;/b&gt; &amp; so"))
  }

  @Test func `a job summary that would be too long is cut between findings and says so`() throws {
    let finding = try #require(sample.report.findings.first)
    let report = Report(
      guide: "G", findings: [ReportedFinding](repeating: finding, count: 20_000), articles: 1, failures: [])
    let text = JobSummary.text(of: report)
    #expect(text.utf8.count < 1_024 * 1_024)
    let rows = text.split(separator: "\n").count { $0.hasPrefix("| 1:") }
    #expect(rows > 1_000 && text.hasSuffix("\n\(20_000 - rows) more findings left out here for length.\n"))
  }
}
