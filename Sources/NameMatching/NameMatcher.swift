/// Says whether two spellings are one person's name, and why.
///
/// ```swift
/// NameMatcher().compare("Yuri Usakov", "Yuri Ushakov").verdict   // .same
/// ```
public struct NameMatcher: Sendable {
  /// The letters of the names that are known to be right as they stand.
  private let known: Set<UInt64>
  let words = WordComparer()
  private let syllabic = NameSchemes.syllabic

  /// - Parameter known: Names of a list, each one person's: two of them are two people, however near they are.
  public init(known: some Sequence<String> = EmptyCollection()) {
    self.known = Set(known.map { NameReader.read($0).joined })
  }

  /// Cuts a name into its parts, for whoever compares it more than once.
  public func parts(of name: String) -> NameParts { NameReader.read(name) }

  /// Compares two names.
  public func compare(_ first: String, _ second: String) -> NameComparison {
    compare(NameReader.read(first), NameReader.read(second))
  }

  /// Compares two names that are cut already.
  public func compare(_ first: NameParts, _ second: NameParts) -> NameComparison {
    if first.text == second.text, !first.tokens.isEmpty {
      return NameComparison(verdict: .same, kind: .identical, trail: [], first: first, second: second)
    }
    guard !first.tokens.isEmpty, !second.tokens.isEmpty else {
      return NameComparison(verdict: .different, kind: .empty, trail: [], first: first, second: second)
    }
    if first.joined == second.joined {
      return NameComparison(
        verdict: .same, kind: first.hasMarks != second.hasMarks ? .diacritics : .punctuation, trail: [],
        first: first,
        second: second)
    }
    if !known.isEmpty, known.contains(first.joined), known.contains(second.joined) {
      return NameComparison(
        verdict: .different, kind: .listed, trail: [.init(sight: .listed, first: -1, second: -1)],
        first: first,
        second: second)
    }
    guard max(first.tokens.count, second.tokens.count) <= NameAligner.mostTokens else {
      return NameComparison(verdict: .different, kind: .twoNames, trail: [], first: first, second: second)
    }
    if let judged = judgeSyllables(first, second) { return judged }
    var aligner = NameAligner(first, second, words)
    return aligner.compare()
  }

  /// What the schemes that read by syllables say: that two are the same goes before all else.
  private func judgeSyllables(_ first: NameParts, _ second: NameParts) -> NameComparison? {
    var best: (verdict: NameComparison.Verdict, scheme: Int)?
    for index in syllabic.indices {
      switch syllabic[index].judge(first, second) {
      case .same: best = (.same, index)
      case .unclear where best?.verdict != .same: best = (.unclear, index)
      case .different where best == nil: best = (.different, index)
      default: break
      }
      if best?.verdict == .same { break }
    }
    guard let best else { return nil }
    let sight: NameComparison.Step.Sight = best.verdict == .same ? .syllables : .otherSyllables
    return NameComparison(
      verdict: best.verdict, kind: best.verdict == .same ? .romanisation : .syllables,
      trail: [.init(sight: sight, first: -1, second: -1, detail: Int16(best.scheme))], first: first,
      second: second)
  }
}
