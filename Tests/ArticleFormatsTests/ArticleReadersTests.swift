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

  @Test func `no two readers have one name or one extension`() {
    let names = ArticleReaders.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(ArticleReaders.extensions).count == ArticleReaders.extensions.count)
    #expect(ArticleReaders.extensions.allSatisfy { $0 == $0.lowercased() && !$0.hasPrefix(".") })
    #expect(ArticleReaders.all.first?.name == "text", "The first reads files of unknown extension.")
  }

  @Test func `plain text needs no escapes`() {
    #expect(PlainTextReader().escaped("Barnes & Noble <b>", over: "x") == "Barnes & Noble <b>")
  }
}
