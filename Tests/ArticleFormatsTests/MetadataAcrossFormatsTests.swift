import ArticleFormats
import ArticleText
import TestSupport
import Testing

/// One story in every format: what its file says of it reaches the article alike.
@Suite struct MetadataAcrossFormatsTests {
  private struct Sample: CustomTestStringConvertible {
    let path: String
    let bytes: [UInt8]
    /// What the format has no way to say.
    var lacks: Set<String> = []

    var testDescription: String { path }

    init(_ path: String, _ text: String, lacks: Set<String> = []) {
      self.path = path
      bytes = Array(text.utf8)
      self.lacks = lacks
    }

    init(_ path: String, parts: [(String, String)], lacks: Set<String> = []) {
      self.path = path
      bytes = StoredZip.file(parts.map { ($0.0, Array($0.1.utf8)) })
      self.lacks = lacks
    }
  }

  private static let samples: [Sample] = [
    Sample(
      "2019-08-14-port.txt",
      "Port reopens\nBy Ida Krog\n\nOdense, Aug 14 (Agency) - The port is open.\n",
      lacks: ["language", "section", "people", "keywords"]),
    Sample(
      "a.anpa",
      "\u{16}\u{1}W2870\u{1F}ag\nr Trade\u{13}\u{11} salt  08-14 0100\n\u{2}^salt,100<\n^Port reopens<\n^By Ida Krog=\n"
        .replacing("Trade", with: "t")
        + "\t   ODENSE (Agency) _ The port is open.\n\u{3}AG-WF-08-14-19 1509GMT<\n\u{4}",
      lacks: ["language", "people", "Odense", "Trade", "fish"]),
    Sample(
      "a.iptc",
      "\u{1}abc0100 3 t 20  ag 099\r\n\r\nsalt/fish/\r\n\u{2}Port reopens\r\nBy Ida Krog =\r\n\r\n"
        + "Odense, Aug 14 (Agency) - The port is open.\r\n\u{3}141341 GMT Aug 19\r\n\u{4}",
      lacks: ["language", "people", "Trade"]),
    Sample(
      "a.nitf",
      """
      <nitf baselang="en-GB"><head><meta name="section" content="Trade"/><docdata><evloc city="Odense"/>
      <date.release norm="20190814T100000Z"/><key-list><keyword key="salt"/><keyword key="fish"/></key-list>
      <identified-content><person>Bo Lund</person><person>Bo Lund</person></identified-content></docdata></head><body>
      <body.head><hedline><hl1>Port reopens</hl1></hedline><byline>By Ida Krog</byline></body.head>
      <body.content><p>The port is open.</p></body.content></body></nitf>
      """),
    Sample(
      "a-g2.xml",
      """
      <newsItem xml:lang="en-GB"><itemMeta><versionCreated>2019-08-14T10:00:00Z</versionCreated></itemMeta><contentMeta>
      <located type="cptype:city"><name>Odense</name></located>
      <subject type="cpnat:person"><name>Bo Lund</name></subject><subject type="cpnat:organisation"><name>Harbour</name></subject>
      <subject type="cpnat:geoArea"><name>Denmark</name></subject>
      <subject type="cpnat:abstract" qcode="medtop:1"><name>Trade</name></subject><subject><name>Ports</name></subject>
      <keyword>salt</keyword><keyword>fish</keyword><headline>Port reopens</headline><by>By Ida Krog</by></contentMeta>
      <contentSet><inlineXML><html><body><p>The port is open.</p></body></html></inlineXML></contentSet></newsItem>
      """),
    Sample(
      "a-12.xml",
      """
      <NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20190814T100000Z</ThisRevisionCreated></NewsManagement>
      <NewsComponent><NewsLines><HeadLine>Port reopens</HeadLine><ByLine>By Ida Krog</ByLine>
      <DateLine>Odense, Aug 14 (Agency) -</DateLine><KeywordLine>salt; fish</KeywordLine></NewsLines>
      <DescriptiveMetadata><Language FormalName="en-GB"/></DescriptiveMetadata>
      <ContentItem><DataContent><p>The port is open.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
      """, lacks: ["section", "people"]),
    Sample(
      "a.json",
      """
      {"uri": "urn:a", "versioncreated": "2019-08-14T10:00:00Z", "language": "en-GB", "located": "Odense",
      "byline": "By Ida Krog", "headline": "Port reopens", "subject": [{"name": "Trade"}], "person": [{"name": "Bo Lund"}],
      "slugline": "salt;fish", "body_text": "The port is open."}
      """),
    Sample(
      "a.aml",
      """
      headline: Port reopens
      byline: By Ida Krog
      date: 14 August 2019
      lang: en_GB
      place: Odense
      section: Trade
      tags: salt, fish
      body: The port is open.
      """, lacks: ["people"]),
    Sample(
      "a-wxr.xml",
      """
      <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>en-GB</language><item><title>Port reopens</title>
      <pubDate>Wed, 14 Aug 2019 10:00:00 +0000</pubDate><dc:creator><![CDATA[Ida Krog]]></dc:creator>
      <category domain="post_tag" nicename="salt"><![CDATA[salt]]></category>
      <category domain="category" nicename="trade"><![CDATA[Trade]]></category>
      <category domain="post_tag" nicename="fish"><![CDATA[fish]]></category>
      <content:encoded><![CDATA[<p>Odense, Aug 14 (Agency) - The port is open.</p>]]></content:encoded></item></channel></rss>
      """, lacks: ["people"]),
    Sample(
      "a.html",
      """
      <html lang="en-GB"><head><title>Port reopens</title><meta property="article:published_time" content="2019-08-14T10:00:00Z">
      <meta name="author" content="Ida Krog"><meta property="article:section" content="Trade">
      <meta name="geo.placename" content="Odense"><meta name="keywords" content="salt, fish">
      <script type="application/ld+json">{"@type": "WebPage", "about": {"@type": "Person", "name": "Nobody"}}</script>
      <script type="application/ld+json">{"@type": "NewsArticle", "about": [{"@type": "Person", "name": "Bo Lund"},
      {"@type": "Thing", "name": "Harbour"}]}</script></head>
      <body><article><h1>Port reopens</h1><p>The port is open.</p></article></body></html>
      """),
    Sample(
      "a.amp.html",
      """
      <!doctype html><html amp lang="en-GB"><head><title>Port reopens</title><script type="application/ld+json">
      {"@graph": [{"@type": "NewsArticle", "datePublished": "2019-08-14", "author": [{"@type": "Person", "name": "Ida Krog"}],
      "articleSection": ["Trade"], "keywords": ["salt", "fish"], "contentLocation": {"@type": "Place", "name": "Odense"},
      "about": {"@type": "Person", "name": "Bo Lund"}}]}</script></head>
      <body><h1>Port reopens</h1><p>The port is open.</p></body></html>
      """),
    Sample(
      "a.docx",
      parts: [
        (
          "word/document.xml",
          """
          <w:document><w:body><w:p><w:r><w:t>Port reopens</w:t></w:r></w:p><w:p><w:r><w:rPr><w:lang w:val="da-DK"/></w:rPr>
          <w:t>Odense</w:t></w:r><w:r><w:t>, Aug 14 (Agency) - The port is open.</w:t></w:r></w:p></w:body></w:document>
          """
        ),
        (
          "word/styles.xml",
          """
          <w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:lang w:val="en-GB"/></w:rPr>
          </w:style><w:style w:type="paragraph" w:styleId="b"><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:style></w:styles>
          """
        ),
        (
          "docProps/core.xml",
          """
          <c><dc:creator>Ida Krog</dc:creator><cp:category>Trade</cp:category><cp:keywords>salt, fish</cp:keywords>
          <dcterms:modified>2019-08-14T10:00:00Z</dcterms:modified></c>
          """
        ),
      ], lacks: ["people"]),
    Sample(
      "a-yaml.md",
      """
      ---
      title: Port reopens
      date: 2019-08-14
      author: Ida Krog
      lang: en-GB
      place: Odense
      section: Trade
      people: [Bo Lund]
      tags:
        - salt
        - fish
      ---
      The port is open.
      """),
    Sample(
      "a-toml.md",
      """
      +++
      title = "Port reopens"
      date = 2019-08-14T10:00:00Z
      authors = ["Ida Krog"]
      lang = "en-GB"
      [params]
      place = "Odense"
      section = "Trade"
      people = ["Bo Lund"]
      keywords = "salt, fish"
      +++
      The port is open.
      """),
    Sample(
      "a-json.md",
      """
      {"title": "Port reopens", "date": "2019-08-14", "author": {"name": "Ida Krog"}, "lang": "en-GB", "place": "Odense",
      "categories": ["Trade", "Ports"], "people": [{"name": "Bo Lund"}], "tags": ["salt", "fish"]}

      The port is open.
      """),
    Sample(
      "2019-08-14-port.md", "# Port reopens\n\nBy Ida Krog\n\nOdense, Aug 14 (Agency) - The port is open.\n",
      lacks: ["language", "section", "people", "keywords"]),
  ]

