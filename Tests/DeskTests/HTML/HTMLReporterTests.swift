import Desk
import Foundation
import Reporting
import StyleRules
import TestSupport
import Testing

/// The page as text: what stands in it, and that nothing of a story or a guide can break it.
@Suite struct HTMLReporterTests {
  @Test func `every finding has one note, and its mark is the text that was found`() throws {
    let sample = try HTMLSample()
    let page = sample.page
    #expect(page.texts(of: "finding").count == sample.report.findings.count)
    for (index, finding) in sample.report.findings.enumerated() {
      let note = try #require(page.texts { $1["id"] == "f\(index + 1)" }.first)
      #expect(
        note.contains(finding.rule) && note.contains(finding.message)
          && note.contains("line \(finding.start.line):"))
      if let suggestion = finding.suggestions.first, !suggestion.text.isEmpty {
        #expect(note.contains(suggestion.text))
      }
      let marks = page.texts { name, attributes in
        name == "mark"
          && attributes["aria-describedby"]?.split(separator: " ").contains("f\(index + 1)") == true
      }
      let text = finding.text.filter { !$0.isWhitespace }
      let marked = marks.joined().filter { !$0.isWhitespace }
      if finding.rule == "sample.whole", finding.path == "desk/five.txt" {
        #expect(
          marked == "Thisisthewholestory.",
          "A finding over more than three paragraphs is marked where it begins.")
      } else {
        #expect(shown(text) == marked, "\(finding.path) \(finding.rule)")
      }
    }
  }

  /// A text as the page shows it.
  private func shown(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0, 0x202E, 0xFEFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "⟨U+\(String(repeating: "0", count: 4 - digits.count))\(digits)⟩"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  @Test func `copy is shown as it is, with what would act on the page named`() throws {
    let page = try HTMLSample().page
    let copy = page.texts(of: "copy", leavingOut: ["line", "role", "ref"])
    #expect(copy.contains("</p></main><script>alert(3)</script> fell 3 per cent & \"so\" &lt;b&gt;"))
    #expect(copy.contains("שלום ⟨U+202E⟩per cent⟨U+0000⟩ ٢٣ ⟨U+FEFF⟩\u{200F}"))
    #expect(copy.contains("The COVID-19 rules of AT&T."), "Entities and markup are what a reader reads.")
    #expect(copy.contains("A plain headline"))
    #expect(page.texts(of: "path").contains("desk/<script>alert(2)</script>&\"'.txt"))
    #expect(page.texts(of: "reason").contains("One word since 1990.") == false, "The message has it already.")
  }

  @Test func `the page holds together, and nothing in it is asked for elsewhere`() throws {
    let page = try HTMLSample().page
    #expect(page.brokenTag == nil)
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let links = page.values(of: "href")
    for link in links where link.hasPrefix("#") { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
    #expect(Set(links.filter { !$0.hasPrefix("#") }) == ["https://example.org/style?a=1&b=2"])
    for reference in page.values(of: "aria-describedby").flatMap({ $0.split(separator: " ") }) {
      #expect(ids.contains(String(reference)))
    }
    for attribute in ["src", "action", "style", "onclick", "onload", "onerror"] {
      #expect(page.values(of: attribute).isEmpty, "\(attribute)")
    }
    #expect(page.html.components(separatedBy: "<script>").count == 2)
    #expect(!page.html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    #expect(!page.html.contains("url(") && !page.html.contains("@import"))
  }

  @Test func `headings go down step by step, and the landmarks are there once`() throws {
    let page = try HTMLSample().page
    let levels = page.parts.compactMap { part in
      if case .open(let name, _) = part, name.count == 2, name.first == "h" {
        Int(name.dropFirst())
      } else {
        nil
      }
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    for landmark in ["header", "nav", "main", "footer"] {
      #expect(page.texts { name, _ in name == landmark }.count == 1, "\(landmark)")
    }
  }

  @Test func `a place in another story is a link to it there`() throws {
    let sample = try HTMLSample()
    let page = sample.page
    let index = try #require(sample.report.findings.firstIndex { $0.rule == "names.across" })
    let note = try #require(page.texts { $1["id"] == "f\(index + 1)" }.first)
    #expect(note.contains("desk/a.txt line 1:1"))
    let links = page.values(of: "href").filter { $0.hasPrefix("#p\(index + 1)-") }
    #expect(links.count == sample.report.findings[index].related.count && links.count >= 3)
    #expect(page.texts(of: "sub").contains("No finding of its own; findings in other stories point here."))
  }

  @Test func `a finding outside the copy is shown within its line`() throws {
    let page = try HTMLSample().page
    let copy = page.texts(of: "copy", leavingOut: ["ref"])
    #expect(
      copy.contains {
        $0.hasPrefix("outside the copy, line 5") && $0.hasSuffix("<!-- stet-file: words.very -->")
      }, "\(copy)")
  }

  @Test(arguments: [
    ("a.xml", "utf16"), ("a.xml", "utf8"), ("a.txt", "utf8"), ("a.md", "utf8"), ("a.json", "utf8"),
  ])
  func `findings are found again in the text of every kind of file`(_ path: String, _ encoding: String) throws
  {
    let text =
      switch path {
      case "a.xml":
        "<?xml version=\"1.0\" encoding=\"\(encoding == "utf16" ? "UTF-16" : "UTF-8")\"?>\n<nitf><head><title>T</title></head><body><body.head><hedline><hl1>Prices &amp; <em>advisor</em>s</hl1></hedline></body.head><body.content><p>Größe: A&#38;B’s <em>adv</em>isor fell 3 per&#160;cent, the advisor &lt;said.</p><p>The advisor.</p></body.content></body></nitf>\n"
      case "a.json":
        "{\"uri\":\"urn:x:1\",\"type\":\"text\",\"version\":\"1\",\"headline\":\"The advisor\",\"body_text\":\"Gr\\u00f6\\u00dfe: \\\"3 per cent\\\" the advisor.\\n\\nThe advisor left.\"}\n"
      case "a.md": "# The *advisor*\n\nGröße: A&amp;B’s **advisor** [fell](x) 3 per cent.\n\n> The advisor\n"
      default: "The advisor\n\nGröße: 3 per cent, the advisor.\n"
      }
    var bytes = Array(text.utf8)
    if encoding == "utf16" {
      bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
    let sample = try HTMLSample([path: bytes])
    let page = sample.page
    #expect(sample.report.findings.count >= 3)
    #expect(sample.report.stories.flatMap(\.unplaced).isEmpty)
    for (index, finding) in sample.report.findings.enumerated() {
      let marks = page.texts {
        $0 == "mark" && $1["aria-describedby"]?.split(separator: " ").contains("f\(index + 1)") == true
      }
      #expect(marks.joined() == finding.text)
    }
  }

  @Test func `a story that has changed since it was read shows its findings in the lines of the run`() throws
  {
    let sample = try HTMLSample("a.txt", "It fell 3 per cent.\n")
    var report = sample.report
    let other = [
      ArticleFile(path: "a.txt", content: Array("All is new here, and longer than it was.\n".utf8))
    ]
    report.stories = StoryCopies(other).stories(of: report)
    #expect(report.stories.first?.unplaced == [0])
    report.stories = StoryCopies([]).stories(of: report)
    #expect(report.stories.first?.unplaced == [0])
    let page = HTMLPageText(HTMLReporter().text(of: report, options: ReportOptions()))
    #expect(page.texts(of: "copy", leavingOut: ["role", "ref"]) == ["It fell 3 per cent."])
    report.stories = []
    #expect(
      HTMLPageText(HTMLReporter().text(of: report, options: ReportOptions())).texts(
        of: "copy", leavingOut: ["role", "ref"]) == ["It fell 3 per cent."])
  }

  @Test func `a place where something is missing has a mark without text`() throws {
    let page = try HTMLSample("a.txt", "It was so late.\n").page
    #expect(page.texts { name, _ in name == "mark" } == [""])
    #expect(page.texts(of: "copy", leavingOut: ["line", "ref"]) == ["It was so late."])
  }

  @Test func `of a long story the paragraphs beside the findings are shown, of a long paragraph the words`()
    throws
  {
    let plain = "Nothing is wrong with this one, and it has some words.\n\n"
    let many =
      String(repeating: plain, count: 400) + "It fell 3 per cent.\n\n" + String(repeating: plain, count: 400)
    let page = try HTMLSample("a.txt", many).page
    #expect(page.texts(of: "copy").count == 4)
    #expect(page.texts(of: "gap") == ["398 paragraphs left out", "399 paragraphs left out"])
    let line = String(repeating: "Ünd so on. ", count: 3_000)
    let long = try HTMLSample("a.txt", line + "It fell 3 per cent. " + line + "\n").page
    let copy = try #require(long.texts(of: "copy", leavingOut: ["ref", "line"]).first)
    #expect(copy.utf8.count < 800 && copy.contains("It fell 3 per cent. Ünd") && copy.hasPrefix(" … "))
    #expect(!copy.contains("\u{FFFD}"))
    let short = try HTMLSample("a.txt", String(repeating: plain, count: 10) + "It fell 3 per cent.\n").page
    #expect(short.texts(of: "copy").count == 11 && short.texts(of: "gap").isEmpty)
  }

  @Test func `the page grows as the stories and the findings do`() throws {
    func size(_ count: Int) throws -> Int {
      try HTMLSample(
        Dictionary(
          uniqueKeysWithValues: (0..<count).map {
            ("\($0 + 1000).txt", Array("It fell 3 per cent.\n\nSo it goes.\n".utf8))
          })
      ).page.html.utf8.count
    }
    let (few, some, more) = (try size(100), try size(200), try size(400))
    #expect(abs((more - some) - 2 * (some - few)) < 2_000)
  }

  @Test func `marks that overlap by the thousand leave a page that holds together`() throws {
    let text = String(repeating: "a", count: 3_000)
    let findings = (0..<1_500).map { index in
      ReportedFinding(
        path: "a.txt", rule: "x.y", severity: .warning, message: "No.",
        text: String(text.prefix(3_000 - 2 * index)),
        start: Position(offset: index, line: 1, column: index + 1),
        end: Position(offset: 3_000 - index, line: 1, column: 3_001 - index), suggestions: [], related: [],
        fingerprint: "",
        excerpt: ReportedFinding.Excerpt(
          before: "", marked: "a", after: "", isCutBefore: false, isCutAfter: true))
    }
    var report = Report(guide: "G", findings: findings, articles: 1, failures: [])
    report.stories = StoryCopies([ArticleFile(path: "a.txt", content: Array(text.utf8))]).stories(of: report)
    let page = HTMLPageText(HTMLReporter().text(of: report, options: ReportOptions()))
    #expect(page.brokenTag == nil && page.texts(of: "ref").count == 1_500)
    #expect(page.html.utf8.count < 2_000_000)
  }

  @Test func `a run without findings says so`() {
    let report = Report(guide: "A & <B>", findings: [], articles: 3, failures: [])
    let page = HTMLPageText(HTMLReporter().text(of: report, options: ReportOptions()))
    #expect(page.brokenTag == nil && page.texts(of: "nothing").contains("Nothing was found."))
    #expect(page.texts { name, _ in name == "title" } == ["A & <B>: 0 findings in 3 articles"])
  }

  @Test func `the policy of the page names its style and its script`() throws {
    let page = try HTMLSample().page
    guard
      let tool = ["/usr/bin/sha256sum", "/bin/sha256sum"].first(where: FileManager.default.isExecutableFile)
    else {
      return
    }
    let folder = try TemporaryFolder()
    let policy = try #require(page.values(of: "content").first { $0.contains("default-src 'none'") })
    for name in ["style", "script"] {
      let text = try #require(page.texts { element, _ in element == name }.first)
      try folder.write(text, to: name)
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(filePath: tool)
      process.arguments = [folder.path(name)]
      process.standardOutput = pipe
      try process.run()
      let digits = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64)
      process.waitUntilExit()
      let bytes = stride(from: 0, to: 64, by: 2).compactMap { offset in
        UInt8(digits.dropFirst(offset).prefix(2), radix: 16)
      }
      let hash = "'sha256-\(Data(bytes).base64EncodedString())'"
      #expect(policy.contains("\(name)-src \(hash)"), "HTMLPage.policy must name the \(name) as \(hash).")
    }
  }
}
