import ArticleFormats
import ArticleText
import Foundation
import TestSupport
import Testing

/// How real pages are read; without them beside the package the tests are skipped.
@Suite struct SharedPagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/formats/html").standardized.path
  private static let isThere = FileManager.default.fileExists(atPath: folder)
  private static let skipped: Comment =
    "The folder ../shared is not beside the package; its pages are not read."

  @Test(.enabled(if: isThere, skipped))
  func `every page gives a story with a headline, and its text is that of the page`() throws {
    var read = 0
    var withHeadline = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
    where name.hasSuffix(".html") {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(Self.folder)/\(name)")))
      let reading = HTMLReader().readFile(bytes, path: name)
      #expect(reading.problems.isEmpty, "\(name): \(reading.problems)")
      let article = try #require(reading.articles.first, "\(name)")
      for article in reading.articles { #expect(ReadArticle.violation(of: article) == nil, "\(name)") }
      let copy = article.blocks.filter { $0.role == .body || $0.role == .lede || $0.role == .listItem }
      #expect(!copy.isEmpty, "\(name)")
      // No markup is left in the text: a tag that is not written in the copy itself.
      for block in article.blocks {
        let text = article.string(block.range)
        #expect(
          !text.contains("</p>") && !text.contains("<div") && !text.contains("function("), "\(name): \(text)")
      }
      read += 1
      if article.blocks.contains(where: { $0.role == .headline }) { withHeadline += 1 }
    }
    print("pages read: \(read), with a headline: \(withHeadline)")
    #expect(read >= 60 && withHeadline * 10 >= read * 9)
  }
}
