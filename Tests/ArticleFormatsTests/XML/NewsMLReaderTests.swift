import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct NewsMLReaderTests {
  private func item(_ meta: String, _ content: String) -> String {
    "<newsItem xml:lang=\"en-GB\"><itemMeta><title>Slug</title><versionCreated>2019-08-14T10:00:00Z</versionCreated></itemMeta>"
      + "<contentMeta>\(meta)</contentMeta><contentSet>\(content)</contentSet></newsItem>"
  }

  private func blocks(_ text: String) -> [String] { ReadArticle.blocks(ReadArticle.articles(text).first) }

  @Test func `headline, byline and XHTML of an item are read`() {
    let text = item(
      "<headline>Port reopens</headline><by>By Ida Krog</by><slugline>PORT</slugline><creditline>Agency</creditline>",
      """
      <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No copy</title>
      </head><body><p>ODENSE, May 4 (Agency) - The port is open.</p><h2>Berths</h2><p/><ul><li>Salt</li></ul></body></html>
      </inlineXML>
      """)
    #expect(
      blocks(text) == [
        "headline: Port reopens", "byline: By Ida Krog", "dateline: ODENSE, May 4 (Agency) - ",
        "lede: The port is open.",
        "crosshead: Berths", "listItem: Salt",
      ])
  }

  @Test func `NITF in an item is read, and its headline not twice`() {
    let nitf =
      "<inlineXML contenttype=\"application/nitf+xml\"><nitf><body><body.head><hedline><hl1>Port reopens</hl1>"
      + "</hedline><byline>By Ida Krog</byline></body.head><body.content><p>The port is open.</p><hl2>Berths</hl2>"
      + "</body.content></body></nitf></inlineXML>"
    let rest = ["byline: By Ida Krog", "body: The port is open.", "crosshead: Berths"]
    #expect(blocks(item("<headline>Port\n  reopens</headline>", nitf)) == ["headline: Port reopens"] + rest)
    #expect(blocks(item("", nitf)) == ["headline: Port reopens"] + rest)
    #expect(
      blocks(item("<headline>PORT-Quay open</headline>", nitf))
        == ["headline: PORT-Quay open", "headline: Port reopens"] + rest)
  }

  @Test func `prefixes of namespaces do not matter`() {
    let text =
      "<g:newsMessage xmlns:g=\"a\"><g:itemSet><g:newsItem><g:contentMeta><g:headline>Port reopens</g:headline>"
      + "</g:contentMeta><g:contentSet><g:inlineXML><h:html xmlns:h=\"b\"><h:body><h:p>It is open.</h:p></h:body></h:html>"
      + "</g:inlineXML></g:contentSet></g:newsItem></g:itemSet></g:newsMessage>"
    #expect(blocks(text) == ["headline: Port reopens", "body: It is open."])
  }

  @Test func `every item of a message is an article, and none has what belongs to another`() {
    let text =
      "<newsMessage><header><sent>2019-08-15T00:00:00Z</sent></header><itemSet>"
      + item(
        "<headline>One</headline><located><name>Odense</name></located>",
        "<inlineXML><p>First.</p></inlineXML>")
      + item("", "<remoteContent href=\"a.jpg\"/>")
      + item("<headline>Two</headline>", "<inlineXML><p>Second.</p></inlineXML>") + "</itemSet></newsMessage>"
    let articles = ReadArticle.articles(text)
    #expect(
      articles.map(ReadArticle.blocks) == [
        ["headline: One", "body: First."], ["headline: Two", "body: Second."],
      ])
    #expect(articles.map(\.metadata.place) == ["Odense", nil])
    #expect(articles.allSatisfy { $0.metadata.date?.description == "2019-08-14" })
  }

  @Test func `a package has its headline and what it says of its items`() {
    let text =
      "<packageItem><contentMeta><headline>Top stories</headline></contentMeta><groupSet><group><itemRef>"
      + "<title>Port reopens</title><description role=\"drol:summary\">Ships may call.</description></itemRef></group>"
      + "</groupSet></packageItem>"
    #expect(
      blocks(text) == ["headline: Top stories", "crosshead: Port reopens", "standfirst: Ships may call."])
  }

  @Test func `the caption of a picture is copy, that of a text is not`() {
    let meta =
      "<headline>The quay</headline><description role=\"drol:caption\">Ships at the quay.</description>"
    #expect(
      blocks(item(meta, "<remoteContent href=\"a.jpg\"/>")) == [
        "headline: The quay", "caption: Ships at the quay.",
      ])
    #expect(
      blocks(item(meta, "<inlineXML><p>It is open.</p></inlineXML>")) == [
        "headline: The quay", "body: It is open.",
      ])
  }

  @Test func `other vocabularies in an item are no copy`() {
    let events = "<inlineXML><events><event><name>Meeting</name></event></events></inlineXML>"
    #expect(blocks(item("<headline>Diary</headline>", events)) == ["headline: Diary"])
  }

  @Test func `plain text in an item is cut into paragraphs, HTML as text is read as HTML`() {
    #expect(
      blocks(item("", "<inlineData contenttype=\"text/plain\">One\ntwo.\n\nThree.</inlineData>"))
        == ["body: One\ntwo.", "body: Three."])
    #expect(
      blocks(item("", "<inlineData><![CDATA[<p>Salt &amp; fish<p>Two<br>lines]]></inlineData>"))
        == ["body: Salt & fish", "body: Two\nlines"])
  }

  @Test func `language, place, section and writer reach the article`() throws {
    let meta =
      "<located><name>Odense</name><broader><name>Denmark</name></broader></located><creator><name>Ida Krog</name></creator>"
      + "<language tag=\"da\"/><subject><name>Trade</name><name>Handel</name></subject><subject><name>Ports</name></subject>"
    let metadata = try #require(
      ReadArticle.articles(item(meta, "<inlineXML><p>A.</p></inlineXML>")).first?.metadata)
    #expect(metadata.language == "da")
    #expect(metadata.place == "Odense")
    #expect(metadata.section == "Trade")
    #expect(metadata.byline == "Ida Krog")
    #expect(metadata.date?.description == "2019-08-14")
  }

  @Test func `NewsML 1 is read by the roles of its components`() {
    let text = """
      <NewsML><NewsEnvelope><DateAndTime>20190814T100000Z</DateAndTime></NewsEnvelope><NewsItem><NewsManagement>
      <FirstCreated>20190813T100000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines>
      <HeadLine>Port reopens</HeadLine><SubHeadLine>Ships wait</SubHeadLine><ByLine>By Ida Krog</ByLine><DateLine>ODENSE</DateLine>
      <CopyrightLine>Ours</CopyrightLine></NewsLines>
      <NewsComponent><ContentItem><Format FormalName="CSS"/><DataContent>.a {}</DataContent></ContentItem></NewsComponent>
      <NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><html><body><p>The quay</p></body></html>
      </DataContent></ContentItem></NewsComponent>
      <NewsComponent><Role FormalName="Main"/><ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html><body>
      <p>It is open.</p></body></html></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>
      """
    #expect(
      blocks(text) == [
        "headline: Port reopens", "standfirst: Ships wait", "byline: By Ida Krog", "caption: The quay",
        "body: It is open.",
      ])
    let metadata = ReadArticle.articles(text).first?.metadata
    #expect(metadata?.date?.description == "2019-08-13")
    #expect(metadata?.place == "ODENSE")
  }

  @Test func `concepts and catalogues hold no articles`() {
    let reading = ReadArticle.file(
      Array("<conceptItem><concept><name>Trade</name></concept></conceptItem>".utf8))
    #expect(reading.articles.isEmpty && reading.problems.isEmpty)
  }
}
