import ArticleText
import StyleRules
import TestSupport
import Testing

extension GuideProbe {
  /// Checks that the rules find what is marked in each text, and nothing else.
  func expect(
    _ texts: String..., path: String = "test.txt", sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for text in texts { #expect(marked(text, path: path) == text, sourceLocation: sourceLocation) }
  }

  /// The text with the first suggestion of each finding in its place.
  func mended(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for ruled in findings(text).reversed() {
      guard let suggestion = ruled.finding.suggestions.first else { continue }
      bytes.replaceSubrange(ruled.finding.range, with: Array(suggestion.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Checks what the suggestions make of a text, and that nothing is found in the result.
  func expect(
    _ text: String, mendedTo right: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(mended(text) == right, sourceLocation: sourceLocation)
    #expect(marked(right) == right, "Nothing is left to find.", sourceLocation: sourceLocation)
  }

  /// The message of each finding.
  func messages(_ text: String) -> [String] { findings(text).map(\.finding.message) }

  /// The rule of each finding.
  func ids(_ text: String) -> [String] { findings(text).map(\.rule.id) }

  /// The text of each finding.
  func texts(_ text: String) -> [String] {
    let article = GuideProbe.article(text)
    return guide.check(article).map { article.string($0.finding.range) }
  }
}

/// What is wrong with a guide of some rules.
func problems(@RulesBuilder _ rules: () -> Rules) -> [GuideProblem] {
  do {
    _ = try CompiledGuide(ProbeGuide(rules))
    return []
  } catch {
    return error.problems
  }
}

/// A story with its headline, byline, dateline, crosshead, list, sign-off and note, each with one word of its own.
func framed(_ word: String) -> String {
  """
  Headline \(word) here

  By Jane Smith

  LONDON, Sept 11 (Reuters) - The lede \(word) here.

  The body \(word) here.

  CROSSHEAD \(word.uppercased()) HERE

  * Item \(word) here

  “The quotation \(word) here,” he said.

  Brent   \(word)   80.1

  ($1 = 7 \(word) here)

  (Reporting by Ann \(word) Lee; Editing by Jo Day)
  """
}
