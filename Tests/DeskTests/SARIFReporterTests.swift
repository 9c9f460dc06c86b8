import Foundation
import Reporting
import StyleRules
import TestSupport
import Testing

/// SARIF 2.1.0, property by property: each object has properties of its schema alone, and those that it requires.
@Suite struct SARIFReporterTests {
  typealias Object = [String: Any]

  private let sample: ReportSample
  private let log: Object
  private let run: Object
  private let results: [Object]
  private let rules: [Object]

  init() throws {
    sample = try ReportSample()
    log = try #require(
      try JSONSerialization.jsonObject(with: Data(try sample.text("sarif").utf8)) as? Object)
    run = try #require((log["runs"] as? [Object])?.first)
    results = try #require(run["results"] as? [Object])
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    rules = try #require(driver["rules"] as? [Object])
  }

  private func text(_ message: Any?) -> String? { (message as? Object)?["text"] as? String }

  @Test func `a log has its version and one run`() throws {
    #expect(Set(log.keys) == ["$schema", "version", "runs"])
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String).flatMap(URL.init(string:)) != nil)
    #expect((log["runs"] as? [Object])?.count == 1)
    #expect(Set(run.keys) == ["tool", "columnKind", "invocations", "results"])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let tool = try #require(run["tool"] as? Object)
    let driver = try #require(tool["driver"] as? Object)
    #expect(
      Set(tool.keys) == ["driver"] && Set(driver.keys) == ["name", "version", "semanticVersion", "rules"])
    #expect(driver["name"] as? String == "Copydesk")
  }

  @Test func `a rule has its texts, its level and help from the guide`() throws {
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
    for rule in rules {
      #expect(
        Set(rule.keys).subtracting(["helpUri"]) == [
          "id", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties",
        ])
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(text(rule[key])?.isEmpty == false, "\(key)")
      }
      let configuration = try #require(rule["defaultConfiguration"] as? [String: String])
      #expect(["error", "warning", "note"].contains(configuration["level"]))
      #expect(((rule["properties"] as? Object)?["tags"] as? [String])?.isEmpty == false)
    }
    let percent = try #require(rules.first { $0["id"] as? String == "words.percent" })
    let help = try #require(percent["help"] as? [String: String])
    #expect(help["text"]?.contains("One word since 1990.") == true)
    #expect(help["text"]?.contains("Wrong: It fell 3 ↓per cent.") == true)
    #expect(help["markdown"]?.contains("- It fell 3 percent.") == true)
  }

  @Test func `a result names its rule, level, message and fingerprint`() throws {
    #expect(results.count == sample.report.findings.count + sample.report.standing.count)
    for (result, finding) in zip(results, sample.report.findings) {
      #expect(
        Set(result.keys).subtracting(["fixes", "relatedLocations"]) == [
          "ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints",
        ])
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == finding.rule && result["ruleId"] as? String == finding.rule)
      let levels: [Severity: String] = [.error: "error", .warning: "warning", .advice: "note"]
      #expect(result["level"] as? String == levels[finding.severity])
      #expect(text(result["message"])?.isEmpty == false)
      #expect(result["partialFingerprints"] as? [String: String] == ["copydesk/v1": finding.fingerprint])
    }
  }

  /// Asserts that a location is a path of the run with a region, and gives the text that stands there.
  private func copy(at location: Object) throws -> String {
    let place = try #require(location["physicalLocation"] as? Object)
    let artifact = try #require(place["artifactLocation"] as? [String: String])
    #expect(Set(artifact.keys) == ["uri", "uriBaseId"] && artifact["uriBaseId"] == "%SRCROOT%")
    let uri = try #require(artifact["uri"])
    #expect(uri.wholeMatch(of: /([A-Za-z0-9._~\/\-]|%[0-9A-F]{2})+/) != nil, "\(uri)")
    let path = try #require(uri.removingPercentEncoding)
    let region = try #require(place["region"] as? [String: Int])
    #expect(
      Set(region.keys) == ["startLine", "startColumn", "endLine", "endColumn", "byteOffset", "byteLength"])
    let values = try ["startLine", "startColumn", "endLine", "endColumn", "byteOffset", "byteLength"]
      .map { try #require(region[$0]) }
    let bytes = Array(try #require(sample.stories[path]).utf8)
    let text = String(decoding: bytes[values[4]..<values[4] + values[5]], as: UTF8.self)
    #expect(
      sample.text(path, from: (values[0], values[1]), to: (values[2], values[3])) == text,
      "Lines and columns say something other than bytes.")
    return text
  }

  @Test func `every region is the text that was found`() throws {
    for (result, finding) in zip(results, sample.report.findings) {
      let locations = try #require(result["locations"] as? [Object])
      #expect(locations.count == 1 && Set(locations[0].keys) == ["physicalLocation"])
      let text = try copy(at: locations[0])
      if finding.start.line == finding.end.line { #expect(text == finding.text) }
    }
  }

  @Test func `related places have ids, messages and regions`() throws {
    var count = 0
    for (result, finding) in zip(results, sample.report.findings) {
      let related = result["relatedLocations"] as? [Object] ?? []
      #expect(related.count == finding.related.count)
      #expect(Set(related.compactMap { $0["id"] as? Int }).count == related.count)
      for (location, place) in zip(related, finding.related) {
        #expect(Set(location.keys) == ["id", "physicalLocation", "message"])
        #expect(text(location["message"]) == place.message)
        #expect(try copy(at: location) == place.text)
        count += 1
      }
    }
    #expect(count > 3)
  }

  @Test func `a fix for each suggestion replaces the finding`() throws {
    for (result, finding) in zip(results, sample.report.findings) {
      let fixes = result["fixes"] as? [Object] ?? []
      #expect(fixes.count == finding.suggestions.count)
      for (fix, suggestion) in zip(fixes, finding.suggestions) {
        #expect(Set(fix.keys) == ["description", "artifactChanges"])
        let change = try #require((fix["artifactChanges"] as? [Object])?.first)
        #expect(Set(change.keys) == ["artifactLocation", "replacements"])
        let replacement = try #require((change["replacements"] as? [Object])?.first)
        #expect(Set(replacement.keys) == ["deletedRegion", "insertedContent"])
        #expect(text(replacement["insertedContent"]) == suggestion.text)
        let artifact = try #require(change["artifactLocation"])
        let region = try #require(replacement["deletedRegion"])
        let place: Object = ["artifactLocation": artifact, "region": region]
        #expect(try copy(at: ["physicalLocation": place]) == finding.text)
      }
    }
  }

  @Test func `what a mark or a baseline lets stand is suppressed, with the reason`() throws {
    let standing = sample.report.standing
    #expect(standing.count == 2)
    for result in results.dropLast(standing.count) { #expect(result["suppressions"] == nil) }
    for (result, stood) in zip(results.suffix(standing.count), standing) {
      #expect(result["ruleId"] as? String == stood.finding.rule)
      let suppressions = try #require(result["suppressions"] as? [[String: String]])
      #expect(suppressions.count == 1 && Set(suppressions[0].keys) == ["kind", "justification"])
      switch stood.reason {
      case .mark(let words):
        #expect(suppressions[0]["kind"] == "inSource" && suppressions[0]["justification"] == words)
      case .baseline: #expect(suppressions[0]["kind"] == "external")
      }
    }
    #expect(rules.contains { $0["id"] as? String == "words.rather" })
  }

  @Test func `code scanning, which knows no suppressions, gets the open findings alone`() throws {
    let text = try sample.text("code-scanning")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
    let run = try #require((object["runs"] as? [Object])?.first)
    let results = try #require(run["results"] as? [Object])
    #expect(results.map { $0["ruleId"] as? String } == sample.report.findings.map(\.rule))
    #expect(results.allSatisfy { $0["suppressions"] == nil })
  }

  @Test func `of more findings than code scanning takes the gravest are listed, and the log says so`() throws
  {
    let finding = try #require(sample.report.findings.first { $0.severity == .warning })
    let grave = try #require(sample.report.findings.first { $0.severity == .error })
    let findings = [ReportedFinding](repeating: finding, count: 25_010) + [grave]
    let report = Report(guide: "G", findings: findings, articles: 1, failures: [])
    let text = try CodeScanningReporter().text(of: report, options: ReportOptions())
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
    let run = try #require((object["runs"] as? [Object])?.first)
    let results = try #require(run["results"] as? [Object])
    #expect(results.count == 25_000 && results.contains { $0["level"] as? String == "error" })
    let invocation = try #require((run["invocations"] as? [Object])?.first)
    let notification = try #require((invocation["toolExecutionNotifications"] as? [Object])?.first)
    #expect(
      self.text(notification["message"])?.hasPrefix("11 findings of the least severity left out") == true)
    #expect(invocation["executionSuccessful"] as? Bool == true)
  }

  @Test(arguments: [
    ("https://example.org/style?a=1&b=2#percent", true), ("Guardian style guide, apostrophes", false),
    ("https://example.org/a page", false), ("javascript:alert(1)", false),
  ])
  func `a source that is an address is where help is`(_ source: String, _ isAddress: Bool) throws {
    let rule = ReportedRule(id: "a.b", summary: "S.", source: source, severity: .warning)
    let text = try SARIFReporter().text(
      of: Report(guide: "G", findings: [], articles: 0, failures: [], rules: [rule]), options: ReportOptions()
    )
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
    let tool = ((object["runs"] as? [Object])?.first?["tool"] as? Object)?["driver"] as? Object
    let described = try #require((tool?["rules"] as? [Object])?.first)
    #expect(described["helpUri"] as? String == (isAddress ? source : nil))
  }

  /// The schema is OASIS's and no part of this project; its path stands in the environment where somebody has it.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["COPYDESK_SARIF_SCHEMA"] != nil,
      "COPYDESK_SARIF_SCHEMA names no schema: the log is checked property by property alone."),
    arguments: ["sarif", "code-scanning"])
  func `a log is as SARIF's own schema has it`(_ format: String) throws {
    let path = try #require(ProcessInfo.processInfo.environment["COPYDESK_SARIF_SCHEMA"])
    let schema = try JSONSchema(contentsOf: URL(filePath: path))
    #expect(try schema.problems(with: try sample.text(format)) == [])
  }

  @Test func `braces and links in copy are no placeholders and no links`() throws {
    let claimed = try #require(results.first { $0["ruleId"] as? String == "words.claimed" })
    let message = try #require(text(claimed["message"]))
    #expect(
      message.contains("{{0}}") && message.contains("\\[see\\](1)")
        && message.hasSuffix("]]>\\\\".replacing("]]", with: "\\]\\]")))
  }

  @Test func `what could not be read is a notification, and the run did not succeed`() throws {
    let invocation = try #require((run["invocations"] as? [Object])?.first)
    #expect(Set(invocation.keys) == ["executionSuccessful", "toolExecutionNotifications"])
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notification = try #require((invocation["toolExecutionNotifications"] as? [Object])?.first)
    #expect(Set(notification.keys) == ["level", "message", "locations"])
    #expect(text(notification["message"])?.hasPrefix("There is no such file") == true)
  }

  @Test func `an absolute path is a URI of its own, and a run without findings has no results`() throws {
    let finding = try #require(sample.report.findings.first)
    let moved = ReportedFinding(
      path: "/news/a b.txt", rule: "x.unknown", severity: .error, message: "No.", text: "a",
      start: finding.start, end: finding.end, suggestions: [], related: [], fingerprint: "0",
      excerpt: finding.excerpt)
    let reporter = SARIFReporter()
    let text = try reporter.text(
      of: Report(guide: "G", findings: [moved], articles: 1, failures: []), options: ReportOptions())
    #expect(text.contains("{\"uri\":\"file:///news/a%20b.txt\"}") && text.contains("\"ruleIndex\":0"))
    let empty = try reporter.text(
      of: Report(guide: "G", findings: [], articles: 1, failures: []), options: ReportOptions())
    let object = try JSONSerialization.jsonObject(with: Data(empty.utf8)) as? Object
    #expect(((object?["runs"] as? [Object])?.first?["results"] as? [Any])?.isEmpty == true)
    #expect(empty.contains("\"executionSuccessful\":true"))
  }
}