  @Test(arguments: samples)
  private func `what a file says of its story reaches the article, whatever the format`(_ sample: Sample)
    throws
  {
    let reading = ReadArticle.file(sample.bytes, path: sample.path)
    let data = try #require(reading.articles.first).metadata
    #expect(reading.articles.count == 1 && reading.problems.isEmpty)
    func says(_ field: String, _ isThere: Bool) -> Bool { isThere != sample.lacks.contains(field) }
    #expect(data.byline == "Ida Krog" && data.date == CalendarDate("2019-08-14"))
    #expect(data.place == (sample.lacks.contains("Odense") ? "ODENSE" : "Odense"))
    #expect(says("language", data.language == "en-GB"), "\(data.language ?? "none")")
    let section = sample.lacks.contains("section") ? nil : sample.lacks.contains("Trade") ? "t" : "Trade"
    #expect(data.section == section)
    #expect(data.people == (sample.lacks.contains("people") ? [] : ["Bo Lund"]))
    let keywords = sample.lacks.contains("fish") ? ["salt"] : ["salt", "fish"]
    #expect(data.keywords == (sample.lacks.contains("keywords") ? [] : keywords))
  }

  @Test func `a byline loses its “by” wherever it stands, and of several sections the first holds`() {
    let page = """
      <head><meta name="byl" content="By Ida Krog"><meta property="article:section" content="Trade; Ports"></head>
      <body><h1>Port reopens</h1><p>The port is open.</p></body>
      """
    for (text, path) in [
      (page, "a.html"), ("---\nbyline: by Ida Krog\nsection: Trade;Ports\n---\nThe port is open.\n", "a.md"),
    ] {
      let data = ReadArticle.articles(text, path: path).first?.metadata
      #expect(data?.byline == "Ida Krog" && data?.section == "Trade", "\(path)")
    }
  }

