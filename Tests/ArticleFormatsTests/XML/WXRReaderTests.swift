import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct WXRReaderTests {
  private func export(_ items: String) -> String {
    "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>The Herald</title><language>en-GB</language>"
      + "<wp:category><wp:cat_name><![CDATA[all]]></wp:cat_name></wp:category>\(items)</channel></rss>"
  }

  private func blocks(_ items: String) -> [[String]] {
    ReadArticle.articles(export(items)).map(ReadArticle.blocks)
  }

  @Test func `every post is an article, and what is no post is none`() {
    let items =
      "<item><title>One</title><content:encoded><![CDATA[First.]]></content:encoded><wp:post_type>post</wp:post_type></item>"
      + "<item><title>image</title><wp:post_type><![CDATA[attachment]]></wp:post_type></item>"
      + "<item><title><![CDATA[Two & a half]]></title><content:encoded><![CDATA[Second.]]></content:encoded></item>"
    #expect(
      blocks(items) == [["headline: One", "body: First."], ["headline: Two & a half", "body: Second."]])
  }

  @Test func `blank lines and tags of the content part paragraphs`() {
    let content =
      "One &amp; two.\n\nThree <strong>four</strong>.\n<h2>Berths</h2>\n<!-- wp:list --><ul><li>Salt<li>Fish</ul>"
      + "<figure><img src=a.jpg><figcaption>The quay</figcaption></figure>\n<p>Five<p>Six<script>var a = \"<p>\";</script>"
    #expect(
      blocks("<item><content:encoded><![CDATA[\(content)]]></content:encoded></item>") == [
        [
          "body: One & two.", "body: Three four.", "crosshead: Berths", "listItem: Salt", "listItem: Fish",
          "caption: The quay", "body: Five", "body: Six",
        ]
      ])
  }

  @Test func `content that is written in references is read the same`() throws {
    let article = try #require(
      ReadArticle.articles(
        export(
          "<item><content:encoded>&lt;p&gt;Salt &amp;amp; fish&lt;/p&gt;&lt;p&gt;Two</content:encoded></item>"
        )
      ).first)
    #expect(ReadArticle.blocks(article) == ["body: Salt & fish", "body: Two"])
    let place = article.sourceMap.sourceRange(of: 5..<6)
    #expect(String(decoding: article.source[place], as: UTF8.self) == "&amp;amp;")
    #expect(ReadArticle.violation(of: article) == nil)
  }

  @Test(
    arguments: [
      ("[dropcap]T[/dropcap]he port is open.", ["body: The port is open."]),
      (
        "It is open.\n\n[contact_form]\n\n[gallery ids=\"1,2\"]\n\nAll [of them] wait [sic].",
        ["body: It is open.", "body: All [of them] wait [sic]."]
      ),
      (
        "[caption id=\"a\" width=\"3\"]<img src=\"a.jpg\" /> The quay[/caption]\nIt is open.",
        ["caption: The quay", "body: It is open."]
      ),
      ("[caption id=\"a\"]The quay", ["caption: The quay"]),
      ("[a [b", ["body: [a [b"]),
    ] as [(String, [String])])
  func `shortcodes are no copy, words in brackets are`(_ content: String, _ expected: [String]) {
    #expect(blocks("<item><content:encoded><![CDATA[\(content)]]></content:encoded></item>") == [expected])
  }

  @Test func `date, section, writer and language reach the article`() throws {
    let metadata = try #require(
      ReadArticle.articles(
        export(
          "<item><title>One</title><pubDate>Mon, 29 Jul 2013 16:03:54 +0000</pubDate><dc:creator><![CDATA[ida]]></dc:creator>"
            + "<category domain=\"category\"><![CDATA[Trade]]></category></item>")
      ).first?.metadata)
    #expect(metadata.date?.description == "2013-07-29")
    #expect(metadata.section == "Trade")
    #expect(metadata.byline == "ida")
    #expect(metadata.language == "en-GB")
  }
}
