import Desk
import StyleRules
import TestSupport
import Testing

@Suite struct NamesAcrossTests {
  private func report(_ stories: [String]) throws -> Report {
    let guide = try GuideProbe { ConsistentNames(across: .allArticles) }.guide
    let files = stories.enumerated().map { ArticleFile(path: "\($0).txt", content: Array($1.utf8)) }
    return DeskRun(guide).report(on: files)
  }

  private func found(_ stories: String...) throws -> [String] {
    try report(stories).findings.filter { $0.rule == "names.across" }.map { "\($0.path): \($0.text)" }
  }

  private let others = [String](
    repeating: "Rufus Tsang, director of the Harbour Institute, said it was late. Tsang left.", count: 3)

  @Test func `one person by given name and role is one person, however the name is spelled`() throws {
    let report = try report(others + ["It is so, said Rufus Chang, director of the Harbour Institute."])
    #expect(report.findings.map(\.path) == ["3.txt"])
    let finding = try #require(report.findings.first)
    #expect(finding.text == "Rufus Chang")
    #expect(
      finding.message
        == "“Rufus Chang” is “Rufus Tsang”, director of the Harbour Institute, in 3 other stories: is it one person?"
    )
    #expect(finding.suggestions.map(\.text) == ["Rufus Tsang"])
    #expect(
      finding.related.map { "\($0.path):\($0.start.line):\($0.start.column) \($0.text)" }
        == (0..<3).map { "\($0).txt:1:1 Rufus Tsang" })
  }

  @Test func `a seldom spelling beside a frequent one is found without a role`() throws {
    #expect(
      try found(
        "Ingvild Halvorsen said so.", "“No,” Ingvild Halvorsen said.", "Ingvild Halvorsen told them.",
        "Then Ingvild Halvorson said so.")
        == ["3.txt: Ingvild Halvorson"])
  }

  @Test func `strangers with near names are left alone`() throws {
    #expect(try found("John Brown, a teacher, sang.", "John Browne, a banker, said so.") == [])
    #expect(
      try found(
        "Sergei Ivanov, mayor of Port Ellis, said so.", "Svetlana Ivanova, mayor of Port Ellis, said so.")
        == [])
    #expect(try found("Li Peng, a painter, said so.", "Li Ping, a painter, said so.") == [])
    // The story that has both tells them apart.
    #expect(
      try found(
        "Ingvild Halvorsen sang and Ingvild Halverson played. Halvorsen left. Halverson stayed.",
        "Ingvild Halvorsen sang.", "Ingvild Halvorsen left.") == [])
  }

  @Test func `the list decides between stories, and a tie has no suggestion`() throws {
    let stories = ["Rufus Ushakov, a harbour pilot, said so.", "Rufus Usakov, a harbour pilot, said no."]
    #expect(try report(stories).findings.map(\.suggestions.count) == [0])
    let guide = try GuideProbe {
      Person("Rufus Ushakov")
      ConsistentNames(across: .allArticles)
    }.guide
    let files = stories.enumerated().map { ArticleFile(path: "\($0).txt", content: Array($1.utf8)) }
    let findings = DeskRun(guide).report(on: files).findings
    #expect(findings.allSatisfy { $0.path == "1.txt" }, "\(findings.map(\.message))")
  }

  @Test func `the order in which stories are read changes nothing`() throws {
    let stories = (0..<40).map {
      "Rufus Ts\($0 % 7 == 0 ? "" : "c")hang, director of the Harbour Institute, said \($0)."
    }
    let first = try report(stories).findings.map { "\($0.path) \($0.message)" }
    #expect(!first.isEmpty)
    for _ in 0..<3 { #expect(try report(stories).findings.map { "\($0.path) \($0.message)" } == first) }
  }
}
