import ArticleFormats
import Foundation
import TestSupport
import Testing

/// Whether the blocks that rules see are those that the specifications' HTML shows; without the specifications beside
/// the package the tests are skipped.
@Suite struct CommonMarkConformanceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/formats/commonmark").standardized.path

  private static let isThere = FileManager.default.fileExists(atPath: folder)
  private static let skipped: Comment =
    "The folder ../shared is not beside the package; the examples of CommonMark and GFM are not read."

  /// GitHub's specification stands on an older CommonMark, which knew comments otherwise (645 and 646), and 653 shows that
  /// GitHub's site makes text of tags that other sites set.
  private static let others: Set<Int> = [645, 646, 653]

  @Test(
    .enabled(if: isThere, skipped),
    arguments: [
      ("commonmark-spec/spec.txt", 655, Set()), ("cmark-gfm/test/spec.txt", 673, others),
      // 22 is about GitHub's tags again, and 23 has a footnote that nothing refers to: the desk sees it, readers do not.
      ("cmark-gfm/test/extensions.txt", 28, [20, 22, 23]), ("cmark-gfm/test/regression.txt", 19, []),
    ] as [(String, Int, Set<Int>)])
  func `what rules see of the examples is what readers see`(
    _ file: String, _ count: Int, _ others: Set<Int>
  ) throws {
    let examples = SpecExample.all(in: try String(contentsOfFile: "\(Self.folder)/\(file)", encoding: .utf8))
    #expect(examples.count == count)
    let different = examples.filter { example in
      let article = MarkdownReader().read(Array(example.markdown.utf8), path: "example.md")
      #expect(ReadArticle.violation(of: article) == nil, "\(file), example \(example.number)")
      let (seen, shown) = (ShownBlocks.of(article), ShownBlocks.of(html: example.html))
      if seen != shown {
        print(
          "\(file), example \(example.number): \(example.markdown.debugDescription)\n  \(seen)\n  \(shown)")
      }
      return seen != shown
    }
    let share = Double(examples.count - different.count) / Double(examples.count) * 100
    print("\(file): \(examples.count - different.count) of \(examples.count) examples agree, \(share) %")
    #expect(different.allSatisfy { others.contains($0.number) })
    #expect(share >= 99 || examples.count < 100)
  }
}
