import ArticleFormats
import ArticleText

/// Times the readers of XML and HTML on the articles of a corpus, each set in NITF, in a NewsML-G2 item, in a WordPress export
/// and in a page.
enum XMLBenchmark {
  static func report(_ corpus: Corpus) {
    report("NITF", NITFReader(), corpus.articles.map(nitf))
    report("NewsML-G2", NewsMLReader(), corpus.articles.map(newsML))
    report("WordPress exports", WXRReader(), corpus.articles.map(export))
    report("HTML", HTMLReader(), corpus.articles.map(page))
  }

  private static func report(_ name: String, _ reader: any ArticleReader, _ sources: [[UInt8]]) {
    let bytes = sources.reduce(0) { $0 + $1.count }
    let seconds = Clock.seconds(best: 7, time: 2) {
      for source in sources { _ = reader.readFile(source, path: "benchmark.xml") }
    }
    print("reading \(name): \(Int(Double(bytes) / 1e6 / seconds)) MB/s a core")
  }

  private static func nitf(_ article: Article) -> [UInt8] {
    file(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <nitf><head><docdata><date.issue norm="20190814T120000Z"/></docdata></head><body><body.head><hedline>
      <hl1>Made up &amp; set</hl1></hedline><byline>By Anna Holm</byline></body.head><body.content>
      """, article, "</body.content></body></nitf>", open: "<p>", close: "</p>")
  }

  private static func newsML(_ article: Article) -> [UInt8] {
    file(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en"><contentMeta><headline>Made up &amp; set</headline>
      </contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
      """, article, "</body></html></inlineXML></contentSet></newsItem>", open: "<p>", close: "</p>")
  }

  private static func export(_ article: Article) -> [UInt8] {
    file(
      """
      <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>Made up &amp; set</title><content:encoded>
      <![CDATA[
      """, article, "]]></content:encoded></item></channel></rss>", open: "", close: "\n")
  }

  private static func page(_ article: Article) -> [UInt8] {
    file(
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Made up &amp; set | Post</title><script>var a = "b";</script>
      </head><body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav><article class="story"><h1>Made up &amp; set</h1>
      """, article, "</article><footer><p>All rights are reserved.</footer></body></html>",
      open: "<p class=\"text\">",
      close: "</p>")
  }

  /// A file with every block as a paragraph.
  private static func file(
    _ head: String, _ article: Article, _ tail: String, open: String, close: String
  ) -> [UInt8] {
    var text = head
    for block in article.blocks {
      text += open
      text += article.string(block.range).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      text += close + "\n"
    }
    return Array((text + tail).utf8)
  }
}
