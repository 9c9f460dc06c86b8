import ArticleFormats
import ArticleText
import Testing

@Suite struct ArticleReadersTests {
  @Test(
    arguments: [
      ("story.txt", "text"), ("a/b.c/story.TXT", "text"), ("story.md", "markdown"),
      ("story.markdown", "markdown"),
      ("/x/story.v2.md", "markdown"),
    ])
  func `a reader is chosen by the extension`(_ path: String, _ name: String) {
    #expect(ArticleReaders.reader(forPath: path)?.name == name)
  }

  @Test(arguments: ["story", "story.pdf", ".txt", "a.txt/story", "", "/", "story."])
  func `no reader knows a path without a known extension`(_ path: String) {
    #expect(ArticleReaders.reader(forPath: path) == nil)
  }

  @Test func `no two readers have one name, and those that share an extension know their content`() {
    let names = ArticleReaders.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(ArticleReaders.all.first?.name == "text", "The first reads files of unknown extension.")
    for ending in ArticleReaders.extensions {
      #expect(ending == ending.lowercased() && !ending.hasPrefix("."))
      let readers = ArticleReaders.readers(forPath: "a.\(ending)")
      #expect(readers.count == 1 || readers.count { $0.fit(Array("no XML".utf8)) != .none } <= 1)
    }
    #expect(Set(ArticleReaders.extensions).count == ArticleReaders.extensions.count)
  }

  @Test(
    arguments: [
      ("a.xml", "<nitf/>", "nitf"), ("a.xml", "<newsItem/>", "newsml"),
      ("a.xml", "<x:newsMessage/>", "newsml"),
      ("a.xml", "<NewsML/>", "newsml"),
      ("a.xml", "<?xml version='1.0'?><!-- <nitf> -->\n<packageItem/>", "newsml"),
      ("a.xml", "<rss xmlns:wp='http://wordpress.org/export/1.2/'/>", "wxr"), ("a.xml", "<rss/>", nil),
      ("a.xml", "<html/>", nil), ("a.xml", "no XML", nil), ("a.xml", "", nil), ("a.xml", "text <nitf/>", nil),
      ("a.nitf", "<nitf/>", "nitf"), ("a.nitf", "<newsItem/>", nil),
      ("tag_agency_1", "<newsItem/>", "newsml"), ("tag_agency_1", "Oil rose.", "text"),
      ("a.txt", "<nitf/>", "text"), ("a.md", "<nitf/>", "markdown"),
      ("a.xml", "<!DOCTYPE nitf [<!ENTITY a '>'><!-- don't -->]><nitf/>", "nitf"),
      ("a.xml", "\u{FEFF}<nitf/>", "nitf"), ("a.json", "{\"uri\": \"u\"}", "ninjs"), ("a.json", "{}", nil),
      ("item", "{\"uri\": \"u\"}", "ninjs"), ("a.aml", "key: value", "archieml"),
      ("a.txt", "\u{16}\u{16}\u{1}h\u{2}text\u{3}", "wire"), ("a.anpa", "text", nil),
    ] as [(String, String, String?)])
  func `of readers that share an extension, the content chooses`(
    _ path: String, _ text: String, _ name: String?
  ) {
    #expect(ArticleReaders.reader(forPath: path, content: Array(text.utf8))?.name == name)
  }

  @Test func `plain text needs no escapes`() {
    #expect(PlainTextReader().escaped("Barnes & Noble <b>", over: "x") == "Barnes & Noble <b>")
  }
}
