import ArticleFormats
import ArticleText
import Foundation
import TestSupport
import Testing

/// How the IPTC's test files of ninjs are read; without them beside the package the tests are skipped.
@Suite struct SharedNinjsFilesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/formats").standardized.path

  private static let isThere = FileManager.default.fileExists(atPath: folder)
  private static let skipped: Comment =
    "The folder ../shared is not beside the package; its files are not read."

  private func files(_ name: String, _ part: String) throws -> [(path: String, bytes: [UInt8])] {
    let root = "\(Self.folder)/\(name)"
    return try FileManager.default.subpathsOfDirectory(atPath: root).filter {
      $0.hasSuffix(".json") && $0.contains(part)
    }.sorted().map { ($0, [UInt8](try Data(contentsOf: URL(filePath: "\(root)/\($0)")))) }
  }

  private func reading(_ path: String, _ bytes: [UInt8]) -> FileReading? {
    let reading = ArticleReaders.reader(forPath: path, content: bytes)?.readFile(bytes, path: path)
    for article in reading?.articles ?? [] { #expect(ReadArticle.violation(of: article) == nil, "\(path)") }
    return reading
  }

  @Test(.enabled(if: isThere, skipped))
  func `every file that should pass is read`() throws {
    let files = try files("ninjs/validation/test_suite", "should_pass")
    #expect(files.count > 100)
    for (path, bytes) in files {
      let reading = try #require(self.reading(path, bytes), "\(path)")
      #expect(reading.problems.isEmpty, "\(path): \(reading.problems)")
      // The schemas of the drafts know properties that no version has.
      if !path.contains("x_dev") { #expect(reading.warnings.isEmpty, "\(path): \(reading.warnings)") }
      // Whatever a file calls a body, a headline or a description is read.
      let item = try #require(
        try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any], "\(path)")
      let hasText = item.keys.contains {
        $0.hasPrefix("headline") || $0.hasPrefix("bod") || $0.hasPrefix("description")
      }
      #expect(!hasText || !reading.articles.isEmpty, "\(path)")
    }
  }

  /// Files in which a property is newer than the version of the standard, which only the folder's name tells.
  private static let sound = Set(
    [
      "1.0/should_fail/014_type_component.json", "1.0/should_fail/016_infosource.json",
      "1.1/should_fail/001_type_component.json", "1.1/should_fail/002_infosource.json",
    ])

  @Test(.enabled(if: isThere, skipped))
  func `every file that should fail is refused or read with a warning`() throws {
    let files = try files("ninjs/validation/test_suite", "should_fail")
    #expect(files.count > 50)
    for (path, bytes) in files where !Self.sound.contains(path) {
      guard let reading = reading(path, bytes) else { continue }
      #expect(!reading.problems.isEmpty || !reading.warnings.isEmpty, "\(path)")
    }
  }

  @Test(.enabled(if: isThere, skipped))
  func `examples and files of agencies are read without a problem`() throws {
    for (path, bytes) in try files("ninjs/examples", "") + files("agency", "ninjs") {
      let reading = reading(path, bytes)
      #expect(reading?.problems.isEmpty ?? true, "\(path): \(reading?.problems ?? [])")
      let hasBody = String(decoding: bytes, as: UTF8.self).contains("\"bod")
      #expect(!hasBody || !(reading?.articles.isEmpty ?? true), "\(path)")
    }
  }
}
