import ArticleFormats
import ArticleText
import Foundation
import TestSupport
import Testing

@Suite struct WireReaderTests {
  private func blocks(_ text: String) -> [[String]] {
    ReadArticle.file(Array(text.utf8), path: "a.txt").articles.map {
      #expect(ReadArticle.violation(of: $0) == nil)
      return ReadArticle.blocks($0)
    }
  }

  @Test func `the lines of ANPA before the copy have their roles, and lines set flush left stand alone`() {
    let text =
      "\u{16}\u{16}\u{1}W1^_x\nr l \u{13}\u{11} BC-Port   11-13 0001\r\n\u{2}^BC-Port,20<\r\n^Port of Odense reopens<\r\n"
      + "^AP Photo X1<\n^Eds: Updates.<\n^By IDA KROG=\n^Agency Writer=\n\t   ODENSE, Denmark (AG) _ The port is open. \r\n"
      + " \n\t   Ships may call.\n\t   ;MIN;MAX<\n\t   Salt is cheap.\n\n\u{3}AG-11-13-13 1509GMT<\n\u{C}\n\u{4}"
    #expect(
      blocks(text) == [
        [
          "headline: Port of Odense reopens", "note: AP Photo X1", "note: Eds: Updates.",
          "byline: By IDA KROG",
          "boilerplate: Agency Writer", "dateline: ODENSE, Denmark (AG) _ ", "lede: The port is open.",
          "body: Ships may call.", "table: ;MIN;MAX", "body: Salt is cheap.",
        ]
      ])
  }

  @Test func `IPTC 7901 has its heading in front of an equals sign, and wraps its lines`() {
    let text =
      "\u{1}abc0100 3 s 20  ag 099\r\n\r\nPort/Odense/\r\n\u{2}EXTRA\r\nPort of Odense\r\nreopens\r\nBy Ida Krog, ag =\r\n\r\n"
      + "ODENSE, May 4 (AG) - The port is open for all the ships that had waited\r\nthere.\r\n\r\n"
      + "Ships may call at any time of the day or of the night as they do\r\nelsewhere in the kingdom and beyond it.\r\n\r\n"
      + "# Notebook\r\n\r\n## Note to editors\r\n- updates\r\n\u{3}071341 GMT Okt 15\r\n\u{4}"
    #expect(
      blocks(text) == [
        [
          "note: EXTRA", "headline: Port of Odense\nreopens", "byline: By Ida Krog, ag",
          "dateline: ODENSE, May 4 (AG) - ",
          "lede: The port is open for all the ships that had waited\nthere.",
          "body: Ships may call at any time of the day or of the night as they do\nelsewhere in the kingdom and beyond it.",
          "note: # Notebook", "note: ## Note to editors", "note: - updates",
        ]
      ])
  }

  @Test func `several transmissions in a file are articles each, and one without text is none`() {
    let text = "\u{1}h\u{2}One =\n\nSalt.\u{3}\u{1}h\u{2}\u{3}\u{1}h\u{2}Fish.\u{3}"
    #expect(blocks(text) == [["headline: One", "body: Salt."], ["body: Fish."]])
    #expect(blocks("\u{1}h and nothing").isEmpty)
  }

  @Test func `bytes that are not UTF-8 are Windows-1252, and a suggestion keeps to that`() throws {
    let bytes = Array("\u{1}h\u{2}Caf".utf8) + [0xE9, 0x20, 0x41, 0x03]
    let article = try #require(ReadArticle.file(bytes, path: "a.txt").articles.first)
    #expect(ReadArticle.blocks(article) == ["body: Café A"] && ReadArticle.violation(of: article) == nil)
    #expect(article.sourceMap.sourceRange(of: 6..<7) == 8..<9)
    let reader = WireReader()
    #expect(reader.written("é", over: 6..<7, in: article) == "é")
    #expect(
      reader.written("ł", over: 6..<7, in: article) == nil
        && reader.written("<", over: 6..<7, in: article) == nil)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/formats/agency").standardized.path

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: folder), "The folder ../shared is not beside the package."),
    arguments: [
      "anpa-1.tst", "anpa-2.tst", "anpa-3.tst", "ap_anpa-1.tst", "dpa_two_by_line.txt", "dpa_two_line.txt",
      "IPTC7901_odd_charset.txt",
    ])
  func `files of agencies are read`(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(Self.folder)/\(name)")))
    let reader = try #require(ArticleReaders.reader(forPath: name, content: bytes))
    let article = try #require(reader.readFile(bytes, path: name).articles.first)
    #expect(reader.name == "wire" && ReadArticle.violation(of: article) == nil)
    let roles = article.blocks.map(\.role)
    // The third has a keyword and a table, and no headline.
    #expect(name == "anpa-3.tst" ? roles.contains(.table) : roles.contains(.headline))
    #expect(roles.contains(.body) || roles.contains(.lede))
  }

  @Test func `behind a thousand transmissions those too short for a story are read as one`() {
    let text =
      String(repeating: "\u{1}h\u{2}Salt\u{3}", count: 1200)
      + "\u{1}h\u{2}The port of Odense is open for all the ships that have waited there since Monday.\u{3}"
      + "\u{1}h\u{2}Fish\u{3}"
    let found = blocks(text)
    #expect(found.prefix(1000).allSatisfy { $0 == ["body: Salt"] })
    #expect(
      Array(found.dropFirst(1000)) == [
        Array(repeating: "body: Salt", count: 200),
        ["body: The port of Odense is open for all the ships that have waited there since Monday."],
        ["body: Fish"],
      ])
  }
}
