import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct NITFReaderTests {
  private func blocks(_ body: String) -> [String] {
    ReadArticle.blocks(ReadArticle.articles("<nitf>\(body)</nitf>").first)
  }

  private func copy(_ content: String) -> [String] {
    blocks("<body><body.content>\(content)</body.content></body>")
  }

  @Test func `headline, byline, dateline, abstract, copy and tagline have their roles`() {
    let read = blocks(
      """
      <head><title>File name</title><docdata><doc-id id-string="1"/><classifier>Trade</classifier></docdata></head>
        <body>
          <body.head>
            <hedline><hl1>Port reopens</hl1><hl2>Ships wait for berths</hl2></hedline>
            <rights>All ours</rights>
            <byline>By <person>Ida Krog</person>, <byttl>Staff Reporter</byttl></byline>
            <dateline><location><city>Odense</city></location>, May 4 -</dateline>
            <abstract><p>The harbour is open.</p></abstract>
          </body.head>
          <body.content>
            <p>The port of Odense is open.</p>
            <hl2>What comes next</hl2>
            <p>Ships may call.</p>
          </body.content>
          <body.end><tagline>Ida Krog writes about trade.</tagline></body.end>
        </body>
      """)
    #expect(
      read == [
        "headline: Port reopens", "standfirst: Ships wait for berths", "byline: By Ida Krog, Staff Reporter",
        "dateline: Odense, May 4 -", "standfirst: The harbour is open.", "body: The port of Odense is open.",
        "crosshead: What comes next", "body: Ships may call.", "signoff: Ida Krog writes about trade.",
      ])
  }

  @Test func `a headline without levels is one`() {
    #expect(
      blocks("<body><body.head><hedline>Port reopens</hedline></body.head></body>") == [
        "headline: Port reopens"
      ])
  }

  @Test func `the lead paragraphs that the full text has once more are read once`() {
    let lead = "<block class=\"lead_paragraph\"><p>The port is open.</p></block>"
    let online = "<block class=\"online_lead_paragraph\"><p>The port is open.</p></block>"
    let full = "<block class=\"full_text\"><p>The port is open.</p><p>Ships may call.</p></block>"
    let both = ["body: The port is open.", "body: Ships may call."]
    #expect(copy(lead + full) == both)
    #expect(copy(lead + online + full) == both)
    #expect(copy(full) == both)
    #expect(copy(lead) == ["body: The port is open."])
    #expect(copy(lead + "<block class=\"full_text\"></block>") == ["body: The port is open."])
  }

  @Test func `a correction below the copy has its role`() {
    let text =
      "<p>The port is open.</p><block class=\"correction_text\"><p>The port is in Odense.</p></block>"
    #expect(copy(text) == ["body: The port is open.", "correction: The port is in Odense."])
  }

  @Test func `lists, tables, quotations, captions and notes have their roles`() {
    let read = copy(
      """
      <ul><li>Salt</li><li><p>Fish</p></li></ul>
      <table><caption>Prices</caption><tr><td>Salt</td><td>4</td></tr></table>
      <bq><block><p>We wait.</p></block></bq>
      <media><media-reference source="a.jpg">a.jpg</media-reference><media-caption><p>The quay</p></media-caption>
        <media-producer>Krog</media-producer></media>
      <note><p>For the desk</p></note>
      """)
    #expect(
      read == [
        "listItem: Salt", "listItem: Fish", "caption: Prices", "table: Salt", "table: 4",
        "blockquote: We wait.",
        "caption: The quay", "note: For the desk",
      ])
  }

  @Test func `the index form of a byline is no copy`() {
    let text =
      "<body><body.head><byline class=\"print_byline\">By IDA KROG</byline>"
      + "<byline class=\"normalized_byline\">KROG, IDA</byline></body.head></body>"
    #expect(blocks(text) == ["byline: By IDA KROG"])
  }

  @Test func `a dateline, a byline and a sign-off inside paragraphs are found as in plain text`() {
    let read = copy(
      """
      <p>By Ida Krog</p><p>ODENSE, May 4 (Agency) - The port is open.</p><p>Ships may call.</p>
      <p>(Reporting by Ida Krog; Editing by Bo Lund)</p>
      """)
    #expect(
      read == [
        "byline: By Ida Krog", "dateline: ODENSE, May 4 (Agency) - ", "lede: The port is open.",
        "body: Ships may call.",
        "signoff: (Reporting by Ida Krog; Editing by Bo Lund)",
      ])
  }

  @Test func `an abstract that the copy has once more is read once`() {
    let text =
      "<body><body.head><abstract><p>The port is open.</p></abstract></body.head>"
      + "<body.content><p>The port\n  is open.</p><p>Ships may call.</p></body.content></body>"
    #expect(blocks(text) == ["body: The port\nis open.", "body: Ships may call."])
  }

  @Test func `lines that a program has indented are one paragraph`() {
    #expect(
      copy("<p>The port of Odense\n        is open, and  \r\n\t ships\n <em>may</em> call.</p>")
        == ["body: The port of Odense\nis open, and\nships\nmay call."])
  }

  @Test func `wire copy in one paragraph is cut at blank lines and at indented ones`() {
    #expect(
      copy(
        "<p>(Adds detail)\n* Port is open\n\n    By Ida Krog\n    May 4 - The port of\nOdense is open.\n    Ships may call.</p>"
      )
        == [
          "body: (Adds detail)\n* Port is open", "byline: By Ida Krog",
          "body: May 4 - The port of\nOdense is open.",
          "body: Ships may call.",
        ])
  }

  @Test func `two line breaks part paragraphs, one does not`() {
    #expect(copy("<p>One<br/>two<br/><br/>three<br/>\nfour</p>") == ["body: One\ntwo", "body: three\nfour"])
  }

  @Test func `names that the markup tells are marked`() throws {
    let article = try #require(
      ReadArticle.articles(
        "<nitf><body><body.content><p><person>Ida Krog</person> of <org>Port &amp; Quay</org> in <location>Odense"
          + "</location></p></body.content></body></nitf>"
      ).first)
    #expect(article.names.map { article.string($0.range) } == ["Ida Krog", "Port & Quay", "Odense"])
    #expect(article.names.map(\.kind) == [.person, .organization, .place])
  }

  @Test func `date, section, language, people, place and byline reach the article`() throws {
    let metadata = try #require(
      ReadArticle.articles(
        """
        <nitf baselang="en-GB"><head><meta name="category" content="f"/><meta content="Business &amp; Trade" name="section"/>
        <docdata><date.issue norm="20190813T043001+0100"/><date.release norm="2019-08-14T00:01:00Z"/>
        <identified-content><person>KROG, IDA</person></identified-content></docdata></head>
        <body><body.head><byline>By Ida Krog</byline><dateline><location>Odense</location>, May 4</dateline></body.head>
        <body.content><p>In <location>Aarhus</location> <person>Bo Lund</person> waits.</p></body.content></body></nitf>
        """
      ).first?.metadata)
    #expect(metadata.date?.description == "2019-08-14")
    #expect(metadata.section == "Business & Trade")
    #expect(metadata.language == "en-GB")
    #expect(metadata.people == ["KROG, IDA"])
    #expect(metadata.place == "Odense")
    #expect(metadata.byline == "Ida Krog")
    #expect(metadata.title == nil, "The headline stands in the text.")
  }

  @Test(
    arguments: [
      ("<pubdata date.publication=\"19910624T000000\"/>", "1991-06-24"),
      ("<date.issue norm=\"2016-04-13 04:52:21+00:00\"/>", "2016-04-13"),
      ("<story.date norm=\"20160413\"/>", "2016-04-13"),
      ("<date.issue norm=\"tomorrow\"/><story.date norm=\"20160413\"/>", "2016-04-13"),
      ("<date.issue norm=\"20161399\"/>", nil),
    ] as [(String, String?)])
  func `dates are read in every form that feeds write`(_ element: String, _ date: String?) {
    let text =
      "<nitf><head><docdata>\(element)</docdata></head><body><body.content><p>A</p></body.content></body></nitf>"
    #expect(ReadArticle.articles(text).first?.metadata.date?.description == date)
  }

  @Test func `a file without text has no article`() {
    #expect(
      ReadArticle.articles("<nitf><head><title>A</title></head><body><body.content/></body></nitf>").isEmpty)
    #expect(NITFReader().read(Array("<nitf/>".utf8), path: "a.xml").blocks.isEmpty)
  }
}
