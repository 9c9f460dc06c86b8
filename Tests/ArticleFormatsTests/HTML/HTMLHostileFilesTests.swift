import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct HTMLHostileFilesTests {
  private func read(_ text: String) -> (blocks: [String], problems: [String]) {
    let reading = ReadArticle.file(Array(text.utf8), path: "hostile.html")
    for article in reading.articles { #expect(ReadArticle.violation(of: article) == nil) }
    return (ReadArticle.blocks(reading.articles.first), reading.problems)
  }

  @Test func `a bomb of entities and an external one are text that nobody expands`() {
    let (blocks, problems) = read(
      "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><p>It &a; laughs &b;.</p>"
    )
    #expect(blocks.last == "body: It &a; laughs &b;.")
    #expect(problems.isEmpty)
  }

  @Test func `a hundred thousand elements inside each other are read, and said to be too many`() {
    let deep = String(repeating: "<div>", count: 100_000)
    let (blocks, problems) = read(deep + "<p>Oil rose again." + String(repeating: "</div>", count: 100_000))
    #expect(blocks == ["body: Oil rose again."])
    #expect(problems.count == 1 && problems[0].contains("more than 512 others"))
  }

  @Test func `an attribute of megabytes is passed over`() {
    let (blocks, problems) = read(
      "<p class=\"\(String(repeating: "x ", count: 10_000_000))\">Oil rose again.</p>")
    #expect(blocks == ["body: Oil rose again."] && problems.isEmpty)
  }

  @Test(
    arguments: [
      (
        "<p>Oil rose again.<p class=\"a",
        "Line 1, column 19: The HTML ends inside a tag; it may have been cut off, or a quotation mark is missing."
      ),
      (
        "<p>Oil rose again.<!-- a",
        "Line 1, column 19: The comment is never closed; what follows was not read."
      ),
    ])
  func `a file that was cut off is read to its end`(_ text: String, _ problem: String) {
    let (blocks, problems) = read(text)
    #expect(blocks == ["body: Oil rose again."])
    #expect(problems == [problem])
  }

  @Test(
    arguments: [
      "<", "</", "<p>", "<b>", "</b>", "<a>", "<a href=a>", "<a href=a><div>", "</a>", "<br>", "<a b='",
      "<a b=", "<!", "<!--",
      "<![CDATA[", "<?", "&", "&#", "&a;", "&lt", "&amp;", "a\n", "a ", " ", "\0", "<p>a</p>", "<div>",
      "<div>a", "</div>",
      "<li>", "<ul><li>", "<dd>", "<table>", "<table><tr><td>", "<td>", "<tr>", "</table>", "<table>a",
      "<article>",
      "<article><p>The port of Odense is open.",
      "<article><h2>Port</h2><p>The port of Odense is open.</article>", "<h1>a</h1>",
      "<svg>", "<svg><g>", "<math><mi>", "<svg><p>", "<title>", "<title>a</title>", "<script>",
      "<script><!--<script>",
      "<script type=application/ld+json>{\"@type\":[", "<script type=application/ld+json>{\"a\":{\"</script>",
      "<span hidden>",
      "<span hidden><p>", "</span>", "<button>", "<button><p>", "</p>", "<select>", "<template>", "<pre>",
      "<code>", "</code>",
      "<meta property=og:title content='a'>", "<time datetime=2019-08-14>", "<p class=byline>a", "<nav><p>a",
      "<aside>",
      "<p class='a b c d-e_fG h'>", "<section class=related>", "<h2>a", "<figure>", "<blockquote><p>a",
      "<font><p>", "<i><b>",
    ])
  func `marks in their thousands are read in linear time`(_ unit: String) {
    let factor = Growth.factor(from: 1_000) { count in
      let bytes = Array(("<body>" + String(repeating: unit, count: count)).utf8)
      let reading = HTMLReader().readFile(bytes, path: "a.html")
      for article in reading.articles.prefix(3) { #expect(ReadArticle.violation(of: article) == nil) }
    }
    #expect(Growth.linear.contains(factor), "\(unit)")
  }
}
