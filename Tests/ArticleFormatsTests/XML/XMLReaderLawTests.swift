import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite("The law of source maps in XML")
struct XMLReaderLawTests {
  private static let seeds = [
    """
    <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "nitf.dtd">
    <nitf><head><meta name="section" content="Trade"/><docdata><date.issue norm="20190814"/></docdata></head><body>
    <body.head><hedline><hl1>Port &amp; quay</hl1></hedline><byline>By Ida Krog</byline></body.head><body.content>
    <block class="lead_paragraph"><p>ODENSE, May 4 (Agency) - The port is “open”.</p></block>
    <block class="full_text"><p>ODENSE, May 4 (Agency) - The port is “open”.</p><p>By
       Bo Lund<br/>caf&#233; <![CDATA[a < b]]> <person>Ida Krog</person></p><table><tr><td>1</td></tr></table></block>
    </body.content><body.end><tagline>(Editing by Bo Lund)</tagline></body.end></body></nitf>
    """,
    """
    <newsMessage><itemSet><newsItem><contentMeta><headline>Port</headline><located><name>Odense</name></located></contentMeta>
    <contentSet><inlineXML><html><body><p>One\r\n\r\n    two</p><h2>Three</h2></body></html></inlineXML></contentSet></newsItem>
    <newsItem><contentSet><inlineData><![CDATA[<p>Salt &amp; fish<p>é]]></inlineData></contentSet></newsItem></itemSet></newsMessage>
    """,
    """
    <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>One</title><content:encoded><![CDATA[A &amp; b

    c<h2>d</h2>]]></content:encoded></item><item><content:encoded>&lt;p&gt;Salt &amp;amp; fish &amp;lt;é</content:encoded></item>
    </channel></rss>
    """,
  ].map { Array($0.utf8) }

  private static let snippets = [
    "<p>", "</p>", "<", ">", "&", "&amp;", "&#233;", "&lt;", "<![CDATA[", "]]>", "<!--", "-->", "?>", "\n",
    "\r\n", "\r", "  ",
    "<br/>", "<block class='full_text'>", "</block>", "\0", "é", "\u{A0}", "<person>", "</person>", "\"",
    "/>", "<newsItem>",
    "</newsItem>", "<item>", "</item>", "<content:encoded>", "</content:encoded>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;",
    "<inlineData>", "</inlineData>", "<hl1>", "By Ida Krog", "&#32;", "[caption a=b]", "[/caption]", "[sic]",
  ].map { Array($0.utf8) }

  @Test("Every range of an article decodes to its text, whatever the file holds", arguments: 0..<3)
  func keepsTheLaw(_ number: Int) {
    var random = SeededGenerator(seed: UInt64(number) &+ 7)
    let readers: [any ArticleReader] = [NITFReader(), NewsMLReader(), WXRReader()]
    for round in 0..<2_000 {
      let bytes = mutation(of: Self.seeds[number], &random)
      let reader = round % 4 == 0 ? random.pick(readers) : readers[number]
      if let problem = violation(of: reader.readFile(encoded(bytes, &random), path: "a.xml")) {
        Issue.record(
          "round \(round): \(problem) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test func `the samples themselves are read`() {
    #expect(Self.seeds.map { ReadArticle.file($0).articles.map(\.blocks.count) } == [[7], [4, 2], [4, 1]])
    #expect(
      Self.seeds.allSatisfy {
        violation(of: ReadArticle.file($0)) == nil && ReadArticle.file($0).problems.isEmpty
      })
  }

  private func violation(of reading: FileReading) -> String? {
    var end = 0
    for article in reading.articles {
      if let problem = ReadArticle.violation(of: article) { return problem }
      let place = article.sourceMap.sourceRange(of: 0..<article.text.count)
      guard place.lowerBound >= end, place.upperBound <= article.source.count else {
        return "articles overlap"
      }
      end = place.upperBound
      for name in article.names where name.range.upperBound > article.text.count {
        return "name outside of the text"
      }
    }
    return nil
  }

  /// Some bytes as they are, or in UTF-16.
  private func encoded(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    guard random.below(5) == 0 else { return bytes }
    return String(decoding: bytes, as: UTF8.self).utf16.reduce(into: [0xFE, 0xFF]) {
      $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)]
    }
  }

  private func mutation(of seed: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = seed
    for _ in 0...random.below(10) {
      let at = random.below(bytes.count)
      let end = min(bytes.count, at + 1 + random.below(40))
      switch random.below(6) {
      case 0: bytes[at] = UInt8(random.below(256))
      case 1: if bytes.count > 80 { bytes.removeSubrange(at..<end) }
      case 2: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
      default: bytes.insert(contentsOf: random.pick(Self.snippets), at: at)
      }
    }
    return bytes
  }
}
