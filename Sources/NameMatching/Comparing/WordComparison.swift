/// What two words of names have to do with each other.
struct WordRelation: Sendable, Hashable {
  enum Kind: UInt8, Sendable, Hashable, Comparable {
    case equal, romanised, given, initial, slip, near, gendered, patronymics, none
    static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }
  var kind = Kind.none
  /// The scheme's place in the list, or the slip's cost.
  var detail = 0

  /// The detail of a given name that stands with and without `Abd al-`.
  static let servant = 1

  var bridges: Bool { kind <= .slip }
}

/// Compares single words.
struct WordComparer {
  private let schemes = NameSchemes.skeletons
  private let given = GivenNames.shared
  /// The forms of the two words, one behind the other.
  private var first: [UInt8] = []
  private var second: [UInt8] = []
  private var firstEnds: [Int] = []
  private var secondEnds: [Int] = []

  /// - Parameters:
  ///   - a: A token of one name.
  ///   - x: Its letters.
  ///   - traits: What both names show together.
  ///   - mayBeGiven: Whether pet forms and other languages' forms count.
  mutating func relation(
    _ a: NameToken, _ x: ArraySlice<UInt8>, _ b: NameToken, _ y: ArraySlice<UInt8>, traits: NameTraits,
    mayBeGiven: Bool
  ) -> WordRelation {
    if a.hash == b.hash { return WordRelation(kind: .equal) }
    if a.role == .initial || b.role == .initial {
      return WordRelation(kind: x.first == y.first ? .initial : .none)
    }
    let (isPatronymic, otherIs) = (a.traits.contains(.patronymic), b.traits.contains(.patronymic))
    if isPatronymic != otherIs, Patronymic.isOtherWord(x, y) { return WordRelation(kind: .patronymics) }
    let (entry, otherEntry) = (given.entry(a.hash), given.entry(b.hash))
    if entry > 0, otherEntry > 0, given.areRelated(entry, otherEntry) {
      if given.isArabic(entry) && given.isArabic(otherEntry) {
        return WordRelation(kind: .romanised, detail: NameSchemes.arabicPlace)
      }
      if mayBeGiven { return WordRelation(kind: .given) }
    }
    let (onlyFirst, onlySecond) = (a.letters & ~b.letters, b.letters & ~a.letters)
    let strange = NameToken.apart(a.sounds, b.sounds)
    if strange > 3, isPatronymic, otherIs, !Patronymic.areRelated(x, y, given) {
      return WordRelation(kind: .patronymics)
    }
    if strange > 3 || abs(x.count - y.count) > 7 { return WordRelation() }
    if isServantOf(x, y) || isServantOf(y, x) {
      return WordRelation(kind: .given, detail: WordRelation.servant)
    }
    // Abd al-Rahim and Abd al-Rahman: what God is called makes the name.
    if x.count > 6, y.count > 6, x.starts(with: "abd".utf8), y.starts(with: "abd".utf8),
      a.traits.contains(.arabic)
    {
      return relation(a, x.dropFirst(3), b, y.dropFirst(3), traits: traits, mayBeGiven: false)
    }
    let isRomanised = !traits.isDisjoint(with: .alphabets)
    let budget = WeightedEdit.budget(min(x.count, y.count), isRomanised: isRomanised)
    let limit = max(10, budget * 3 / 2)
    // A letter that the other has not costs 5 at least.
    let least = 5 * max(onlyFirst.nonzeroBitCount, onlySecond.nonzeroBitCount)
    var cost = least > limit ? WeightedEdit.tooFar : WeightedEdit.distance(x, y, vowelCost: 7, limit: limit)
    let isUnclaimed = traits.isDisjoint(with: .cultures)
    // No scheme puts in or takes out a lip sound, an l or an r: where those differ, the forms do too.
    let isRigid = NameToken.apart(a.sounds & NameToken.rigid, b.sounds & NameToken.rigid) == 0
    for index in schemes.indices
    where isRigid && (schemes[index].holds(for: traits) || isUnclaimed && schemes[index].isFallback) {
      switch forms(index, a, x, b, y, mayBeSame: strange < 3) {
      case .same where schemes[index].holds(for: traits): return WordRelation(kind: .romanised, detail: index)
      // Nothing shows that the scheme holds: what it brings together may be a slip.
      case .same: cost = min(cost, 6)
      case .apart(let distance): cost = min(cost, distance)
      }
    }
    if isPatronymic && otherIs {
      let isSame = cost <= budget / 2 || Patronymic.areRelated(x, y, given)
      return isSame ? WordRelation(kind: .romanised, detail: 1) : WordRelation(kind: .patronymics)
    }
    if Patronymic.isOtherWord(x, y) { return WordRelation(kind: .gendered) }
    guard x.count >= 4, y.count >= 4 else {
      // Of a short word only its own letters in another order, or one doubled, are a slip.
      let isNear = a.letters == b.letters && min(x.count, y.count) >= 3 && cost <= 10
      return isNear ? WordRelation(kind: .near, detail: cost) : WordRelation()
    }
    // Two given names that are known to be two, and the two of a man and a woman.
    if mayBeGiven, !isPatronymic, !otherIs, isShortened(x, y) { return WordRelation(kind: .given) }
    if entry > 0, otherEntry > 0 { return WordRelation() }
    if mayBeGiven, Patronymic.differInGender(x, y) { return WordRelation(kind: .gendered) }
    if !isRomanised, !mayBeGiven, Patronymic.differBySilentE(x, y) {
      return WordRelation(kind: .near, detail: cost)
    }
    if cost <= budget { return WordRelation(kind: .slip, detail: cost) }
    return cost <= budget * 3 / 2 ? WordRelation(kind: .near, detail: cost) : WordRelation()
  }

