import Foundation
import Reporting
import StyleRules
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Checkstyle's and JUnit's XML, read back by a parser.
@Suite struct XMLReportersTests {
  /// An element with what stands in it.
  private final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var text = ""

    init(_ name: String, _ attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    func number(_ attribute: String) -> Int? { attributes[attribute].flatMap(Int.init) }
  }

  private final class Builder: NSObject, XMLParserDelegate {
    var open = [Element("", [:])]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      let element = Element(name, attributes)
      open.last?.children.append(element)
      open.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { open.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters string: String) { open.last?.text += string }
  }

  private func root(_ text: String) throws -> Element {
    let builder = Builder()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = builder
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return try #require(builder.open.first?.children.first)
  }

  private func held(_ text: String) -> String {
    text.replacing("\u{1}", with: "\u{FFFD}").replacing("\u{FFFE}", with: "\u{FFFD}")
  }

  @Test func `Checkstyle has a file a story and an error a finding, nothing lost but what XML cannot hold`()
    throws
  {
    let sample = try ReportSample()
    let root = try root(try sample.text("checkstyle"))
    #expect(root.name == "checkstyle" && root.attributes == ["version": "4.3"])
    #expect(root.children.allSatisfy { $0.name == "file" && Set($0.attributes.keys) == ["name"] })
    let errors = root.children.flatMap { file in file.children.map { (file.attributes["name"], $0) } }
    #expect(errors.count == sample.report.findings.count + 1)
    for ((path, error), finding) in zip(errors, sample.report.findings) {
      #expect(path == finding.path && error.name == "error")
      #expect(Set(error.attributes.keys) == ["line", "column", "severity", "message", "source"])
      #expect(error.number("line") == finding.start.line && error.number("column") == finding.start.column)
      #expect(error.attributes["source"] == finding.rule)
      let severities: [Severity: String] = [.error: "error", .warning: "warning", .advice: "info"]
      #expect(error.attributes["severity"] == severities[finding.severity])
      #expect(error.attributes["message"]?.hasPrefix(held(finding.message)) == true)
    }
    #expect(errors.last?.0 == "lost & found.txt")
    #expect(errors.last?.1.attributes["message"] == "There is no such file: 100% sure,\nlook again.")
  }

  @Test func `JUnit's counts are those of its cases`() throws {
    let sample = try ReportSample()
    let root = try root(try sample.text("junit"))
    #expect(root.name == "testsuites" && root.attributes["name"] == "Probe")
    var sums = ["tests": 0, "failures": 0, "errors": 0]
    for suite in root.children {
      #expect(
        suite.name == "testsuite" && Set(suite.attributes.keys) == ["name", "tests", "failures", "errors"])
      #expect(
        suite.children.allSatisfy {
          $0.name == "testcase" && Set($0.attributes.keys) == ["name", "classname"]
        })
      #expect(suite.children.allSatisfy { $0.attributes["classname"] == suite.attributes["name"] })
      #expect(suite.number("tests") == suite.children.count)
      for (key, element) in [("failures", "failure"), ("errors", "error")] {
        #expect(suite.number(key) == suite.children.count { $0.children.first?.name == element })
      }
      for key in sums.keys { sums[key, default: 0] += suite.number(key) ?? 0 }
    }
    for (key, sum) in sums { #expect(root.number(key) == sum, "\(key)") }
    #expect(sums["tests"] == sample.report.findings.count + 1 && sums["errors"] == 1)
    #expect(sums["failures"] == sample.report.count(.error) + sample.report.count(.warning))
    let failure = try #require(
      root.children.flatMap(\.children).compactMap(\.children.first).first { $0.name == "failure" })
    #expect(Set(failure.attributes.keys) == ["message", "type"] && failure.text.contains("Прибыль 北京 😀"))
  }

  @Test func `JUnit's failures are what fails the run`() throws {
    func failures(_ least: Severity?) throws -> Int? {
      try root(try ReportSample().text("junit") { $0.failing = least }).number("failures")
    }
    let report = try ReportSample().report
    #expect(try failures(.error) == report.count(.error))
    #expect(try failures(.advice) == report.findings.count)
    #expect(try failures(nil) == 0)
  }

  @Test func `a run without findings is one case that passes`() throws {
    let report = Report(guide: "A & <B>", findings: [], articles: 3, failures: [])
    let root = try root(JUnitReporter().text(of: report, options: ReportOptions()))
    #expect(root.attributes == ["name": "A & <B>", "tests": "1", "failures": "0", "errors": "0"])
    let test = try #require(root.children.first?.children.first)
    #expect(test.attributes["name"] == "3 articles" && test.children.isEmpty)
    #expect(try self.root(CheckstyleReporter().text(of: report, options: ReportOptions())).children.isEmpty)
  }

  @Test func `every scalar that XML can hold comes back, in attributes and in text`() throws {
    let scalars = ([0x9, 0xA, 0xD] + Array(0x20...0x2FF) + [0x2028, 0x2029, 0xFFFD, 0x1F600, 0x10FFFF])
      .compactMap { Unicode.Scalar(UInt32($0)) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let failure = ReadFailure(path: "a.txt", reason: String(text))
    let report = Report(guide: "G", findings: [], articles: 0, failures: [failure])
    let root = try root(CheckstyleReporter().text(of: report, options: ReportOptions()))
    let message = root.children.first?.children.first?.attributes["message"]
    #expect(message.map { Array($0.unicodeScalars) } == scalars)
  }
}
