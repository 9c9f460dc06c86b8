import Foundation
import NameMatching
import Testing

/// How well the matcher does on the pairs that lie beside the package; without them the test is skipped.
@Suite struct SharedPairsTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/names/pairs.dev.tsv").standardized

  private static let isThere = FileManager.default.fileExists(atPath: file.path)

  @Test(.enabled(if: isThere, "The folder ../shared is not beside the package; the pairs are not scored."))
  func `precision and recall on labelled pairs hold`() throws {
    let matcher = NameMatcher()
    var (found, wrong, missed) = (0.0, 0.0, 0.0)
    for line in try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let isSame = matcher.compare(fields[0], fields[1]).verdict == .same
      if isSame, fields[2] == "1" { found += 1 }
      if isSame, fields[2] == "0" { wrong += 1 }
      if !isSame, fields[2] == "1" { missed += 1 }
    }
    #expect(found / (found + wrong) >= 0.96)
    #expect(2 * found / (2 * found + wrong + missed) >= 0.92)
  }
}
