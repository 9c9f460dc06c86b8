import ArticleFormats
import ArticleText
import Foundation
import TestSupport
import Testing

/// How real files and the examples of the standards are read; without them beside the package the tests are skipped.
@Suite struct SharedNewsFilesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/formats").standardized.path

  private static let isThere = FileManager.default.fileExists(atPath: folder)
  private static let skipped: Comment =
    "The folder ../shared is not beside the package; its files are not read."

  /// The XML files under a folder, by path.
  private func files(_ name: String) throws -> [(path: String, reading: FileReading, reader: String?)] {
    let root = "\(Self.folder)/\(name)"
    return try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".xml") }.sorted()
      .map { path in
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(root)/\(path)")))
        let reader = ArticleReaders.reader(forPath: path, content: bytes)
        let reading = reader?.readFile(bytes, path: path) ?? FileReading(articles: [])
        for article in reading.articles { #expect(ReadArticle.violation(of: article) == nil, "\(path)") }
        return (path, reading, reader?.name)
      }
  }

  @Test(.enabled(if: isThere, skipped))
  func `every NITF story has a headline, copy, a date, and no paragraph twice`() throws {
    for file in try files("nitf-nyt") {
      let article = try #require(file.reading.articles.first, "\(file.path)")
      let copy = article.blocks.filter { $0.role == .body || $0.role == .lede }.map {
        article.string($0.range)
      }
      #expect(file.reading.problems.isEmpty && !copy.isEmpty && article.metadata.date != nil, "\(file.path)")
      let first = copy.first { $0.count > 80 }
      #expect(copy.count { $0 == first } == 1, "\(file.path)")
    }
  }

  @Test(.enabled(if: isThere, skipped))
  func `every example of NewsML-G2 that has text is read`() throws {
    for file in try files("newsml-g2/examples") where file.reader != nil {
      let source = try String(
        contentsOfFile: "\(Self.folder)/newsml-g2/examples/\(file.path)", encoding: .utf8)
      let hasText = source.contains("<p>") || source.contains("<headline")
      let isItem =
        source.contains("<newsItem") || source.contains("<packageItem") || source.contains("<contentSet")
      #expect(!file.reading.articles.isEmpty || !(hasText && isItem), "\(file.path)")
      #expect(file.reading.problems.isEmpty, "\(file.path): \(file.reading.problems)")
    }
  }

  @Test(.enabled(if: isThere, skipped))
  func `files of agencies are read without a problem`() throws {
    let files = try files("agency")
    #expect(files.filter { $0.reader == nil }.count <= 2)
    for file in files where file.reader != nil {
      #expect(
        file.reading.problems.isEmpty && !file.reading.articles.isEmpty,
        "\(file.path): \(file.reading.problems)")
    }
  }
}
