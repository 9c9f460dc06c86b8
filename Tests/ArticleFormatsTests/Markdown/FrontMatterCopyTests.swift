import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite("The copy that stands in front matter")
struct FrontMatterCopyTests {
  private func read(_ text: String) -> Article {
    let article = MarkdownReader().read(Array(text.utf8), path: "a.md")
    #expect(ReadArticle.violation(of: article) == nil, "\(text)")
    return article
  }

  @Test(
    "A text over several lines is read whole, and each line stands on its own bytes",
    arguments: [
      // YAML: folded and literal lines, with what may stand behind the mark.
      ("---\ntitle: >-\n  Rates rise\n  again\nlang: en\n---\n", ["headline: Rates rise again"]),
      ("---\ntitle: >2+ # so\n    Rates rise\n\n  again\n\nlang: en\n---\n", ["headline: Rates rise\nagain"]),
      ("---\ndescription: |\n  Rates rise\n  again\nlang: en\n---\n", ["standfirst: Rates rise\nagain"]),
      ("---\r\ntitle: >\r\n  Rates rise \r\n  again\r\nlang: en\r\n---\r\n", ["headline: Rates rise again"]),
      // Texts without marks go on as long as lines are set in, and end at a comment.
      (
        "---\ntitle: Rates rise\n  again\n\n  and again # so\n  no\nlang: en\n---\n",
        ["headline: Rates rise again\nand again"]
      ),
      ("---\ntitle: Rates rise\n  # no\nlang: en\n---\n", ["headline: Rates rise"]),
      ("---\ntitle:\nlang: en\n---\n", []),
      // Between marks.
      (
        "---\ntitle: \"Rates \\\"rise\\\"\n  a\\\n  gain\"\nlang: en\n---\n",
        ["headline: Rates \"rise\" again"]
      ),
      ("---\ntitle: 'Rates ''rise''\n\n  again' # so\nlang: en\n---\n", ["headline: Rates 'rise'\nagain"]),
      ("---\ntitle: 'Rates\nrise'\nlang: en\n---\n", ["headline: Rates\u{20}rise"]),
      // A mark that nothing closes takes in no other entry.
      ("---\ntitle: \"Rates\nlang: \"en\"\n---\n", ["headline: \"Rates"]),
      ("---\ntags: [a, b\ntitle: Rates rise\n---\n", ["headline: Rates rise"]),
      // TOML.
      (
        "+++\ntitle = \"\"\"\nRates rise\nagain \"\"\"\"\nlang = \"en\"\n+++\n",
        ["headline: Rates rise\nagain \""]
      ),
      ("+++\ntitle = \"\"\"\\\n  Rates \\\n  rise\"\"\"\n+++\n", ["headline: Rates rise"]),
      ("+++\ndescription = '''Rates \\rise'''# so\n+++\n", ["standfirst: Rates \\rise"]),
      ("+++\ntitle = \"Rates\nlang = \"en\"\n+++\n", ["headline: \"Rates"]),
      // JSON.
      (
        "{\n  \"description\": \"It \\u201crose\\u201d \\ud83d\\ude00.\\n\\nSo.\",\n  \"title\": \"Rates &amp; rents\"\n}\n\n",
        ["standfirst: It “rose” 😀.\nSo.", "headline: Rates & rents"]
      ),
      ("{\"title\": \"Rates rise\", \"params\": {\"title\": \"no\"}}\n", ["headline: Rates rise"]),
      ("{}\n", []),
    ])
  func readsLines(_ front: String, _ expected: [String]) {
    let article = read(front + "The port is open.\n")
    #expect(ReadArticle.blocks(article) == expected + ["body: The port is open."])
    let title = expected.first { $0.hasPrefix("headline: ") }
    #expect(article.metadata.title == title.map { String($0.dropFirst(10)) })
  }

  @Test("A word stands on its own bytes, whichever line it is on")
  func findsBytes() throws {
    for front in [
      "---\ntitle: >\n  Rates rise\n  again\n---\n", "---\ntitle: Rates\n   rise\n   again\n---\n",
      "+++\ntitle = '''\nRates rise\nagain'''\n+++\n", "{\"title\": \"Rates\\nrise\\tagain\"}\n",
    ] {
      let article = read(front + "Text.\n")
      let text = String(decoding: article.text, as: UTF8.self)
      for word in ["Rates", "rise", "again"] {
        let found = try #require(text.firstRange(of: word))
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        let range = article.sourceMap.sourceRange(of: start..<start + word.utf8.count)
        #expect(String(decoding: article.source[range], as: UTF8.self) == word, "\(front)")
      }
      // One piece a line, and one for the end of each.
      #expect(article.sourceMap.pieces.count <= 6)
    }
  }

