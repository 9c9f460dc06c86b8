import ArticleFormats
import ArticleText
import Foundation
import TestSupport
import Testing

@Suite struct DOCXHostileFilesTests {
  /// A paragraph, packed by DEFLATE with codes of its own.
  private static let packed = [UInt8](
    Data(
      base64Encoded:
        """
        UEsDBBQAAAAIAAAAIVCz8WuSBwEAAEgUAAARAAAAd29yZC9kb2N1bWVudC54bWy12EtOwzAUQNGteAWE9+NTRV0D\
        WzA0UAbUlmNUZfetKyExYYTu5EWJlDvKUZI3n3eH8vb9tZz6fj7vXsthG8c6Rhuj719yyx8t12O6T+U99eOS1l7a\
        lta8rdfT3G/Xamk9fa6p1OV0N0/jzjHbbda/o0JElYgaEXUiGkT0gYg+EtEnIvqMPPwMKcSUIKgEUSUIK0FcCQJL\
        EFmC0BLEliK2lHlfIbYUsaWILUVsKWJLEVuK2FLEliG2DLFlzMcgYssQW4bYMsSWIbYMsWWILUdsOWLLEVvO/Gkh\
        thyx5YgtR2w5YssRW4HYCsRWILYCsRXMGgOxFYitQGwFYiv+ZWv6WRNOv3aHF1BLAQIUAxQAAAAIAAAAIVCz8WuS\
        BwEAAEgUAAARAAAAAAAAAAAAAACAAQAAAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAQABAD8AAAA2AQAAAAA=
        """) ?? Data())

  private static let story =
    "<w:document><w:body><w:p><w:r><w:t>The port is open again.</w:t></w:r></w:p></w:body></w:document>"

  private func problems(_ bytes: [UInt8], path: String = "a.docx") -> [String] {
    let reading = ReadArticle.file(bytes, path: path)
    for article in reading.articles { #expect(ReadArticle.violation(of: article) == nil) }
    return reading.problems
  }

  private func stored(_ text: String = story) -> [UInt8] {
    StoredZip.file([("word/document.xml", Array(text.utf8))])
  }

  @Test func `a packed file is expanded`() {
    let reading = ReadArticle.file(Self.packed, path: "a.docx")
    #expect(reading.problems.isEmpty)
    let blocks = ReadArticle.blocks(reading.articles.first)
    #expect(
      blocks.count == 60 && blocks.last == "body: Paragraph 59 of the story says that the port is open.")
  }

  @Test func `a bomb is not expanded`() {
    // The directory says that the part has a gigabyte.
    var bytes = stored()
    let at = bytes.count - 22 - 46 - 17
    bytes.replaceSubrange(at + 24..<at + 28, with: [0, 0, 0, 0x40])
    #expect(
      problems(bytes) == [
        "The part word/document.xml of the file has more than 64 MiB when it is unpacked; it was not read."
      ])
    // It says so, and more comes out: no more is made than was said.
    bytes = Self.packed
    let entry = (0..<bytes.count - 4).last { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) } ?? 0
    bytes.replaceSubrange(entry + 24..<entry + 28, with: [100, 0, 0, 0])
    #expect(problems(bytes).first?.contains("is damaged. Open it in Word") ?? false)
  }

  @Test func `a file that is none says what to do`() {
    #expect(
      problems([0xD0, 0xCF, 0x11, 0xE0] + Array("Word".utf8), path: "a.doc").first?.contains(
        "Save it as .docx") ?? false)
    #expect(
      problems(Array("PK is no archive, whatever it says here".utf8)) == [
        "The file was cut off. Copy it, or save it, once more."
      ])
    #expect(
      problems(StoredZip.file([("a.txt", [65])])) == [
        "The file has no part word/document.xml, so it is no DOCX file with a story in it."
      ])
    var locked = stored()
    let at = locked.count - 22 - 46 - 17
    locked[at + 8] |= 1
    #expect(problems(locked) == ["The file is protected by a password. Save it without one."])
    var damaged = stored()
    damaged[60] ^= 1
    #expect(problems(damaged).first?.contains("is damaged") ?? false)
  }

  @Test func `every beginning of a file says that it was cut off, or is read`() {
    let bytes = Self.packed
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let reading = ReadArticle.file(Array(bytes[..<count]), path: "a.docx")
      #expect(!reading.problems.isEmpty && reading.articles.isEmpty, "\(count)")
    }
  }

  @Test(arguments: 0..<2)
  func `whatever a byte is changed to, nothing breaks`(_ number: Int) {
    var random = SeededGenerator(seed: UInt64(number) &+ 5)
    let seeds = [Self.packed, stored()]
    for _ in 0..<3_000 {
      var bytes = seeds[number]
      for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      for article in DOCXReader().readFile(bytes, path: "a.docx").articles {
        #expect(ReadArticle.violation(of: article) == nil)
      }
    }
  }

  @Test func `XML that is wild is read as far as it makes sense`() {
    let deep = String(repeating: "<w:ins>", count: 100_000)
    #expect(
      problems(stored("<w:document><w:body><w:p>\(deep)")).first?.contains("more than 4096 others") ?? false)
    let bomb =
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + Self.story.replacing("open", with: "&b;")
    let reading = ReadArticle.file(stored(bomb), path: "a.docx")
    #expect(ReadArticle.blocks(reading.articles.first) == ["body: The port is  again."])
    #expect(reading.problems.count == 1)
    #expect(problems(stored(String(Self.story.dropLast(30)))).first?.contains("cut off") ?? false)
  }

  @Test(arguments: [
    "<w:p>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "<w:r><w:t>a", "<w:txbxContent><w:p>", "<w:tbl><w:tc>",
    "<w:hyperlink>", "</w:p>",
  ])
  func `elements in their thousands are read in linear time`(_ unit: String) {
    let factor = Growth.factor(from: 500) { count in
      _ = DOCXReader().readFile(
        stored("<w:document>" + String(repeating: unit, count: count)), path: "a.docx")
    }
    #expect(Growth.linear.contains(factor), "\(unit)")
  }
}
