import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct DOCXReaderTests {
  private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  private func style(_ id: String) -> String { "<w:pStyle w:val=\"\(id)\"/>" }

  private func file(_ body: String, _ more: (String, String)...) -> [UInt8] {
    StoredZip.file(
      [("word/document.xml", Array("<w:document><w:body>\(body)</w:body></w:document>".utf8))]
        + more.map { ($0.0, Array($0.1.utf8)) })
  }

  private func reading(_ bytes: [UInt8]) -> FileReading {
    let reading = ReadArticle.file(bytes, path: "a.docx")
    for article in reading.articles { #expect(ReadArticle.violation(of: article) == nil) }
    return reading
  }

  private func blocks(_ body: String) -> [String] {
    ReadArticle.blocks(reading(file(paragraph("Port reopens", style("Title")) + body)).articles.first)
      .dropFirst()
      .map { $0 }
  }

  @Test func `styles, lists and tables give paragraphs their roles`() {
    let cell = "<w:tc>\(paragraph("12"))</w:tc>"
    let read = blocks(
      paragraph("Ships may call", style("Subtitle")) + paragraph("By Ida Krog")
        + paragraph("ODENSE, May 4 (Agency) - The port is open.") + paragraph("What comes", style("Heading2"))
        + paragraph("Salt", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + paragraph("It is a good day.", style("Quote"))
        + paragraph("The port at dawn.", style("Caption")) + "<w:tbl><w:tr>\(cell)\(cell)</w:tr></w:tbl>")
    #expect(
      read == [
        "standfirst: Ships may call", "byline: By Ida Krog", "dateline: ODENSE, May 4 (Agency) - ",
        "lede: The port is open.", "crosshead: What comes", "listItem: Salt", "blockquote: It is a good day.",
        "caption: The port at dawn.", "table: 12", "table: 12",
      ])
  }

  @Test func `the styles of a file are known by their names, whatever their ids`() {
    let bytes = file(
      paragraph("Port reopens", style("berschrift1")) + paragraph("The port is open."),
      (
        "word/styles.xml",
        "<w:styles><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"
      ))
    #expect(
      ReadArticle.blocks(reading(bytes).articles.first) == [
        "headline: Port reopens", "body: The port is open.",
      ])
  }

  @Test func `without styles a first line without a full stop is the headline`() {
    let read = reading(file(paragraph("Port reopens") + paragraph("The port is open."))).articles.first
    #expect(ReadArticle.blocks(read) == ["headline: Port reopens", "body: The port is open."])
  }

  @Test(
    arguments: [
      ("<w:r><w:t>Sh</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>ips</w:t></w:r>", "Ships"),
      (
        "<w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>",
        "ab"
      ),
      ("<w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>b</w:t></w:r></w:moveTo>", "b"),
      (
        "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>c</w:t></w:r>",
        "ac"
      ),
      (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>",
        "a\tb\nc\u{2011}de"
      ),
      (
        "<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag>",
        "ab"
      ),
      (
        "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>",
        "a"
      ),
      (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>a</w:t></w:r>",
        "a"
      ),
      (
        "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>a &amp; b &lt;c&gt;</w:t></w:r>",
        "a & b <c>"
      ),
      ("<w:r><w:t>a</w:t></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:t>b</w:t></w:r>", "ab"),
      ("<w:r><w:drawing><a:p><a:r><a:t>x</a:t></a:r></a:p></w:drawing><w:t>a</w:t></w:r>", "a"),
    ])
  func `a paragraph is what Word shows when the changes are accepted`(_ content: String, _ text: String) {
    #expect(blocks("<w:p>\(content)</w:p>") == ["body: \(text)"])
  }

  @Test func `text boxes are read once, and deleted marks join paragraphs`() {
    let box = "<w:txbxContent>\(paragraph("In a box."))</w:txbxContent>"
    let content =
      "<mc:AlternateContent><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent>"
    #expect(
      blocks("<w:p><w:r>\(content)<w:t>After it.</w:t></w:r></w:p>") == [
        "body: In a box.", "body: After it.",
      ])
    #expect(
      blocks(paragraph("One ", "<w:rPr><w:del/></w:rPr>") + paragraph("two.")) == ["body: One two."])
  }

  @Test func `notes, places and properties are known`() throws {
    let bytes = file(
      paragraph("Port reopens", style("Title")) + "<w:p/>" + paragraph("The port is open."),
      (
        "word/footnotes.xml",
        "<w:footnotes><w:footnote w:type=\"separator\">\(paragraph("--"))</w:footnote><w:footnote>\(paragraph("See there."))</w:footnote></w:footnotes>"
      ),
      (
        "docProps/core.xml",
        "<c><dc:creator>Ida Krog</dc:creator><dcterms:created>2019-08-14T10:00:00Z</dcterms:created><dc:language>en-GB</dc:language></c>"
      ))
    let article = try #require(reading(bytes).articles.first)
    #expect(
      ReadArticle.blocks(article) == [
        "headline: Port reopens", "body: The port is open.", "note: See there.",
      ])
    #expect(article.metadata.byline == "Ida Krog" && article.metadata.date == CalendarDate("2019-08-14"))
    #expect(article.metadata.language == "en-GB")
    let layout = try #require(article.layout)
    #expect(layout.parts.map(\.name) == ["word/document.xml", "word/footnotes.xml"])
    let places = article.blocks.map {
      layout.paragraph(at: article.sourceMap.sourceRange(of: $0.range).lowerBound)?.number
    }
    #expect(places == [1, 3, 1])
  }

  @Test func `a part is found by its relation, and one of several by its first name`() {
    let relations =
      "<Relationships><Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"/word/copy.xml\"/></Relationships>"
    let copy =
      "<w:document><w:body>\(paragraph("Port reopens"))\(paragraph("The port is open."))</w:body></w:document>"
    let read = reading(
      StoredZip.file([
        ("_rels/.rels", Array(relations.utf8)), ("word/copy.xml", Array(copy.utf8)),
        ("../../word/copy.xml", Array("no".utf8)), ("word/copy.xml", Array("no".utf8)),
      ]))
    #expect(ReadArticle.blocks(read.articles.first).count == 2)
    #expect(read.problems == ["The file has the part word/copy.xml more than once; the first was read."])
  }
}
