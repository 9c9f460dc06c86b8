import ArticleText
import StyleRules
import TestSupport
import Testing

/// The phrases of a guide against a search that goes from word to word.
@Suite struct PhrasePropertyTests {
  private static let words = ["a", "b", "c", "d", "Oil"]

  /// The ranges of a rule's phrases in some words, the first and longest at each place.
  private func naive(_ phrases: [[String]], _ words: [String]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = 0
    while at < words.count {
      let fits = phrases.filter { phrase in
        at + phrase.count <= words.count
          && zip(phrase, words[at...]).allSatisfy { part, word in
            phrase.contains { $0 != $0.lowercased() } ? part == word : part == word.lowercased()
          }
      }
      guard let longest = fits.map(\.count).max() else {
        at += 1
        continue
      }
      result.append(at..<at + longest)
      at += longest
    }
    return result
  }

  @Test func `phrases agree with a search that goes from word to word`() throws {
    var random = SeededGenerator(seed: 121)
    var found = 0
    for _ in 0..<120 {
      // Some rules of some phrases of some words, with beginnings in common.
      let rules = (0..<6).map { _ in
        (0...random.below(3)).map { _ in (0...random.below(4)).map { _ in random.pick(Self.words) } }
      }
      let lists = rules.enumerated().map { index, phrases in
        OneRule(id: "test.rule-\(index)", terms: phrases.map { $0.joined(separator: " ") })
      }
      let probe = try GuideProbe { for rule in lists { rule } }
      for _ in 0..<5 {
        let words = (0..<30).map { _ in random.pick(Self.words + ["e", "OIL", "A"]) }
        var ends: [Int] = []
        for word in words { ends.append((ends.last ?? 0) + (ends.isEmpty ? 0 : 1) + word.utf8.count) }
        let text = words.joined(separator: " ")
        for (index, phrases) in rules.enumerated() {
          let ranges = probe.findings(text).filter { $0.rule.id == "test.rule-\(index)" }.map(\.finding.range)
          let expected = naive(phrases, words).map { range in
            ends[range.lowerBound] - words[range.lowerBound].utf8.count..<ends[range.upperBound - 1]
          }
          #expect(ranges == expected, "\(phrases) in “\(text)”")
          found += expected.count
        }
      }
    }
    #expect(found > 1_000)
  }

  @Test func `a guide of thousands of phrases finds each`() throws {
    let words = (0..<3_000).map { "w\($0)" }
    let table = words.map { "right\($0) <- \($0) x, y \($0)" }.joined(separator: "\n")
    let probe = try GuideProbe { Prefer(table).id("words.table") }
    for index in stride(from: 0, to: 3_000, by: 271) {
      probe.expect("It is ↓w\(index) x and ↓y w\(index), w\(index) alone, y.")
    }
  }
}

/// Several terms under one id.
private struct OneRule: Rule {
  let id: String
  let terms: [String]

  func add(to guide: inout GuideCompiler) {
    // `Avoid` takes its terms one by one; a set of two rules under one id would be an error.
    switch terms.count {
    case 1: Avoid(terms[0]).id(id).add(to: &guide)
    case 2: Avoid(terms[0], terms[1]).id(id).add(to: &guide)
    case 3: Avoid(terms[0], terms[1], terms[2]).id(id).add(to: &guide)
    default: Avoid(terms[0], terms[1], terms[2], terms[3]).id(id).add(to: &guide)
    }
  }
}