  @Test("Each key of copy is read once, and the same words under another are read as well")
  func readsKeysOnce() {
    let article = read(
      "---\ndek: One.\ntitle: Two\ntitle: Three\nsummary: Four.\nparams:\n  dek: Five.\n---\n")
    #expect(ReadArticle.blocks(article) == ["standfirst: One.", "headline: Two", "standfirst: Four."])
  }

  @Test("An excerpt of the copy, cut off anywhere, is no copy of its own")
  func leavesExcerpts() {
    func blocks(_ summary: String, _ copy: String) -> [String] {
      ReadArticle.blocks(read("---\ntitle: Rates\nsummary: \(summary)\n---\n\n\(copy)\n"))
    }
    let copy =
      "# Rents\n\nThe bank’s rates rose again on Monday (the third time this year), it said.\n\nMore."
    let own = ["headline: Rates", "crosshead: Rents"]
    #expect(
      blocks("'The bank''s rates rose again on Monday (the'", copy) == own + [
        "body: The bank’s rates rose again on Monday (the third time this year), it said.", "body: More.",
      ])
    let linked = "The bank’s [rates](https://example.com/rates) rose **again** on Monday.\n\nIt said so."
    #expect(blocks("The bank’s rates rose again on Monday. It sa…", linked).count == 3)
    // What is short, or goes another way, has been written for the page.
    #expect(blocks("The bank’s rates rose", copy).count == 5)
    #expect(blocks("The bank’s rates rose again on Tuesday, for no reason at all", copy).count == 5)
  }

  @Test(
    "What only looks like JSON is text",
    arguments: [
      "{ \"title\": \"Rates\" } and more\n", "{\"title\": \"Rates\"\n\nText.\n", "{{< note >}}\n",
      "{% note %}\n",
      "{title: Rates}\n", "{\"title\" \"Rates\"}\n",
    ])
  func leavesBraces(_ text: String) {
    #expect(read(text).metadata == ArticleMetadata())
    #expect(FrontMatterPlace(Array(text.utf8)) == nil)
  }

  @Test("Lists are the same in YAML, TOML and JSON, in brackets and on lines")
  func readsLists() {
    let expected = ["Bo Lund", "Holm, Ann", "Ida: Krog"]
    for front in [
      "---\npeople: [Bo Lund, \"Holm, Ann\", 'Ida: Krog']\n---\n",
      "---\npeople: [\n  Bo Lund, # so\n  \"Holm, Ann\",\n'Ida: Krog',\n]\n---\n",
      "---\npeople:\n- Bo Lund # so\n\n- Holm,\n  Ann\n- \"Ida: Krog\"\n---\n",
      "---\npeople:\n  - name: Bo Lund\n    role: x\n  - role: y\n    name: Holm, Ann\n  - {role: z, name: 'Ida: Krog'}\n---\n",
      "---\nparams:\n  people:\n  -   Bo Lund\n  -   >-\n      Holm,\n      Ann\n  -   \"Ida: Krog\"\n  more: x\n---\n",
      "---\n{people: [Bo Lund, \"Holm, Ann\", {\"name\":\"Ida: Krog\"}]}\n---\n",
      "+++\npeople = [\n  'Bo Lund', # so\n  \"Holm, Ann\",\n  { role = \"z\", name = \"Ida: Krog\" },\n]\n+++\n",
      "+++\n[other]\npeople = ['no']\n[[people]]\nname = \"Bo Lund\"\n[[people]]\nname = 'Holm, Ann'\n[[people]]\nname = \"Ida: Krog\"\n+++\n",
      "{\"people\": [\"Bo Lund\", {\"name\": \"Holm, Ann\", \"age\": 3}, \"Ida: Krog\"], \"x\": null}\n",
    ] {
      #expect(read(front + "Text.\n").metadata.people == expected, "\(front)")
    }
  }

  @Test("What stands deeper than anyone writes is passed over, and the rest is read")
  func passesDepths() {
    let brackets = String(repeating: "[", count: 300)
    let dashes = String(repeating: "- ", count: 300)
    for front in [
      "---\na: \(brackets)\ntitle: One\n---\n", "---\na:\n  \(dashes)b\ntitle: One\n---\n",
      "+++\ntitle = 'One'\na = \(brackets)\n+++\n",
      "{\"a\": \(brackets)\(String(repeating: "]", count: 300)), \"title\": \"One\"}\n",
    ] {
      #expect(read(front + "Text.\n").metadata.title == "One", "\(front.prefix(20))")
    }
  }
}
