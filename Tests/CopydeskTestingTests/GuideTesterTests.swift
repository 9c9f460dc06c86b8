import Copydesk
import CopydeskTesting
import Foundation
import TestSupport
import Testing

private struct HarborStyle: StyleGuide {
  var articles: ArticleSet { Include("Articles/**/*.{md,txt}") }
  var body: Rules {
    Prefer("percent", over: "per cent")
    Avoid("slammed").severity(.error)
    Names(contentsOf: "people.csv")
  }
}

@Suite struct GuideTesterTests {
  private let folder: TemporaryFolder
  private let tester: GuideTester

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("name,role\nDana Marchetti,police chief\n", to: "people.csv")
    tester = try GuideTester(HarborStyle(), package: folder.path)
  }

  // MARK: Texts

  @Test func `a text is marked as the guide marks it, whatever marks it had`() {
    #expect(
      tester.marked("He ↓slammed it: 3 per cent, Dana Marchety said.")
        == "He ↓slammed it: 3 ↓per cent, Dana ↓Marchety said.")
    #expect(tester.only("words.percent").marked("He slammed 3 per cent.") == "He slammed 3 ↓per cent.")
  }

  @Test func `marks that agree pass, in any format`() throws {
    try tester.check("He ↓slammed it.")
    try tester.check(
      "---\ntitle: The ↓per cent\n---\n\nHe said “they slammed”, *and* ↓slammed it.\n".replacing(
        "they slammed", with: "they ↓slammed"), path: "a.md")
    try tester.check("He left.")
  }

  @Test func `what differs is thrown, with the line as it is marked and as the guide marks it`() throws {
    let error = #expect(throws: MarkMismatch.self) {
      try tester.check("He left.\n\nHe slammed the ↓door.", path: "a.txt")
    }
    let text = try #require(error).description
    #expect(text.contains("a.txt: what is marked and what is found differ."))
    #expect(text.contains("line 3\n  marked: He slammed the ↓door.\n  found:  He ↓slammed the door."))
    #expect(text.contains("[words.slammed]"))
    #expect(!text.contains("line 1"))
  }

  // MARK: Articles

  @Test func `marked articles of a folder are checked together`() throws {
    try folder.write("He ↓slammed it.\n", to: "Marked/a.txt")
    try folder.write("It fell 3 ↓per cent.\n", to: "Marked/b.md")
    try tester.checkArticles(at: "Marked")
    try folder.write("It fell 3 per cent.\n", to: "Marked/b.md")
    let error = #expect(throws: MarkMismatch.self) { try tester.checkArticles(at: "Marked") }
    #expect(try #require(error).description.hasPrefix("Marked/b.md:"))
    #expect(throws: ReadFailure.self) { try tester.checkArticles(at: "Nowhere") }
  }

  @Test func `a run over the guide's articles is reported`() throws {
    try folder.write("He slammed it.\n", to: "Articles/a.txt")
    #expect(try tester.report().findings.map(\.rule) == ["words.slammed"])
    #expect(try tester.report(on: "Articles/a.txt").articles == 1)
  }

  // MARK: Records

  private func record(_ text: String) throws { try folder.write("# a record\n\(text)", to: "Tests/run.txt") }

  @Test func `a run that is as it was recorded passes`() throws {
    try folder.write("He slammed 3 per cent.\n", to: "Articles/a.txt")
    try record(
      """
      Articles/a.txt:1:4: error: Do not use “slammed”. [words.slammed]
      Articles/a.txt:1:14: warning: Use “percent”, not “per cent”. [words.percent]

      """)
    do {
      try tester.compare("Articles", withRecord: "Tests/run.txt")
    } catch let mismatch as RecordMismatch {
      // The wording of the messages is not this test's business.
      #expect(mismatch.new.count == mismatch.gone.count)
      try record(mismatch.new.map { "\($0)\n" }.joined())
    }
    let lines = try folder.text("Tests/run.txt").split(separator: "\n").dropFirst()
    #expect(lines.count <= 2 && !lines.isEmpty)
  }

  @Test func `what is new and what is gone are told apart`() throws {
    try folder.write("He slammed it.\n", to: "Articles/a.txt")
    try record("Articles/a.txt:9:9: error: Gone. [words.gone]\n")
    let error = #expect(throws: RecordMismatch.self) {
      try tester.compare("Articles", withRecord: "Tests/run.txt")
    }
    let mismatch = try #require(error)
    #expect(mismatch.new.count == 1 && mismatch.new[0].hasSuffix("[words.slammed]"))
    #expect(mismatch.gone == ["Articles/a.txt:9:9: error: Gone. [words.gone]"])
    #expect(mismatch.description.contains("\n+ Articles/a.txt:1:4: error:"))
    #expect(mismatch.description.contains("COPYDESK_RECORD=1 swift test"))
    try record(mismatch.new[0] + "\n")
    try tester.compare("Articles", withRecord: "Tests/run.txt")
  }

  @Test func `a record that is missing says how to make it`() throws {
    try folder.write("He slammed it.\n", to: "Articles/a.txt")
    let error = #expect(throws: RecordMismatch.self) { try tester.compare(withRecord: "Tests/none.txt") }
    #expect(
      try #require(error).description
        == "There is no record “Tests/none.txt”. Record what is right: COPYDESK_RECORD=1 swift test")
  }
}