  @Test(arguments: [
    ("ODENSE, May 4 (Agency) -", "ODENSE", ""),
    ("ST PAUL, Minn., Sept. 11, 2022 (Agency) - ", "ST PAUL, Minn.", "Sept. 11, 2022"),
    ("London 11 September 2022 (Agency):", "London", "11 September 2022"),
    ("MARCH, England (Agency) -", "MARCH, England", ""),
    ("MAR DEL PLATA, 4 May (Agency) -", "MAR DEL PLATA", "4 May"),
    ("2014-07-16 13:00:03 GMT", "", "2014-07-16 13:00:03 GMT"),
    ("MARCH 04, 2013", "", "MARCH 04, 2013"), ("Odense —", "Odense", ""), ("", "", ""),
  ])
  func `a place is what stands before the day and the agency`(_ line: String, _ place: String, _ day: String)
    throws
  {
    let text = "{\"uri\": \"u\", \"located\": \"\(line)\", \"body_text\": \"Text.\"}"
    #expect(ReadArticle.articles(text, path: "a.json").first?.metadata.place == (place.isEmpty ? nil : place))
    guard day.hasSuffix("2022") else { return }
    let story = ReadArticle.articles("Port\n\n\(line)Text.\n", path: "a.txt").first
    #expect(
      story?.metadata.date == CalendarDate(year: 2022, month: 9, day: 11) && story?.metadata.place == place)
  }
}
