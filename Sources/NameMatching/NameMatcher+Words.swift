/// What two single words of names have to do with each other.
public enum NameWordRelation: Sendable, Hashable {
  /// The letters are the same.
  case same
  /// Two spellings of one name under a scheme, by its name: `romanised Cyrillic`.
  case romanised(scheme: String)
  /// Two forms of one given name: Bill and William, Sergei and Serhiy.
  case givenName
  /// A slip of the hand, and what it weighs in tenths of a letter.
  case slip(cost: Int)
  /// Two names.
  case different
}

extension NameMatcher {
  /// Compares two surnames by their folded bytes, as `Folding` gives them.
  public func compareSurnames(_ first: [UInt8], _ second: [UInt8]) -> NameWordRelation {
    compareWords(first, second, mayBeGiven: false)
  }

  /// Compares two given names by their folded bytes; pet forms and other languages' forms are one name.
  public func compareGivenNames(_ first: [UInt8], _ second: [UInt8]) -> NameWordRelation {
    compareWords(first, second, mayBeGiven: true)
  }

  private func compareWords(_ first: [UInt8], _ second: [UInt8], mayBeGiven: Bool) -> NameWordRelation {
    if first == second { return .same }
    let a = NameReader.read(String(decoding: first, as: UTF8.self))
    let b = NameReader.read(String(decoding: second, as: UTF8.self))
    guard a.tokens.count == 1, b.tokens.count == 1 else {
      let whole = compare(a, b)
      return whole.verdict == .same ? .romanised(scheme: whole.kind.rawValue) : .different
    }
    if a.joined == b.joined { return .same }
    if !mayBeGiven {
      for scheme in NameSchemes.syllabic {
        switch scheme.judge(a, b) {
        case .same: return .romanised(scheme: scheme.name)
        case .different, .unclear: return .different
        case nil: break
        }
      }
    }
    let relation = words.relation(
      a.tokens[0], a.letters.span.extracting(a.tokens[0].range), b.tokens[0],
      b.letters.span.extracting(b.tokens[0].range),
      traits: a.traits.union(b.traits), mayBeGiven: mayBeGiven)
    switch relation.kind {
    case .equal: return .same
    case .romanised: return .romanised(scheme: NameSchemes.skeletons[relation.detail].name)
    case .given: return .givenName
    case .slip: return .slip(cost: relation.detail)
    default: return .different
    }
  }
}
