import Desk
import Foundation
import StyleRules
import TestSupport
import Testing

@Suite struct FixerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func fixer(@RulesBuilder _ rules: () -> Rules) throws -> Fixer {
    Fixer(try GuideProbe(rules).guide)
  }

  private func fixed(_ text: String, path: String = "a.txt", _ fixer: Fixer) -> String {
    String(decoding: fixer.mended(Array(text.utf8), path: path).bytes, as: UTF8.self)
  }

  private func spelling() throws -> Fixer {
    try fixer {
      Prefer("percent", over: "per cent")
      Prefer("adviser", over: "advisor")
    }
  }

  // MARK: What is applied

  @Test func `safe suggestions are applied and counted`() throws {
    let mended = try spelling().mended(Array("The advisor said 3 per cent.".utf8), path: "a.txt")
    #expect(String(decoding: mended.bytes, as: UTF8.self) == "The adviser said 3 percent.")
    #expect(mended.applied == 2)
  }

  @Test func `what is not safe is left to people`() throws {
    let fixer = try fixer {
      Person("Yuri Ushakov")
      Avoid("oil")
      Pattern("test.months") { "months" }.replacing(safe: false) { _ in "weeks" }
    }
    #expect(fixed("Yuri Usakov said oil for months.", fixer) == "Yuri Usakov said oil for months.")
  }

  @Test func `quotations are left alone unless a rule says otherwise`() throws {
    #expect(fixed("“The advisor,” said the advisor.", try spelling()) == "“The advisor,” said the adviser.")
    #expect(fixed("‘The advisor,’ said the advisor.", try spelling()) == "‘The advisor,’ said the adviser.")
    #expect(
      fixed("“The advisor.\n\n“The advisor,” said the advisor.", try spelling())
        == "“The advisor.\n\n“The advisor,” said the adviser.")
    let bold = try fixer { Prefer("adviser", over: "advisor").fixingQuotations() }
    #expect(fixed("“The advisor,” said the advisor.", bold) == "“The adviser,” said the adviser.")
  }

  @Test func `of changes that overlap one is made, and then what is left`() throws {
    let fixer = try fixer {
      Prefer("the firm", over: "the the company")
      NoRepeatedWords()
      Prefer("firm", over: "company")
    }
    let once = fixed("At the the company gate.", fixer)
    #expect(once == "At the firm gate.")
    #expect(fixed(once, fixer) == once)
  }

  @Test func `suggestions that undo each other are given up, and a second run changes nothing`() throws {
    let pair = try fixer {
      Prefer("oil", over: "crude").id("words.a")
      Prefer("crude", over: "oil").id("words.b")
    }
    let ring = try fixer {
      Prefer("oil", over: "crude").id("words.a")
      Prefer("petrol", over: "oil").id("words.b")
      Prefer("crude", over: "petrol").id("words.c")
    }
    let growth = try fixer { Pattern("test.grow") { "oil" }.replacing { _ in "oil oil" } }
    for fixer in [pair, ring, growth] {
      let once = fixed("The oil, the crude and the petrol rose.", fixer)
      #expect(fixed(once, fixer) == once)
    }
  }

  @Test func `a second run changes nothing, whatever the text`() throws {
    let fixer = try fixer {
      Prefer("percent", over: "per cent", "pct.")
      Prefer("U.S.", over: "US")
      NoRepeatedWords()
      Spacing()
      Months()
      SpelledNumbers()
      Ages()
      SignOff()
      Datelines()
      TickerSymbols()
    }
    var texts = RandomText(seed: 151)
    var changed = 0
    let story = """
      Oil rises

      LONDON, September 11 (Reuters) – The US advisor said the the price fell 3 pct. on October 16.

      Gazprom ( GAZP.MM ) has 3 plants , a 69 year old man said. “The the US,” he said.

      Written by Ann Lee. Edited by Jo Day
      """
    for round in 0..<400 {
      let text =
        round.isMultiple(of: 2) ? texts.mutated(Array(story.utf8)) : Array(texts.copy(pieces: 60).utf8)
      for path in ["a.txt", "a.md"] {
        let once = fixer.mended(text, path: path)
        let twice = fixer.mended(once.bytes, path: path)
        #expect(
          twice.bytes == once.bytes, "\(path): \(String(decoding: text, as: UTF8.self).debugDescription)")
        changed += once.bytes == text ? 0 : 1
      }
    }
    #expect(changed > 400)
  }

  @Test func `in Markdown words are changed and markup is not`() throws {
    let text = """
      ---
      title: "The advisor leaves"
      date: 2020-01-01
      ---

      The **advisor** said 3 per *cent*, [the advisor](http://example.com/advisor) and `advisor` &amp; 3 per cent.
      """
    let right = """
      ---
      title: "The adviser leaves"
      date: 2020-01-01
      ---

      The **adviser** said 3 per *cent*, [the adviser](http://example.com/advisor) and `advisor` &amp; 3 percent.
      """
    #expect(fixed(text, path: "a.md", try spelling()) == right)
  }

  // MARK: Files

  @Test func `a file is written where something was mended, and keeps its permissions`() throws {
    try folder.write("The advisor left.\n", to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("a.txt"))
    let file = ArticleFile(path: "a.txt", file: folder.path("a.txt"))
    let outcome = try spelling().fix(file)
    #expect(outcome.applied == 1 && outcome.failure == nil && outcome.path == "a.txt")
    #expect(try folder.text("a.txt") == "The adviser left.\n")
    let mode =
      try FileManager.default.attributesOfItem(atPath: folder.path("a.txt"))[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try spelling().fix(file).applied == 0)
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a file without anything to mend is not written`() throws {
    try folder.write("The adviser left.\n", to: "a.txt")
    func number() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.path("a.txt"))[.systemFileNumber] as? Int
    }
    let before = try number()
    let outcome = try spelling().fix(ArticleFile(path: "a.txt", file: folder.path("a.txt")))
    #expect(outcome.applied == 0 && outcome.failure == nil)
    #expect(try number() == before, "A file that is written is another one.")
  }

  @Test func `a file that changes while it is read is left as it is`() throws {
    try folder.write("The advisor left.\n", to: "a.txt")
    let path = folder.path("a.txt")
    let fixer = try fixer {
      Prefer("adviser", over: "advisor")
      Check("test.writer") { _ in
        // Somebody else saves the file while the guide reads it.
        if (try? Data("The advisor stayed.\n".utf8).write(to: URL(filePath: path))) == nil {
          Finding("The file could not be written.", at: 0..<1)
        }
      }
    }
    let outcome = fixer.fix(ArticleFile(path: "a.txt", file: path))
    #expect(outcome.applied == 0)
    #expect(outcome.failure?.reason.contains("changed") == true)
    #expect(try folder.text("a.txt") == "The advisor stayed.\n")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a file that is no text is not touched`() throws {
    let bytes = Array("The advisor ".utf8) + [0xFF] + Array("left.\n".utf8)
    try folder.write(bytes, to: "a.txt")
    try folder.write("", to: "empty.txt")
    for name in ["a.txt", "empty.txt", "missing.txt"] {
      let outcome = try spelling().fix(ArticleFile(path: name, file: folder.path(name)))
      #expect(outcome.failure?.path == name && outcome.applied == 0)
    }
    #expect(try folder.bytes("a.txt") == bytes)
  }
}
