import Desk
import Foundation
import Reporting
import StyleRules
import TestSupport
import Testing

/// Runs and mending over files of XML: several articles in a file, other encodings, escapes.
@Suite struct NewsFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func report(_ names: String..., guide: CompiledGuide) -> Report {
    var finder = ArticleFinder(workingFolder: folder.path, packageFolder: folder.path, selection: [])
    for name in names { finder.add(name) }
    return DeskRun(guide).report(on: finder.files, failures: finder.failures)
  }

  private func guide(@RulesBuilder _ rules: () -> Rules) throws -> CompiledGuide {
    try GuideProbe(rules).guide
  }

  private func nitf(_ text: String) -> String {
    "<nitf><body><body.content><p>\(text)</p></body.content></body></nitf>"
  }

  /// The bytes of a file at a finding's range.
  private func cut(_ finding: ReportedFinding) throws -> [UInt8] {
    Array(try folder.bytes(finding.path)[finding.start.offset..<finding.end.offset])
  }

  @Test func `the articles of one file count one by one and are reported by path and place`() throws {
    let item =
      "<newsItem><contentSet><inlineXML><p>Oil &amp; gas per cent</p></inlineXML></contentSet></newsItem>"
    try folder.write("<newsMessage>\n\(item)\n\(item)\n</newsMessage>", to: "a.xml")
    let report = report("a.xml", guide: try guide { Prefer("percent", over: "per cent") })
    #expect(report.articles == 2)
    #expect(report.findings.map(\.start.line) == [2, 3])
    #expect(Set(report.findings.map(\.fingerprint)).count == 2)
    for finding in report.findings {
      #expect(finding.path == "a.xml")
      #expect(try cut(finding) == Array("per cent".utf8))
    }
  }

  @Test func `ninjs and ArchieML are checked and mended, and what the standard does not allow is noted`()
    throws
  {
    try folder.write(
      #"{"uri": "u", "extra": 1, "body_html": "<p class=\"a\">It fell 3 per cent, \"he\" said.</p>"}"#,
      to: "a.json")
    try folder.write("body: It fell 3 per cent.\n", to: "b.aml")
    try folder.write(#"{"name": "per cent"}"#, to: "package.json")
    let guide = try guide { Prefer("percent", over: "per cent") }
    let report = report(".", guide: guide)
    #expect(report.findings.map(\.text) == ["per cent", "per cent"] && report.failures.isEmpty)
    #expect(report.skipped == 1 && report.notes.count == 1)
    #expect(report.notes.first?.reason == "Line 1, column 15: ninjs has no property “extra”.")
    for name in ["a.json", "b.aml"] {
      #expect(Fixer(guide).fix(ArticleFile(path: name, file: folder.path(name))).failure == nil)
    }
    #expect(
      try folder.text("a.json")
        == #"{"uri": "u", "extra": 1, "body_html": "<p class=\"a\">It fell 3 percent, \"he\" said.</p>"}"#)
    #expect(try folder.text("b.aml") == "body: It fell 3 percent.\n")
  }

  @Test func `what is to be noted of a file is said without being asked for, of many files by their number`()
    throws
  {
    let guide = try guide { Prefer("percent", over: "per cent") }
    func text(_ report: Report, _ change: (inout ReportOptions) -> Void = { _ in }) -> String {
      var options = ReportOptions()
      change(&options)
      return TextReporter().text(of: report, options: options)
    }
    for number in 1...4 {
      try folder.write(#"{"uri": "u", "own": 1, "body_text": "Oil rose."}"#, to: "in/\(number).json")
    }
    let line = "noted: in/1.json: Line 1, column 15: ninjs has no property “own”.\n"
    #expect(text(report("in/1.json", guide: guide)).contains(line))
    #expect(!text(report("in/1.json", guide: guide)) { $0.isQuiet = true }.contains("noted"))
    let many = report("in", guide: guide)
    #expect(
      text(many) == "noted: something in 4 files, which hinders nothing; --statistics says what.\n\n"
        + "4 articles: nothing found.\n")
    #expect(text(many) { $0.hasStatistics = true }.contains(line))
  }

  @Test func `a file without text is noted where somebody has named it, and not in a folder`() throws {
    try folder.write(#"{"uri": "u", "type": "picture"}"#, to: "in/picture.json")
    try folder.write(" \n", to: "in/blank.txt")
    let guide = try guide { Prefer("percent", over: "per cent") }
    #expect(report("in", guide: guide).notes.isEmpty)
    for name in ["in/picture.json", "in/blank.txt"] {
      let report = report(name, guide: guide)
      #expect(report.notes.map(\.reason) == ["There is no text in the file to check."])
      #expect(report.failures.isEmpty)
    }
  }

  @Test func `an article longer than any story is not checked, said so, and the rest goes on`() throws {
    let long = String(repeating: "It fell 3 per cent on that day, he said. ", count: 25_000)
    try folder.write("headline: 3 per cent\n[+body]\n\(long)\n", to: "long.aml")
    try folder.write("It fell 3 per cent.\n", to: "short.txt")
    let files = ["long.aml", "short.txt"].map { ArticleFile(path: $0, file: folder.path($0)) }
    let guide = try guide { Prefer("percent", over: "per cent") }
    let report = DeskRun(guide, mostText: 1_000_000).report(on: files)
    #expect(report.findings.map(\.path) == ["short.txt"])
    #expect(
      report.failures.map(\.reason) == [
        "An article here has more than 1 MB of text, which is no news story; it was not checked."
      ])
  }

  @Test func `XML of no news format is passed over in a folder and refused by name`() throws {
    try folder.write("<feed><entry>per cent</entry></feed>", to: "in/feed.xml")
    try folder.write(nitf("Oil rose."), to: "in/story.xml")
    let guide = try guide { Prefer("percent", over: "per cent") }
    let walked = report("in", guide: guide)
    #expect(walked.articles == 1 && walked.failures.isEmpty && walked.skipped == 1)
    for names in [["in/feed.xml"], ["in/feed.xml", "in"], ["in", "in/feed.xml"]] {
      var finder = ArticleFinder(workingFolder: folder.path, packageFolder: folder.path, selection: [])
      for name in names { finder.add(name) }
      let named = DeskRun(guide).report(on: finder.files)
      #expect(named.skipped == 0)
      #expect(
        named.failures.map(\.reason) == [
          "The file is of no news format that Copydesk knows; of such files it reads nitf, newsml, wxr."
        ])
    }
  }

  @Test func `names are held against each other across the articles of one file`() throws {
    func item(_ name: String) -> String {
      "<newsItem><contentSet><inlineXML><p>Kremlin foreign policy aide \(name) said on Monday that talks would go on.</p>"
        + "</inlineXML></contentSet></newsItem>"
    }
    try folder.write(
      "<newsMessage>\(item("Yuri Ushakov"))\(item("Yuri Ushakov"))\(item("Yuri Usakov"))</newsMessage>",
      to: "a.xml")
    let report = report("a.xml", guide: try guide { ConsistentNames(across: .allArticles) })
    let finding = try #require(report.findings.first { $0.rule == "names.across" })
    #expect(try cut(finding) == Array("Yuri Usakov".utf8))
    let other = try #require(finding.related.first)
    #expect(other.path == "a.xml" && other.text == "Yuri Ushakov")
  }

  @Test func `findings in Latin-1 and UTF-16 stand on their bytes, and lines and columns count characters`()
    throws
  {
    let text = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n" + nitf("É per cent of “it”")
    let latin = text.unicodeScalars.map { $0 == "“" ? 0x93 : $0 == "”" ? 0x94 : UInt8($0.value & 0xFF) }
    try folder.write(latin, to: "latin.xml")
    try folder.write(
      text.utf16.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }, to: "wide.xml")
    let report = report("latin.xml", "wide.xml", guide: try guide { Prefer("percent", over: "per cent") })
    #expect(report.failures.isEmpty)
    #expect(report.findings.map(\.path) == ["latin.xml", "wide.xml"])
    for finding in report.findings {
      #expect(finding.start.line == 2 && finding.start.column == 32)
      #expect(finding.excerpt.before.hasSuffix("<p>É ") && finding.excerpt.after.hasPrefix(" of “it”"))
    }
    #expect(try cut(report.findings[0]) == Array("per cent".utf8))
    #expect(try cut(report.findings[1]) == "per cent".utf16.flatMap { [UInt8($0), 0] })
  }

  // MARK: Mending

  private func mended(_ text: String, as name: String = "a.xml", _ rule: any Rule) throws
    -> String
  {
    try folder.write(text, to: name)
    let outcome = Fixer(try guide { rule }).fix(ArticleFile(path: name, file: folder.path(name)))
    #expect(outcome.failure == nil)
    return try folder.text(name)
  }

  @Test func `a suggestion is written with the escapes that its place needs`() throws {
    let rule = Prefer("Barnes & Noble <x>", over: "Barnes and Noble")
    #expect(
      try mended(nitf("<b>Barnes and Noble</b> &lt;"), rule)
        == nitf("<b>Barnes &amp; Noble &lt;x&gt;</b> &lt;"))
    #expect(
      try mended(nitf("<![CDATA[Barnes and Noble]]> a"), rule) == nitf("<![CDATA[Barnes & Noble <x>]]> a"))
    func wxr(_ content: String) -> String {
      "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item><title>Barnes and Noble</title><content:encoded>"
        + "\(content)</content:encoded></item></channel></rss>"
    }
    #expect(
      try mended(wxr("<![CDATA[<p>Barnes and Noble]]>"), rule)
        == wxr("<![CDATA[<p>Barnes &amp; Noble &lt;x&gt;]]>")
        .replacing("<title>Barnes and Noble", with: "<title>Barnes &amp; Noble &lt;x&gt;"))
    #expect(
      try mended(wxr("&lt;p&gt;Barnes and Noble"), rule)
        == wxr("&lt;p&gt;Barnes &amp;amp; Noble &amp;lt;x&amp;gt;")
        .replacing("<title>Barnes and Noble", with: "<title>Barnes &amp; Noble &lt;x&gt;"))
  }

  @Test func `a file in another encoding keeps it, and characters that it lacks become references`() throws {
    let head = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>"
    func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value & 0xFF) } }
    try folder.write(latin(head + nitf("É Kiev é")), to: "a.xml")
    let guide = try guide { Prefer("Київ’s", over: "Kiev") }
    let outcome = Fixer(guide).fix(ArticleFile(path: "a.xml", file: folder.path("a.xml")))
    #expect(outcome.applied == 1)
    var expected = latin(head + nitf("É &#1050;&#1080;&#1111;&#1074;@s é"))
    expected[expected.firstIndex(of: 0x40) ?? 0] = 0x92
    #expect(try folder.bytes("a.xml") == expected)
  }

  @Test func `what is not well-formed is left alone and named`() throws {
    let text = "<nitf><body><body.content><p>per cent"
    try folder.write(text, to: "a.xml")
    let guide = try guide { Prefer("percent", over: "per cent") }
    let outcome = Fixer(guide).fix(ArticleFile(path: "a.xml", file: folder.path("a.xml")))
    #expect(outcome.applied == 0 && outcome.failure?.reason.contains("cut off") == true)
    #expect(try folder.text("a.xml") == text)
  }
}
