/// Says whether two spellings are one person's name, and why.
///
/// ```swift
/// NameMatcher().compare("Yuri Usakov", "Yuri Ushakov").verdict   // .same
/// ```
public struct NameMatcher: Sendable {
  /// The names that are known to be right as they stand, folded: two of them are two people.
  private let known: Set<String>

  /// - Parameter known: Names of a list, each one person's: two of them are two people, however near they are.
  public init(known: some Sequence<String> = []) {
    self.known = Set(known)
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
    if !known.isEmpty, known.contains(first.text), known.contains(second.text) {
      return NameComparison(
        verdict: .different, kind: .listed, trail: [.init(sight: .listed, first: -1, second: -1)],
        first: first,
        second: second)
    }
    if first.joined == second.joined {
      return NameComparison(
        verdict: .same, kind: first.hasMarks != second.hasMarks ? .diacritics : .punctuation, trail: [],
        first: first,
        second: second)
    }
    for (index, scheme) in NameSchemes.syllabic.enumerated() {
      guard let judgement = scheme.judge(first, second) else { continue }
      let verdict: NameComparison.Verdict =
        switch judgement {
        case .same: .same
        case .different: .different
        case .unclear: .unclear
        }
      return NameComparison(
        verdict: verdict, kind: verdict == .same ? .romanisation : .syllables,
        trail: [
          .init(
            sight: verdict == .same ? .syllables : .otherSyllables, first: -1, second: -1,
            detail: Int16(index))
        ], first: first, second: second)
    }
    var aligner = NameAligner(first, second)
    return aligner.compare()
  }
}
