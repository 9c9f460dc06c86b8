import Desk
import StyleRules
import TestSupport
import Testing

/// Which suggestions are applied: unsafe ones, those of marked findings, those that a run asks for.
@Suite struct FixChoiceTests {
  private func guide() throws -> CompiledGuide {
    try GuideProbe {
      Prefer("percent", over: "per cent")
      Prefer("crude <- oil", safe: false)
      Prefer("gold <- silver", safe: false).fixingQuotations()
    }.guide
  }

  private func fixed(_ text: String, _ fixer: Fixer, path: String = "a.txt") -> String {
    String(decoding: fixer.mended(Array(text.utf8), path: path).bytes, as: UTF8.self)
  }

  @Test func `what is not safe goes in where that is asked for, and stays out of quotations`() throws {
    let text = "The oil, the silver: 3 per cent. “Oil, silver,” he said."
    #expect(fixed(text, Fixer(try guide())) == "The oil, the silver: 3 percent. “Oil, silver,” he said.")
    #expect(
      fixed(text, Fixer(try guide(), appliesUnsafe: true))
        == "The crude, the gold: 3 percent. “Oil, gold,” he said.")
  }

  @Test func `a finding that the desk lets stand is not mended`() throws {
    let fixer = Fixer(try guide())
    #expect(
      fixed("It fell 3 per cent.\n\n[stet: words.percent his words]\n\nIt fell 3 per cent.\n", fixer)
        == "It fell 3 per cent.\n\n[stet: words.percent his words]\n\nIt fell 3 percent.\n")
    #expect(
      fixed("It fell 3 per cent [sic], 3 per cent.\n", fixer) == "It fell 3 per cent [sic], 3 percent.\n")
    let front = "---\nstet: [words.percent]\n---\n\nIt fell 3 per cent.\n"
    #expect(fixed(front, fixer, path: "a.md") == front)
  }

  @Test func `only what a run asks for is mended`() throws {
    let fixer = Fixer(try guide()) { $0.start.line == 2 }
    #expect(fixed("3 per cent\n3 per cent\n3 per cent\n", fixer) == "3 per cent\n3 percent\n3 per cent\n")
  }

  @Test func `suggestions that make each other anew are left alone, and said to be`() throws {
    let fixer = Fixer(
      try GuideProbe {
        Prefer("oil", over: "crude").id("words.a")
        Prefer("crude", over: "oil").id("words.b")
      }.guide)
    let mended = fixer.mended(Array("The oil.\n".utf8), path: "a.txt")
    #expect(mended.applied == 0)
    #expect(mended.left.map(\.rule) == ["words.b"])
    #expect(mended.left.first?.reason.contains("make each other anew") == true)
  }

  @Test func `lines that are put in end as those of the file do`() throws {
    let fixer = Fixer(
      try GuideProbe { Pattern("test.cut") { "cut here" }.replacing { _ in "cut\nhere" } }.guide)
    #expect(fixed("One.\r\n\r\nWe cut here.\r\n", fixer) == "One.\r\n\r\nWe cut\r\nhere.\r\n")
    #expect(fixed("One.\n\nWe cut here.\n", fixer) == "One.\n\nWe cut\nhere.\n")
  }

  @Test func `looking writes nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("3 per cent\n", to: "a.txt")
    let outcome = Fixer(try guide()).fix(
      ArticleFile(path: "a.txt", file: folder.path("a.txt")), writes: false)
    #expect(outcome.applied == 1)
    #expect(outcome.change.map { String(decoding: $0.after, as: UTF8.self) } == "3 percent\n")
    #expect(try folder.text("a.txt") == "3 per cent\n")
  }
}
