import Desk
import Foundation
import Reporting
import StyleRules
import TestSupport
import Testing

@Suite struct JSONReporterTests {
  private func object(_ report: Report) throws -> [String: Any] {
    let text = try JSONReporter().text(of: report, options: ReportOptions())
    #expect(text.hasSuffix("}\n"))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func report(_ text: String, path: String = "a.txt", @RulesBuilder _ rules: () -> Rules) throws
    -> Report
  {
    DeskRun(try GuideProbe(rules).guide).report(on: [ArticleFile(path: path, content: Array(text.utf8))])
  }

  @Test func `a report has its version, guide, findings and summary`() throws {
    let object = try object(
      try report("The “advisor” left.") { Prefer("adviser", over: "advisor").severity(.error) })
    #expect(Set(object.keys) == ["version", "guide", "findings", "summary"])
    #expect(object["version"] as? Int == 1)
    #expect(object["guide"] as? String == "Probe")
    let summary = try #require(object["summary"] as? [String: Any])
    for (key, count) in [
      "articles": 1, "findings": 1, "errors": 1, "warnings": 0, "advice": 0, "suppressed": 0, "baselined": 0,
    ] {
      #expect(summary[key] as? Int == count, "\(key)")
    }
    #expect((summary["failed"] as? [Any])?.isEmpty == true)
  }

  @Test func `a finding has every field of version 1`() throws {
    let object = try object(try report("Tin.\nThe “advisor” left.") { Prefer("adviser", over: "advisor") })
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    #expect(
      Set(finding.keys) == [
        "path", "rule", "severity", "message", "text", "range", "suggestions", "related", "fingerprint",
      ])
    #expect(finding["path"] as? String == "a.txt")
    #expect(finding["rule"] as? String == "words.adviser")
    #expect(finding["severity"] as? String == "warning")
    #expect(finding["text"] as? String == "advisor")
    let range = try #require(finding["range"] as? [String: [String: Int]])
    #expect(range["start"] == ["offset": 12, "line": 2, "column": 6])
    #expect(range["end"] == ["offset": 19, "line": 2, "column": 13])
    let suggestion = try #require((finding["suggestions"] as? [[String: Any]])?.first)
    #expect(suggestion["text"] as? String == "adviser" && suggestion["safe"] as? Bool == true)
  }

  @Test func `other places belong to a finding`() throws {
    let object = try object(try report("COVID-19. COVID.") { OneForm("COVID-19", "COVID") })
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    let related = try #require((finding["related"] as? [[String: Any]])?.first)
    #expect(Set(related.keys) == ["path", "range", "text", "message"])
    #expect(related["text"] as? String == "COVID-19")
    #expect(
      (related["range"] as? [String: [String: Int]])?["start"] == ["offset": 0, "line": 1, "column": 1])
  }

  @Test func `what could not be read is in the summary`() throws {
    let object = try object(
      Report(
        guide: "G", findings: [], articles: 0, failures: [ReadFailure(path: "b.txt", reason: "No \"file\".")])
    )
    let failed = (object["summary"] as? [String: Any])?["failed"] as? [[String: String]]
    #expect(failed == [["path": "b.txt", "reason": "No \"file\"."]])
    #expect((object["findings"] as? [Any])?.isEmpty == true)
  }

  @Test func `what is noted of files is in the summary, where there is something`() throws {
    func summary(_ notes: [ReadFailure]) throws -> [String: Any] {
      let report = Report(guide: "G", findings: [], articles: 1, failures: [], notes: notes)
      return try #require(try object(report)["summary"] as? [String: Any])
    }
    let noted = try summary([ReadFailure(path: "b.json", reason: "No “uri”.")])["noted"]
    #expect(noted as? [[String: String]] == [["path": "b.json", "reason": "No “uri”."]])
    #expect(try summary([])["noted"] == nil)
  }

  @Test func `marks and control characters survive, and the order of findings stays`() throws {
    let path = "a \"b\"\\\u{1}/ü.txt"
    let report = try report("“Oil”\u{0} oil\u{1B}.", path: path) {
      Avoid("oil", because: "\"No\"\\\t\u{2028}")
    }
    let findings = try #require(try object(report)["findings"] as? [[String: Any]])
    #expect(findings.map { $0["path"] as? String } == [path, path])
    #expect(findings.map { $0["text"] as? String } == ["Oil", "oil"])
    #expect(findings.first?["message"] as? String == "Avoid “Oil”. \"No\"\\\t\u{2028}")
  }

  @Test func `a guide of any name gives JSON`() throws {
    let object = try object(Report(guide: "My \"Guide\"\n", findings: [], articles: 0, failures: []))
    #expect(object["guide"] as? String == "My \"Guide\"\n")
  }
}
