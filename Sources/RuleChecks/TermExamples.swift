internal import ArticleText

/// What a rule about terms surely finds, or surely does not find, in an example.
///
/// The guide's start-up runs the whole rule. This needs no rule, only its terms, and speaks where the terms alone decide.
public struct TermExamples: Sendable {
  private let terms: [Term]

  /// Makes the terms of one declaration ready.
  public init(_ terms: [Term]) {
    self.terms = terms.filter { !$0.words.isEmpty }
  }

  /// What is wrong with an example.
  ///
  /// - Parameters:
  ///   - example: The example; its marks are in order.
  ///   - isEverywhere: Whether the rule looks at all copy, so that what its terms match is found.
  public func fault(_ example: MarkedExample, isEverywhere: Bool) -> RuleFault? {
    guard !terms.isEmpty else { return nil }
    let text = example.text
    let tokens = Lexicon.tokens(of: text.span, in: 0..<text.count)
    var hits: [Range<Int>] = []
    for at in tokens.indices {
      for term in terms
      where TermWords.stand(term.words, isExact: term.isExact, at: at, in: tokens, of: text) {
        hits.append(Int(tokens[at].start)..<Int(tokens[at + term.words.count - 1].end))
      }
    }
    let starts = Set(hits.map(\.lowerBound))
    for mark in example.marks where !starts.contains(mark) { return example.nothingFound(at: mark) }
    let unmarked = hits.filter { !example.marks.contains($0.lowerBound) }
    guard isEverywhere, !unmarked.isEmpty, isPlainCopy(text) else { return nil }
    for hit in unmarked {
      // Which of several that overlap speaks is for the rule to say.
      if hits.contains(where: { $0 != hit && $0.overlaps(hit) }) { continue }
      return example.unmarked(String(decoding: text[hit], as: UTF8.self))
    }
    return nil
  }

  /// Whether a text is one sentence or more of a body and nothing else: no headline, no by-line, sign-off, table or note.
  private func isPlainCopy(_ text: [UInt8]) -> Bool {
    guard let last = text.last, ".!?".utf8.contains(last), let first = text.first,
      !"-*([<#=_|".utf8.contains(first), first < 0x80
    else { return false }
    if text.contains(where: { $0 < 0x20 || "[]<>|`{}".utf8.contains($0) }) { return false }
    let words = String(decoding: text, as: UTF8.self)
    return !Self.furniture.contains { words.contains($0) }
  }

  /// What by-lines, sign-offs and boilerplate have.
  private static let furniture = [
    "   ", "By ", "by ", "BY ", "eporting", "diting", "riting", "dited", "ritten", "Compiled", "Copyright",
    "©", "http",
    "@", "Standards", "Trust", "newsletter", "ubscribe", " - ", "(Reuters)", "Click", "Read more",
  ]
}
