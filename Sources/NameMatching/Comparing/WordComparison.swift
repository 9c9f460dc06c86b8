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
struct WordComparer: Sendable {
  private let schemes = NameSchemes.skeletons
  private let given = GivenNames.shared
  private let confusable = WeightedEdit.confusable

  /// - Parameters:
  ///   - a: A token of one name.
  ///   - x: Its letters.
  ///   - traits: What both names show together.
  ///   - mayBeGiven: Whether pet forms and other languages' forms count.
  func relation(
    _ a: NameToken, _ x: WordLetters, _ b: NameToken, _ y: WordLetters, traits: NameTraits, mayBeGiven: Bool
  ) -> WordRelation {
    if a.hash == b.hash { return WordRelation(kind: .equal) }
    if a.role == .initial || b.role == .initial {
      return WordRelation(kind: x[0] == y[0] ? .initial : .none)
    }
    let (isPatronymic, otherIs) = (a.traits.contains(.patronymic), b.traits.contains(.patronymic))
    if isPatronymic != otherIs, Patronymic.isOtherWord(x, y) { return WordRelation(kind: .patronymics) }
    let entry = given.entry(a.hash)
    let otherEntry = entry > 0 ? given.entry(b.hash) : 0
    if otherEntry > 0, given.areRelated(entry, otherEntry) {
      if given.isArabic(entry) && given.isArabic(otherEntry) {
        return WordRelation(kind: .romanised, detail: NameSchemes.arabicPlace)
      }
      if mayBeGiven { return WordRelation(kind: .given) }
    }
    let strange = NameToken.apart(a.sounds, b.sounds)
    if strange > 3, isPatronymic, otherIs, !Patronymic.areRelated(x, y, given) {
      return WordRelation(kind: .patronymics)
    }
    if strange > 3 || abs(x.count - y.count) > 7 { return WordRelation() }
    if isServantOf(x, y) || isServantOf(y, x) {
      return WordRelation(kind: .given, detail: WordRelation.servant)
    }
    // Abd al-Rahim and Abd al-Rahman: what God is called makes the name.
    if x.count > 6, y.count > 6, a.traits.contains(.arabic), x.starts(with: "abd"), y.starts(with: "abd") {
      return relation(
        a, x.extracting(3..<x.count), b, y.extracting(3..<y.count), traits: traits, mayBeGiven: false)
    }
    let isRomanised = !traits.isDisjoint(with: .alphabets)
    let budget = WeightedEdit.budget(min(x.count, y.count), isRomanised: isRomanised)
    let limit = max(10, budget * 3 / 2)
    var cost = WeightedEdit.tooFar
    if WeightedEdit.least(a.letters, b.letters, vowelCost: 7) <= limit {
      cost = WeightedEdit.distance(x, y, vowelCost: 7, limit: limit, confusable.span)
    }
    let isUnclaimed = traits.isDisjoint(with: .cultures)
    // No scheme puts in or takes out a lip sound, an l or an r: where those differ, the forms do too.
    let isRigid = strange == 0 || NameToken.apart(a.sounds & NameToken.rigid, b.sounds & NameToken.rigid) == 0
    for index in schemes.indices where isRigid {
      let scheme = schemes[index]
      let holds = scheme.holds(for: traits)
      guard holds || isUnclaimed && scheme.isFallback else { continue }
      switch forms(scheme, a, x, b, y, mayBeSame: strange < 3, limit: min(cost - 1, limit)) {
      case .same where holds: return WordRelation(kind: .romanised, detail: index)
      // Nothing shows that the scheme holds: what it brings together may be a slip.
      case .same: cost = min(cost, 6)
      case .apart(let distance): cost = min(cost, distance)
      }
    }
    if isPatronymic && otherIs {
      let isSame = cost <= budget / 2 || Patronymic.areRelated(x, y, given)
      return isSame
        ? WordRelation(kind: .romanised, detail: NameSchemes.cyrillicPlace) : WordRelation(kind: .patronymics)
    }
    if Patronymic.isOtherWord(x, y) { return WordRelation(kind: .gendered) }
    guard x.count >= 4, y.count >= 4 else {
      // Of a short word only its own letters in another order, or one doubled, are a slip.
      let isNear = a.letters == b.letters && min(x.count, y.count) >= 3 && cost <= 10
      return isNear ? WordRelation(kind: .near, detail: cost) : WordRelation()
    }
    // Two given names that are known to be two, and the two of a man and a woman.
    if mayBeGiven, !isPatronymic, !otherIs, isShortened(x, y) { return WordRelation(kind: .given) }
    if otherEntry > 0 { return WordRelation() }
    if mayBeGiven, Patronymic.differInGender(x, y) { return WordRelation(kind: .gendered) }
    if !isRomanised, !mayBeGiven, Patronymic.differBySilentE(x, y) {
      return WordRelation(kind: .near, detail: cost)
    }
    if cost <= budget { return WordRelation(kind: .slip, detail: cost) }
    return cost <= budget * 3 / 2 ? WordRelation(kind: .near, detail: cost) : WordRelation()
  }

