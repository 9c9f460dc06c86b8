import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct ArchieMLReaderTests {
  private func article(_ text: String) -> Article {
    let article = ArchieMLReader().read(Array(text.utf8), path: "a.aml")
    #expect(ReadArticle.violation(of: article) == nil)
    return article
  }

  private func blocks(_ text: String) -> [String] { ReadArticle.blocks(article(text)) }

  @Test func `keys that newsrooms use give their texts a role`() {
    let read = blocks(
      """
      hed: Port reopens
      dek: Ships wait for berths
      byline: Ida Krog
      slug: port-reopens-2026
      image.url: https://example.com/a b c d e f.jpg
      image.caption: The quay
      body: ODENSE, May 4 (Agency) - The port is open.

      Ships may call.
      :end
      remark: Salt is cheap in Odense.
      short: two words
      """)
    #expect(
      read == [
        "headline: Port reopens", "standfirst: Ships wait for berths", "byline: Ida Krog",
        "caption: The quay",
        "dateline: ODENSE, May 4 (Agency) - ", "lede: The port is open.", "body: Ships may call.",
        "body: Salt is cheap in Odense.",
      ])
  }

  @Test func `freeform lists, lists and objects are read in the order of the file`() {
    let read = blocks(
      """
      [+body]
      The port is open.
      subhed: What comes
      {.photo}
      caption: The quay
      credit: Bo Lund of the Agency in Odense
      {}
      quote: It was time.
      Ships may call.
      []
      [points]
      * Salt is cheap in Odense today
      * Fish is dear in Odense today
      []
      [sections]
      title: Trade
      text: Ships wait.
      """)
    #expect(
      read == [
        "body: The port is open.", "standfirst: What comes", "caption: The quay", "blockquote: It was time.",
        "body: Ships may call.", "listItem: Salt is cheap in Odense today",
        "listItem: Fish is dear in Odense today", "crosshead: Trade", "body: Ships wait.",
      ])
  }

  @Test func `what is skipped, ignored, commented or replaced is not read`() {
    let read = blocks(
      """
      A note to ourselves that stands in no key at all.
      body: The old text of it all.
      body: The new text of it all.
      :skip
      body: Not this one.
      :endskip
      :ignore
      body: Nor this one.
      """)
    #expect(read == ["body: The new text of it all."])
  }

  @Test func `HTML in a text is read as HTML, and escapes of lines are no text`() {
    let read = blocks("body: The <b>port</b> &amp; quay.\n\n\\note: it <a href=\"x\">is</a> open.\n:end\n")
    #expect(read == ["body: The port & quay.", "body: note: it is open."])
    #expect(blocks("body: Salt & fish &amp; tea.") == ["body: Salt & fish &amp; tea."])
  }

  @Test func `date, language and section reach the article`() {
    let data = article(
      "date: 2021-05-26\nlang: en\nsection: Trade\nbyline: By Ida Krog\n{a}\ndate: 2020-01-01"
    ).metadata
    #expect(data.date == CalendarDate(year: 2021, month: 5, day: 26) && data.language == "en")
    #expect(data.section == "Trade" && data.byline == "Ida Krog")
  }

  @Test func `a suggestion that would make its line another thing is not written`() {
    let read = article("body: It is so.\nCare giver: he is one.\n:end\n")
    let reader = ArchieMLReader()
    let text = read.string(0..<read.text.count)
    let start = text.utf8.count - "Care giver: he is one.".utf8.count
    #expect(reader.written("Care worker", over: start..<start + 10, in: read) == "Care worker")
    #expect(reader.written("Caregiver", over: start..<start + 10, in: read) == nil)
    #expect(reader.written("*", over: start..<start + 4, in: read) == nil)
    #expect(reader.written("a\nb", over: start..<start + 4, in: read) == nil)
    #expect(reader.written("It: was", over: 0..<5, in: read) == "It: was")
  }

  @Test func `hostile files are read in time and without a crash`() {
    #expect(blocks(String(repeating: "[.a]\n", count: 100_000) + "body: One.") == ["body: One."])
    #expect(blocks(String(repeating: "{.a}\n", count: 100_000) + "body: One.") == ["body: One."])
    #expect(blocks(String(repeating: "a.", count: 100_000) + "body: One.") == ["body: One."])
    #expect(blocks("body: One\0two.").count == 1 && blocks("[+a").isEmpty && blocks("\0\0").isEmpty)
    let factor = Growth.factor(from: 2_000) { count in
      let text = (0..<count).map { "key\($0): Salt is cheap in Odense today.\nmore\n:end\n" }.joined()
      _ = ArchieMLReader().read(Array(text.utf8), path: "a.aml")
    }
    #expect(Growth.linear.contains(factor))
  }
}
