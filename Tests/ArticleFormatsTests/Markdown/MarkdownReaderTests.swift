import ArticleFormats
import ArticleText
import Testing

@Suite("Markdown")
struct MarkdownReaderTests {
  // MARK: Front matter

  @Test("The title of YAML front matter is the headline, and the fields are metadata")
  func readsYAML() {
    let article = read(
      """
      \u{FEFF}---
      title: 'The minister''s &ldquo;plan&rdquo;'  # not final
      date: 2019-08-14T10:00:00Z
      authors:
        - Jane Roe
        - John Doe
      ---

      # A part of it

      He said so.
      """)
    #expect(
      lines(article) == [
        "headline: The minister's “plan”", "crosshead: A part of it", "body: He said so.",
      ])
    #expect(article.metadata.title == "The minister's “plan”")
    #expect(article.metadata.date == CalendarDate(year: 2019, month: 8, day: 14))
    #expect(article.metadata.byline == "Jane Roe")
    #expect(source(of: "minister", in: article) == "minister")
    #expect(source(of: "“", in: article) == "&ldquo;")
    #expect(source(of: "'", in: article) == "''")
  }

  @Test("TOML front matter is read up to its first table")
  func readsTOML() {
    let article = read(
      """
      +++
      title = "A \\"deal\\""
      date = 2024-02-29
      author = ["Jane Roe", "John Doe"]
      [params]
      title = "Another"
      +++
      Text.
      """)
    #expect(lines(article) == ["headline: A \"deal\"", "body: Text."])
    #expect(article.metadata.date == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(article.metadata.byline == "Jane Roe")
    #expect(source(of: "\"", in: article) == "\\\"")
  }

  @Test(
    "Front matter that is not closed, or that holds no key, is text",
    arguments: [
      ("---\ntitle: One\n\nText.\n", ["body: title: One", "body: Text."]),
      ("---\n\nSome text.\n\n---\nMore.\n", ["body: Some text.", "body: More."]),
    ])
  func leavesOtherRules(markdown: String, expected: [String]) {
    #expect(lines(read(markdown)) == expected)
    #expect(read(markdown).metadata == ArticleMetadata())
  }

  // MARK: Blocks

  @Test("The first heading of level one is the headline, other headings are crossheads")
  func readsHeadings() {
    let article = read("## Before\n\nThe headline\n===\n\n# Second # \n\n### Third {#third}\n\n#hash\n")
    #expect(
      lines(article) == [
        "crosshead: Before", "headline: The headline", "crosshead: Second", "crosshead: Third", "body: #hash",
      ])
  }

  @Test("Every paragraph of a list item is a block, however deep it stands")
  func readsLists() {
    let article = read(
      """
      - one
        goes on
        1. two

           and three
      - [x] done

      It rained in
      1986. Then not.
      """)
    #expect(
      lines(article) == [
        "listItem: one¶goes on", "listItem: two", "listItem: and three", "listItem: done",
        "body: It rained in¶1986. Then not.",
      ])
  }

  @Test("Quote markers and indentation are no text")
  func readsQuotes() {
    let article = read("> one\n>   two\nthree\n> - four\n\nfive\n")
    #expect(lines(article) == ["blockquote: one¶two¶three", "blockquote: four", "body: five"])
  }

  @Test("Code, comments, breaks and definitions are left out")
  func leavesOut() {
    let article = read(
      """
      ```swift
      let a = 1
      ```

          indented

      <!-- a comment

      over lines -->

      * * *

      [ref]: https://example.com "A title"

      Text.
      <!-- stet: words.claimed -->
      """)
    #expect(lines(article) == ["body: Text."])
  }

  @Test("Text behind a comment on its line is read as the standard says: it is HTML")
  func readsBehindComments() {
    #expect(lines(read("<!-- stet --> He *said* so.\n")) == ["body: He *said* so."])
  }

  @Test("Each cell of a table is a block")
  func readsTables() {
    let article = read("Before\n| a | b \\| c |\n|---|:-:|\n| *d* |  |\n| e | f | too much |\n\nAfter\n")
    #expect(
      lines(article) == [
        "body: Before", "table: a", "table: b | c", "table: d", "table: e", "table: f", "body: After",
      ])
  }

  @Test("A paragraph of nothing but an image gives a caption, an image in a line gives nothing")
  func readsImages() {
    let article = read("[![The *prime* minister](a.jpg \"T\")](b)\n\nAn ![icon](i.png) here\n")
    #expect(lines(article) == ["caption: The prime minister", "body: An  here"])
  }

  @Test("Footnotes are notes, and references to them are no text")
  func readsFootnotes() {
    let article = read("He said so.[^1]\n\n[^1]: On Monday.\n\n    And on Tuesday.\n")
    #expect(lines(article) == ["body: He said so.", "note: On Monday.", "note: And on Tuesday."])
  }

  @Test("Shortcodes are left out, in lines, links and paragraphs of their own")
  func leavesShortcodes() {
    let article = read(
      """
      {{< figure src="a.jpg" caption="*" >}}

      The [desk]({{< ref "/desk" >}} "T") {{% x %}}and {% image "a" %}the {{ site.name }}rest{: .lead}
      """)
    #expect(lines(article) == ["body: The desk and the rest"])
  }

  // MARK: Inlines

  @Test(
    "Emphasis follows CommonMark's rules",
    arguments: [
      ("*a* **b** ***c*** _d_ __e__ ~~f~~", "a b c d e f"),
      ("snake_case_name and 5 * 3 * 2", "snake_case_name and 5 * 3 * 2"),
      ("**bold*", "*bold"),
      ("*a _b* c_", "a _b c_"),
      ("foo*bar*baz and “*quoted*”", "foobarbaz and “quoted”"),
      ("\\*not\\* \\a", "*not* \\a"),
    ])
  func readsEmphasis(markdown: String, text: String) {
    #expect(lines(read(markdown)) == ["body: " + text])
  }

  @Test(
    "Links give their text, tags nothing, code a stand-in",
    arguments: [
      ("a [b *c*](d(e)f \"g\") h", "a b c h"),
      ("[one][R] [r][] [r] [two][none] [sic]", "one r r [two][none] [sic]"),
      ("the `x` option, ``a ` b`` and `open", "the \u{FFFC} option, \u{FFFC} and `open"),
      (
        "<b class='x'>bold</b> <https://example.com> <me@example.com>x",
        "bold https://example.com me@example.comx"
      ),
      ("one<br>two<br />\nthree 1 < 2 > 0", "one¶two¶three 1 < 2 > 0"),
      ("[![alt](a)text](b) [a [b](c) d](e)", "text [a b d](e)"),
    ])
  func readsLinks(markdown: String, text: String) {
    #expect(lines(read(markdown + "\n\n[r]: /url\n")) == ["body: " + text])
  }

  @Test("Entities are decoded and map to their bytes")
  func decodesEntities() {
    let article = read("R&amp;D &mdash; caf&eacute; &#8220;x&#x201D; &unknown; &amp")
    #expect(lines(article) == ["body: R&D — café “x” &unknown; &amp"])
    #expect(source(of: "café", in: article) == "caf&eacute;")
    #expect(source(of: "—", in: article) == "&mdash;")
    #expect(source(of: "x", in: article) == "x")
  }

  @Test("Line breaks are one newline, which maps to the file's", arguments: ["\n", "\r\n"])
  func mapsLineBreaks(newline: String) {
    let article = read("> one  \(newline)>two\\\(newline)> three\(newline)")
    #expect(lines(article) == ["blockquote: one¶two¶three"])
    #expect(source(of: "\n", in: article) == newline)
    #expect(source(of: "two\nthree", in: article) == "two\\\(newline)> three")
  }

  // MARK: Wire furniture

  @Test("A byline behind the headline and a dateline have blocks of their own")
  func findsFurniture() {
    let article = read(
      """
      # Rates rise

      By *Jane Roe*

      LONDON, Sept 11 (Reuters) - The *bank* acted.

      By Monday
      """)
    #expect(
      lines(article) == [
        "headline: Rates rise", "byline: By Jane Roe", "dateline+: LONDON, Sept 11 (Reuters) - ",
        "lede: The bank acted.", "body: By Monday",
      ])
  }

  // MARK: Escapes

  @Test("A new text is escaped where Markdown would read it otherwise")
  func escapes() {
    let reader = MarkdownReader()
    let new = reader.escaped("a *b* [c] snake_case R&D &amp; 1 < 2", over: "x")
    #expect(new == "a \\*b\\* \\[c\\] snake_case R&D \\&amp; 1 < 2")
    #expect(lines(read("x \(new)")) == ["body: x a *b* [c] snake_case R&D &amp; 1 < 2"])
    #expect(reader.escaped("*b*", over: "*c*") == "*b*")
  }

  // MARK: Edges

  @Test(
    "A file without text gives no blocks",
    arguments: ["", "\n\n", "---\ntitle: ''\n---\n", "***", "\u{FEFF}", "&nbsp;"])
  func readsNothing(markdown: String) {
    let article = read(markdown)
    #expect(article.blocks.isEmpty)
    #expect(article.text.isEmpty)
  }
}

// MARK: - Helpers

private func read(_ markdown: String) -> Article {
  MarkdownReader().read(Array(markdown.utf8), path: "test.md")
}

/// The blocks as `role: text`, with `+` where the next runs in and `¶` for a newline.
private func lines(_ article: Article) -> [String] {
  article.blocks.map { block in
    "\(block.role)\(block.runsIn ? "+" : ""): " + article.string(block.range).replacing("\n", with: "¶")
  }
}

/// What stands in the file where a part of the text comes from.
private func source(of part: String, in article: Article) -> String? {
  let text = article.text
  let bytes = Array(part.utf8)
  for start in text.indices where text[start...].starts(with: bytes) {
    let range = article.sourceMap.sourceRange(of: start..<start + bytes.count)
    return String(decoding: article.source[range], as: UTF8.self)
  }
  return nil
}
