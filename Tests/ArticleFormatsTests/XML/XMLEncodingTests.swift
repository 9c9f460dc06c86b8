import ArticleFormats
import ArticleText
import TestSupport
import Testing

@Suite struct XMLEncodingTests {
  private func story(_ declaration: String, _ text: String) -> String {
    "\(declaration)\n<nitf><body><body.content><p>\(text)</p></body.content></body></nitf>"
  }

  private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value & 0xFF) } }

  /// The bytes of the file at which a word of the article stands.
  private func bytes(of word: String, in article: Article) throws -> [UInt8] {
    let text = article.string(0..<article.text.count)
    let found = try #require(text.firstRange(of: word))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return Array(article.source[article.sourceMap.sourceRange(of: start..<start + word.utf8.count)])
  }

  @Test(arguments: ["iso-8859-1", "ISO-8859-1", "windows-1252", "latin1"])
  func `Latin-1 is read where the declaration names it`(_ name: String) throws {
    let file = latin(story("<?xml version=\"1.0\" encoding=\"\(name)\"?>", "Café &#8220;Håkan&#8221;"))
    let reading = ReadArticle.file(file)
    let article = try #require(reading.articles.first)
    #expect(ReadArticle.blocks(article) == ["body: Café “Håkan”"])
    #expect(try bytes(of: "Håkan", in: article) == latin("Håkan"))
    #expect(try bytes(of: "“", in: article) == latin("&#8220;"))
    #expect(reading.problems.isEmpty && ReadArticle.violation(of: article) == nil)
  }

  @Test func `a file that is UTF-8 is read as that, whatever it declares`() {
    let text = story("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>", "Café")
    #expect(ReadArticle.blocks(ReadArticle.articles(text).first) == ["body: Café"])
    let wide = story("<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "Café")
    #expect(ReadArticle.blocks(ReadArticle.articles(wide).first) == ["body: Café"])
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read by its mark or by its first characters`(_ hasMark: Bool) throws {
    let text = (hasMark ? "\u{FEFF}" : "") + story("<?xml version=\"1.0\"?>", "Café “北京” 👍 is open")
    for isLittle in [true, false] {
      let file = text.utf16.flatMap { unit in
        isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
      #expect(NITFReader().fit(file) == .certain)
      let article = try #require(ReadArticle.file(file).articles.first)
      #expect(ReadArticle.blocks(article) == ["body: Café “北京” 👍 is open"])
      let place = try bytes(of: "👍 is", in: article)
      #expect(place.count == 10)
      #expect(article.sourceMap.isVerbatim(0..<5))
    }
  }

  @Test func `bytes that are not what the file declares are named by line and column`() {
    let file = latin(story("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "Café"))
    let reading = ReadArticle.file(file)
    #expect(reading.articles.count == 1)
    #expect(
      reading.problems.first?.hasPrefix("Line 2, column 33 (byte 71) is no UTF-8") == true,
      "\(reading.problems)")
    let other = latin(story("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>", "Café"))
    #expect(ReadArticle.file(other).problems.first?.contains("the encoding shift_jis") == true)
  }
}
