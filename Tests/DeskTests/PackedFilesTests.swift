import Desk
import Foundation
import Reporting
import StyleRules
import TestSupport
import Testing

/// Runs over DOCX and HTML: places, marks, mending.
@Suite struct PackedFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func report(_ names: String..., encoding: String? = nil, guide: CompiledGuide) -> Report {
    var finder = ArticleFinder(workingFolder: folder.path, packageFolder: folder.path, selection: [])
    for name in names { finder.add(name) }
    var files = finder.files
    for index in files.indices { files[index].encoding = encoding }
    return DeskRun(guide).report(on: files, failures: finder.failures)
  }

  private func guide() throws -> CompiledGuide {
    try GuideProbe { Prefer("percent", over: "per cent") }.guide
  }

  private func docx(_ paragraphs: String...) -> [UInt8] {
    let body = paragraphs.map { text in
      "<w:p>"
        + text.split(separator: "|").map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined()
        + "</w:p>"
    }
    return StoredZip.file([
      ("word/document.xml", Array("<w:document><w:body>\(body.joined())</w:body></w:document>".utf8))
    ])
  }

  @Test func `a finding in DOCX has its paragraph, its character, and its bytes in the part`() throws {
    let bytes = docx("Port reopens", "", "Salt & fish rose 12 pe|r cent.".replacing("&", with: "&amp;"))
    try folder.write(bytes, to: "a.docx")
    let report = report("a.docx", guide: try guide())
    let finding = try #require(report.findings.first)
    #expect(report.findings.count == 1 && report.failures.isEmpty)
    #expect(finding.text == "per cent" && finding.part == "word/document.xml")
    #expect(finding.start.line == 3 && finding.start.column == 21)
    let part = Array(bytes[47...])
    #expect(Array(part[finding.start.offset...].prefix(2)) == Array("pe".utf8))
    #expect(Array(part[..<finding.end.offset].suffix(6)) == Array("r cent".utf8))
    let options = ReportOptions()
    #expect(
      LineReporter().text(of: report, options: options).hasPrefix(
        "a.docx: paragraph 3, character 21: warning: "))
    let text = TextReporter().text(of: report, options: options)
    #expect(text.contains("paragraph 3, character 21") && text.contains("Salt & fish rose 12 per cent."))
    let json = try JSONReporter().text(of: report, options: options)
    #expect(json.filter { $0 != " " }.contains("\"part\":\"word") && json.contains("document.xml\""))
  }

  @Test func `findings come in the order of reading: the copy, then the notes, whatever their bytes`() throws
  {
    func part(_ name: String, _ text: String, _ more: String = "") -> (String, [UInt8]) {
      let body = "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>\(more)"
      return ("word/\(name).xml", Array("<w:\(name)>\(body)</w:\(name)>".utf8))
    }
    let long = String(repeating: "The port is open. ", count: 40)
    let last = "<w:p><w:r><w:t>\(long)It fell 2 per cent.</w:t></w:r></w:p>"
    let bytes = StoredZip.file([
      part("endnotes", "It fell 4 per cent."),
      part("footnotes", "It fell 3 per cent. &lt;!-- stet --&gt;"),
      part("document", "It fell 1 per cent.", last),
    ])
    try folder.write(bytes, to: "a.docx")
    try folder.write("It fell 0 per cent.", to: "b.txt")
    func parts(_ report: Report) -> [String] {
      report.findings.map { "\($0.path) \($0.part ?? "-") \($0.start.line)" }
    }
    let expected = [
      "a.docx word/document.xml 1", "a.docx word/document.xml 2", "a.docx word/endnotes.xml 1", "b.txt - 1",
    ]
    let guide = try GuideProbe { Prefer("percent", over: "per cent").in(.everything) }.guide
    let report = report("b.txt", "a.docx", guide: guide)
    #expect(parts(report) == expected)
    #expect(report.findings[1].start.offset > report.findings[2].start.offset)
    // The page that shows the copy has each finding in its own paragraph.
    let stories = StoryCopies([ArticleFile(path: "a.docx", content: bytes)]).stories(of: report)
    let marked = stories.first { $0.path == "a.docx" }?.paragraphs.flatMap { paragraph in
      paragraph.marks.map { "\($0.finding): \(String(decoding: paragraph.text.suffix(19), as: UTF8.self))" }
    }
    #expect(marked == ["0: It fell 1 per cent.", "1: It fell 2 per cent.", "2: It fell 4 per cent."])
    // The mark stands in the footnotes, and speaks for what is found there.
    #expect(report.suppressed == 1 && report.standing.first?.finding.part == "word/footnotes.xml")
  }

  @Test func `other files have no part in the JSON report`() throws {
    try folder.write("It fell 3 per cent.", to: "a.txt")
    let report = report("a.txt", guide: try guide())
    #expect(report.findings.count == 1 && report.findings[0].part == nil)
    let json = try JSONReporter().text(of: report, options: ReportOptions())
    #expect(!json.contains("\"part\""))
  }

  @Test func `a mark in a paragraph of DOCX, or in a comment of HTML, lets a finding stand`() throws {
    try folder.write(docx("Port reopens", "It fell 3 per cent.", "[stet: words.percent]"), to: "a.docx")
    try folder.write("<p>It fell 3 per cent.</p><!-- stet --><p>It rose.</p>", to: "b.html")
    let report = report("a.docx", "b.html", guide: try guide())
    #expect(report.suppressed == 2, "\(report.findings.map { "\($0.path) \($0.rule): \($0.text)" })")
  }

  @Test func `DOCX is not mended, and says so; HTML is, with the references it needs`() throws {
    let bytes = docx("Port reopens", "It fell 3 per cent.")
    try folder.write(bytes, to: "a.docx")
    try folder.write(docx("Port reopens", "It fell 3 percent."), to: "clean.docx")
    try folder.write("<p class=\"a\">Salt &amp; fish fell 3 per cent, &quot;he&quot; said", to: "b.html")
    let guide = try GuideProbe { Prefer("percent & more", over: "per cent") }.guide
    let outcome = Fixer(guide).fix(ArticleFile(path: "a.docx", file: folder.path("a.docx")))
    #expect(outcome.failure?.reason.contains("1 safe suggestion was left") ?? false)
    #expect(try folder.bytes("a.docx") == bytes)
    #expect(Fixer(guide).fix(ArticleFile(path: "clean.docx", file: folder.path("clean.docx"))).failure == nil)
    #expect(Fixer(guide).fix(ArticleFile(path: "b.html", file: folder.path("b.html"))).failure == nil)
    let mended = String(decoding: try folder.bytes("b.html"), as: UTF8.self)
    #expect(mended == "<p class=\"a\">Salt &amp; fish fell 3 percent &amp; more, &quot;he&quot; said")
  }

  @Test func `what can't be read is named, and the rest of the run goes on`() throws {
    try folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], to: "a.doc")
    try folder.write(Array(docx("Port", "It rose.").prefix(90)), to: "b.docx")
    try folder.write("<p>It fell 3 per cent.", to: "c.html")
    let report = report(".", guide: try guide())
    #expect(report.failures.map(\.path) == ["a.doc", "b.docx"])
    #expect(report.findings.map(\.path) == ["c.html"])
  }

  @Test func `an encoding that is told goes before what a file says`() throws {
    let bytes = Array("Caf".utf8) + [0xE9] + Array(" fell 3 per cent.".utf8)
    try folder.write(bytes, to: "a.txt")
    try folder.write(bytes, to: "b.md")
    let report = report("a.txt", "b.md", encoding: "windows-1252", guide: try guide())
    #expect(report.failures.isEmpty)
    #expect(
      report.findings.map(\.start.offset) == [12, 12] && report.findings.map(\.start.column) == [13, 13])
    var file = ArticleFile(path: "a.txt", file: folder.path("a.txt"))
    file.encoding = "windows-1252"
    let outcome = Fixer(try guide()).fix(file)
    #expect(outcome.applied == 1)
    #expect(try folder.bytes("a.txt") == Array("Caf".utf8) + [0xE9] + Array(" fell 3 percent.".utf8))
  }
}
