import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct XMLHostileFilesTests {
  private func nitf(_ content: String, before: String = "") -> String {
    "\(before)<nitf><body><body.content>\(content)</body.content></body></nitf>"
  }

  private func read(_ text: String) -> (blocks: [String], problems: [String]) {
    let reading = ReadArticle.file(Array(text.utf8), path: "hostile.nitf")
    for article in reading.articles { #expect(ReadArticle.violation(of: article) == nil) }
    return (ReadArticle.blocks(reading.articles.first), reading.problems)
  }

  @Test func `a bomb of entities stays what it is, and is named`() {
    var bomb = "<!DOCTYPE nitf [<!ENTITY a0 \"ha\">"
    for level in 1..<40 {
      bomb += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
    }
    let (blocks, problems) = read(nitf("<p>It &a39; laughs.</p>", before: bomb + "]>\n"))
    #expect(blocks == ["body: It  laughs."])
    #expect(
      problems == [
        "Line 2, column 33: “&a39;” stands for something that is not read, and was left out."
      ])
  }

  @Test func `an external entity is not fetched`() {
    let (blocks, problems) = read(
      nitf("<p>Users: &xxe;.</p>", before: "<!DOCTYPE nitf [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>"))
    #expect(blocks == ["body: Users: ."])
    #expect(problems.count == 1)
  }

  @Test func `a hundred thousand elements inside each other are read`() {
    let (blocks, problems) = read(
      nitf(String(repeating: "<b>", count: 100_000) + "Oil rose." + String(repeating: "</b>", count: 100_000))
    )
    #expect(blocks == ["body: Oil rose."])
    #expect(problems.count == 1 && problems[0].contains("more than 4096"))
  }

  @Test func `an attribute of megabytes is passed over`() {
    let long = String(repeating: "x", count: 5_000_000)
    let (blocks, problems) = read(nitf("<p class=\"\(long)\">Oil rose.</p>"))
    #expect(blocks == ["body: Oil rose."] && problems.isEmpty)
  }

  @Test(
    arguments: [
      ("<p>Oil rose.", "Line 1, column 39: The file ends inside an element; it may have been cut off."),
      ("<p>Oil rose.<p cla", "Line 1, column 39: The file ends inside a tag; it may have been cut off."),
      ("<p>Oil rose.<!-- a", "Line 1, column 39: The comment is never closed; what follows was not read."),
      (
        "<p><![CDATA[Oil rose.",
        "Line 1, column 30: The CDATA section is never closed; the file may have been cut off."
      ),
    ])
  func `a file that was cut off is read to its end`(_ content: String, _ problem: String) {
    let (blocks, problems) = read("<nitf><body><body.content>\(content)")
    #expect(blocks == ["body: Oil rose."])
    #expect(problems == [problem])
  }

  @Test(
    arguments: [
      ("<p>Oil <b>rose.</p><p>So did gas.</p>", ["Oil rose.", "So did gas."], true),
      ("<p>Oil rose.</b></p><p>So did gas.</p>", ["Oil rose.", "So did gas."], true),
      ("<p>Oil < gas & more</p>", ["Oil < gas & more"], true),
      ("<p class=\"a>Oil rose.</p>", ["So did gas."], true),
      ("<p class=a>Oil rose.</p>", ["Oil rose."], true),
      ("<p>Oil\u{0}rose.</p>", ["Oil\u{0}rose."], true),
      ("<p>Oil &#xD800; &#0; &#65; &bogus</p>", ["Oil \u{FFFD} \u{FFFD} A &bogus"], false),
      ("<p>Oil<br>rose.</p>", ["Oil\nrose."], false),
      (
        "<p>&lt;b&gt; &amp;amp; &quot;it&apos;s&quot; &nbsp;&#233;&#xe9;</p>",
        ["<b> &amp; \"it's\" \u{A0}éé"], false
      ),
      ("<p><![CDATA[a < b &amp; c]]> d</p>", ["a < b &amp; c d"], false),
      ("<?php <p>no</p> ?><p>Oil<?x y?> rose.</p><!-- <p>no</p> -->", ["Oil rose."], false),
    ] as [(String, [String], Bool)])
  func `what is not well-formed is named and the rest read`(
    _ content: String, _ texts: [String], _ isNamed: Bool
  ) {
    let (blocks, problems) = read(nitf(content + (content.contains("\"a>") ? "<p>So did gas.</p>" : "")))
    #expect(blocks == texts.map { "body: \($0)" })
    #expect(problems.isEmpty != isNamed, "\(problems)")
  }
}
