import ArticleText
import RuleChecks

/// Finds the places of terms, the longest term first at each place: small letters match capitals too, a term with a
/// capital only itself; or each term only as it is written.
struct TermFinder: Sendable {
  let terms: [String]
  private let words: [[PhraseWord]]
  private let isExact: [Bool]
  private let isAsWritten: Bool
  private let byFirst: WordMap<[Int]>

  /// - Parameter isAsWritten: Whether a term's letters must be the very same, as where two forms of one term differ in
  ///   nothing but a capital.
  init(_ terms: [String], asWritten isAsWritten: Bool = false) {
    self.terms = terms
    self.isAsWritten = isAsWritten
    words = terms.map(Phrase.words)
    isExact = terms.map(Phrase.isExact)
    var byFirst = WordMap<[Int]>()
    for index in words.indices.sorted(by: { [words] in words[$0].count > words[$1].count }) {
      if let first = words[index].first { byFirst.update(first.hash, default: []) { $0.append(index) } }
    }
    self.byFirst = byFirst
  }

  /// The byte ranges of each term.
  ///
  /// - Parameter anchors: The tokens at which a term's first word stands, in order.
  func rangesByTerm(in story: Story, at anchors: some Sequence<Int32>) -> [[Range<Int>]] {
    var result = [[Range<Int>]](repeating: [], count: terms.count)
    for place in places(in: story, at: anchors) { result[place.term].append(story.range(of: place.tokens)) }
    return result
  }

  /// The hashes of the terms' first words: where a check that uses the finder is anchored.
  var openers: [UInt32] { words.compactMap { $0.first?.hash } }

  /// The tokens of each place, and the term that stands there.
  ///
  /// - Parameter anchors: The tokens at which a term's first word stands, in order.
  func places(in story: Story, at anchors: some Sequence<Int32>) -> [(tokens: Range<Int>, term: Int)] {
    var result: [(tokens: Range<Int>, term: Int)] = []
    var next = 0
    for at in anchors.lazy.map(Int.init) where at >= next {
      guard let candidates = byFirst[story.lexicon.tokens[at].hash],
        let term = candidates.first(where: { stands($0, at, story) })
      else { continue }
      next = at + words[term].count
      result.append((at..<next, term))
    }
    return result
  }

  private func stands(_ term: Int, _ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard at + words[term].count <= tokens.count else { return false }
    for (offset, word) in words[term].enumerated() {
      let token = tokens[at + offset]
      guard token.hash == word.hash, offset == 0 || token.gap != .block,
        offset == 0 || word.isGlued == (token.gap == .glued),
        isAsWritten
          ? token.kind != .word || story.string(token) == word.text
          : WordComparison.isSame(token, word, isExact: isExact[term], story)
      else { return false }
    }
    return true
  }
}

extension Array<String> {
  /// The terms as a message lists them: “a”, “b” or “c”.
  var quotedChoice: String {
    let quoted = map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