  /// `Prem` for Premkumar, `Doug.` for Douglas.
  private func isShortened(_ x: WordLetters, _ y: WordLetters) -> Bool {
    guard min(x.count, y.count) >= 3, abs(x.count - y.count) >= 2 else { return false }
    return x.count < y.count ? y.starts(with: x) : x.starts(with: y)
  }

  /// `Abdul Hanif` for Hanif.
  private func isServantOf(_ x: WordLetters, _ y: WordLetters) -> Bool {
    x.count == y.count + 3 && y.count >= 4 && x.starts(with: "abd") && x.starts(with: y, at: 3)
  }

  private enum Forms { case same, apart(Int) }

  /// Whether any reading of the one is any of the other's; otherwise how far the first readings are apart.
  ///
  /// - Parameter limit: The distance above which it no longer matters.
  private func forms(
    _ scheme: SkeletonScheme, _ a: NameToken, _ x: WordLetters, _ b: NameToken, _ y: WordLetters,
    mayBeSame: Bool, limit: Int
  ) -> Forms {
    // The forms of the first word stand one behind the other; of the second there are its first form and one more.
    let room = 2 * x.count * scheme.readings.count
    return withUnsafeTemporaryAllocation(byteCount: room + 4 * y.count, alignment: 8) { scratch in
      let tables = scheme.readings
      let readings = tables.span
      let all = scratch.bindMemory(to: UInt8.self)
      let ones = UnsafeMutableBufferPointer(rebasing: all[..<room])
      let others = UnsafeMutableBufferPointer(rebasing: all[room...])
      var ends = SIMD16<UInt16>()
      let one = readings[0].write(x, into: ones, at: 0)
      ends[0] = UInt16(truncatingIfNeeded: one.end)
      var count = 1
      for index in 1..<readings.count where mayBeSame && readings[index].trigger & a.letters != 0 {
        let form = readings[index].write(x, into: ones, at: Int(ends[count - 1]))
        ends[count] = UInt16(truncatingIfNeeded: form.end)
        count += 1
      }
      let other = readings[0].write(y, into: others, at: 0)
      var (start, end) = (0, other.end)
      for index in readings.indices {
        if index > 0 {
          guard mayBeSame, readings[index].trigger & b.letters != 0 else { continue }
          start = other.end
          end = readings[index].write(y, into: others, at: start).end
        }
        guard end - start >= scheme.least else { continue }
        var oneStart = 0
        for place in 0..<count {
          let oneEnd = Int(ends[place])
          if isSame(ones, oneStart..<oneEnd, others, start..<end) { return .same }
          oneStart = oneEnd
        }
      }
      guard WeightedEdit.least(one.letters, other.letters, vowelCost: scheme.vowelCost) <= limit else {
        return .apart(WeightedEdit.tooFar)
      }
      // A form has fewer letters than its word, and so less room.
      let budget = WeightedEdit.budget(min(one.end, other.end), isRomanised: !scheme.trait.isEmpty)
      return .apart(
        WeightedEdit.distance(
          UnsafeMutableBufferPointer(rebasing: ones[..<one.end]).span,
          UnsafeMutableBufferPointer(rebasing: others[..<other.end]).span, vowelCost: scheme.vowelCost,
          limit: budget, confusable.span))
    }
  }

  @inline(__always)
  private func isSame(
    _ ones: UnsafeMutableBufferPointer<UInt8>, _ one: Range<Int>, _ others: UnsafeMutableBufferPointer<UInt8>,
    _ other: Range<Int>
  ) -> Bool {
    guard one.count == other.count else { return false }
    for place in 0..<one.count where ones[one.lowerBound + place] != others[other.lowerBound + place] {
      return false
    }
    return true
  }

  /// Whether some letters that were joined of several tokens are one word in both names.
  func joined(_ x: WordLetters, _ y: WordLetters, traits: NameTraits) -> WordRelation {
    let (a, b) = (NameToken(joining: x), NameToken(joining: y))
    if x.count == y.count, x.starts(with: y) { return WordRelation(kind: .equal) }
    return relation(a, x, b, y, traits: traits, mayBeGiven: false)
  }
}