  /// `Prem` for Premkumar, `Doug.` for Douglas.
  private func isShortened(_ x: ArraySlice<UInt8>, _ y: ArraySlice<UInt8>) -> Bool {
    let (short, long) = x.count < y.count ? (x, y) : (y, x)
    return short.count >= 3 && long.count - short.count >= 2 && long.starts(with: short)
  }

  /// `Abdul Hanif` for Hanif.
  private func isServantOf(_ x: ArraySlice<UInt8>, _ y: ArraySlice<UInt8>) -> Bool {
    x.count == y.count + 3 && y.count >= 4 && x.starts(with: "abd".utf8) && x.dropFirst(3).elementsEqual(y)
  }

  private enum Forms { case same, apart(Int) }

  /// Whether any reading of the one is any of the other's; otherwise how far the first readings are apart.
  private mutating func forms(
    _ index: Int, _ a: NameToken, _ x: ArraySlice<UInt8>, _ b: NameToken, _ y: ArraySlice<UInt8>,
    mayBeSame: Bool
  ) -> Forms {
    WordComparer.read(schemes[index], a, x, mayBeSame, &first, &firstEnds)
    WordComparer.read(schemes[index], b, y, mayBeSame, &second, &secondEnds)
    let least = schemes[index].least
    var start = 0
    for end in firstEnds {
      var otherStart = 0
      for otherEnd in secondEnds {
        if end - start >= least, end - start == otherEnd - otherStart,
          first[start..<end].elementsEqual(second[otherStart..<otherEnd])
        {
          return .same
        }
        otherStart = otherEnd
      }
      start = end
    }
    let (form, other) = (first[..<firstEnds[0]], second[..<secondEnds[0]])
    // A form has fewer letters than its word, and so less room.
    let budget = WeightedEdit.budget(min(form.count, other.count), isRomanised: !schemes[index].trait.isEmpty)
    return .apart(WeightedEdit.distance(form, other, vowelCost: schemes[index].vowelCost, limit: budget))
  }

  private static func read(
    _ scheme: SkeletonScheme, _ token: NameToken, _ letters: ArraySlice<UInt8>, _ all: Bool,
    _ result: inout [UInt8],
    _ ends: inout [Int]
  ) {
    if result.capacity == 0 { result.reserveCapacity(128) }
    result.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for index in scheme.readings.indices {
      if index > 0, !all || scheme.readings[index].trigger & token.letters == 0 { continue }
      scheme.readings[index].write(letters, into: &result)
      ends.append(result.count)
    }
  }

  /// Whether some letters that were joined of several tokens are one word in both names.
  mutating func joined(_ x: [UInt8], _ y: [UInt8], traits: NameTraits) -> WordRelation {
    var a = NameToken(start: 0, count: x.count)
    var b = NameToken(start: 0, count: y.count)
    for byte in x { a.letters |= NameToken.bit(byte) }
    for byte in y { b.letters |= NameToken.bit(byte) }
    if x == y { return WordRelation(kind: .equal) }
    a.sounds = NameToken.sounds(x[...])
    b.sounds = NameToken.sounds(y[...])
    a.hash = TokenTable.hash(x)
    b.hash = TokenTable.hash(y)
    return relation(a, x[...], b, y[...], traits: traits, mayBeGiven: false)
  }
}
