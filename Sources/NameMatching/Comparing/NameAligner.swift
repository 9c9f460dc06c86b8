/// Finds for each part of one name its like in the other, and says what is left.
struct NameAligner {
  typealias Step = NameComparison.Step
  /// More tokens than this no name has that is written by hand: the longer ones are the same letter for letter or not.
  static let mostTokens = 32

  private let first: NameParts
  private let second: NameParts
  private let traits: NameTraits
  private let words: WordComparer

  private var firstMatch = SIMD32<Int8>(repeating: -1)
  private var secondMatch = SIMD32<Int8>(repeating: -1)
  /// The tokens without a match.
  private var firstLeft: TokenSet
  private var secondLeft: TokenSet
  /// The tokens that are names or initials.
  private let firstCore: TokenSet
  private let secondCore: TokenSet
  private var steps: [Step] = []
  private var slips = 0
  private var slipCost = 0
  private var nearMisses = 0
  private var kind = NameComparison.Kind.identical
  private let lastFirst: Int
  private let lastSecond: Int
  private var veto: NameComparison.Kind?

  /// - Precondition: Neither name has more than `mostTokens` tokens.
  init(_ first: NameParts, _ second: NameParts, _ words: WordComparer) {
    self.first = first
    self.second = second
    self.words = words
    traits = first.traits.union(second.traits)
    firstLeft = TokenSet(upTo: first.tokens.count)
    secondLeft = TokenSet(upTo: second.tokens.count)
    firstCore = TokenSet(first.tokens.span) { $0.isCore }
    secondCore = TokenSet(second.tokens.span) { $0.isCore }
    lastFirst = firstCore.last ?? 0
    lastSecond = secondCore.last ?? 0
    steps.reserveCapacity(4)
  }

  mutating func compare() -> NameComparison {
    if generationsClash() { return result(.different, .generation) }
    matchEqual()
    matchRelated()
    if isUnfinished {
      joinNeighbours(isTurned: false)
      joinNeighbours(isTurned: true)
      takeNear()
      joinRest()
    }
    return decide()
  }

  private func result(_ verdict: NameComparison.Verdict, _ kind: NameComparison.Kind) -> NameComparison {
    NameComparison(verdict: verdict, kind: kind, trail: steps, first: first, second: second)
  }

  /// The names and initials without a match.
  private var firstRest: TokenSet { firstLeft.intersection(firstCore) }
  private var secondRest: TokenSet { secondLeft.intersection(secondCore) }

  /// Whether words are left in both names.
  private var isUnfinished: Bool { !firstRest.isEmpty && !secondRest.isEmpty }

  // MARK: Matching

  private mutating func bind(_ i: Int, _ j: Int) {
    firstMatch[i] = Int8(truncatingIfNeeded: j)
    secondMatch[j] = Int8(truncatingIfNeeded: i)
    firstLeft.remove(i)
    secondLeft.remove(j)
  }

  private mutating func match(_ i: Int, _ j: Int, _ sight: Step.Sight, _ detail: Int = 0) {
    bind(i, j)
    steps.append(Step(sight: sight, first: Int16(i), second: Int16(j), detail: Int16(detail)))
  }

  private mutating func widen(_ other: NameComparison.Kind) {
    if other.width > kind.width { kind = other }
  }

  private mutating func matchEqual() {
    for i in first.tokens.indices {
      let hash = first.tokens[i].hash
      if secondLeft.contains(i), second.tokens[i].hash == hash {
        match(i, i, .equal)
        continue
      }
      for j in secondLeft where second.tokens[j].hash == hash {
        match(i, j, .equal)
        break
      }
    }
  }

  /// Two words of what is left, and what they have to do with each other.
  private struct Candidate {
    var first: Int
    var second: Int
    var relation: WordRelation
    var rank: Int
  }

  /// The closest pairs of what is left, one after the other.
  private mutating func matchRelated() {
    var candidates: [Candidate] = []
    for i in firstRest {
      for j in secondRest {
        let found = relation(i, j)
        switch found.kind {
        case .near: nearMisses += 1
        case .gendered: veto = .genderSuffix
        case .patronymics: veto = .patronymic
        case .none: break
        default:
          let rank = Int(found.kind.rawValue) * 1000 + found.detail * 10 + min(9, abs(i - j))
          candidates.append(Candidate(first: i, second: j, relation: found, rank: rank))
        }
      }
    }
    while true {
      var best = -1
      for index in candidates.indices
      where firstLeft.contains(candidates[index].first) && secondLeft.contains(candidates[index].second)
        && (best < 0 || candidates[index].rank < candidates[best].rank)
      {
        best = index
      }
      guard best >= 0 else { return }
      take(candidates[best].first, candidates[best].second, candidates[best].relation)
    }
  }

  /// The one word that is left in both names may be further off where the others are the same.
  private mutating func takeNear() {
    guard nearMisses > 0, slips == 0, first.coreCount >= 3, second.coreCount >= 3 else { return }
    guard let i = firstRest.only, let j = secondRest.only else { return }
    let found = relation(i, j)
    if found.kind == .near, found.detail <= 14 { take(i, j, WordRelation(kind: .slip, detail: found.detail)) }
  }

  private func relation(_ i: Int, _ j: Int) -> WordRelation {
    let a = first.tokens[i]
    let b = second.tokens[j]
    let mayBeGiven = !(i == lastFirst && j == lastSecond) || first.coreCount == 1
    return words.relation(
      a, first.letters.span.extracting(a.range), b, second.letters.span.extracting(b.range), traits: traits,
      mayBeGiven: mayBeGiven)
  }

  private mutating func take(_ i: Int, _ j: Int, _ relation: WordRelation) {
    switch relation.kind {
    case .romanised:
      match(i, j, .romanised, relation.detail)
      widen(.romanisation)
    case .given:
      match(i, j, .given, relation.detail)
      widen(.givenName)
    case .initial:
      match(i, j, .initial)
      widen(.initial)
    case .slip:
      match(i, j, .slip, relation.detail)
      widen(.slip)
      slips += 1
      slipCost += relation.detail
    default:
      match(i, j, .equal)
    }
  }

  // MARK: Joining

  /// `Seedahmed` and `Seed Ahmed`, `Almuhaysini` and `al-Muhaysini`.
  ///
  /// - Parameter isTurned: Whether it is the second name that has the several words.
  private mutating func joinNeighbours(isTurned: Bool) {
    let core = isTurned ? secondCore : firstCore
    for i in isTurned ? secondLeft : firstLeft where core.contains(i + 1) {
      let left = isTurned ? secondLeft : firstLeft
      guard left.contains(i), left.contains(i + 1) else { continue }
      for j in isTurned ? firstRest : secondRest {
        let found = isTurned ? joined(second, i, first, j) : joined(first, i, second, j)
        guard found.kind == .equal || found.kind == .romanised || found.kind == .slip && found.detail <= 7
        else { continue }
        if isTurned {
          match(j, i, .joined)
          secondMatch[i + 1] = Int8(truncatingIfNeeded: j)
          secondLeft.remove(i + 1)
        } else {
          match(i, j, .joined)
          firstMatch[i + 1] = Int8(truncatingIfNeeded: j)
          firstLeft.remove(i + 1)
        }
        widen(found.kind == .equal ? .punctuation : found.kind == .romanised ? .romanisation : .slip)
        if found.kind == .slip {
          slips += 1
          slipCost += found.detail
        }
        break
      }
    }
  }

  /// A token and the next one of a name as one word, held against a token of the other.
  private func joined(_ one: NameParts, _ i: Int, _ other: NameParts, _ j: Int) -> WordRelation {
    let (a, b, word) = (one.tokens[i], one.tokens[i + 1], other.tokens[j])
    guard abs(word.count - a.count - b.count) <= 3 else { return WordRelation() }
    let letters = other.letters.span.extracting(word.range)
    // A cut name has its tokens' letters one behind the other, save where some were bound or turned round.
    if a.range.upperBound == b.start {
      return words.joined(
        one.letters.span.extracting(a.start..<b.range.upperBound), letters, traits: traits)
    }
    let both = one.letters[a.range] + one.letters[b.range]
    return words.joined(both.span, letters, traits: traits)
  }

  /// Where the words are cut at other places: `Arefullah Aref`, `Arefullaha Ref`.
  private mutating func joinRest() {
    let rest = firstLeft.intersection(TokenSet(first.tokens.span) { $0.role != .title })
    let other = secondLeft.intersection(TokenSet(second.tokens.span) { $0.role != .title })
    guard let i = rest.first, let j = other.first, rest.count + other.count >= 3 else { return }
    let (length, otherLength) = (count(rest, first), count(other, second))
    guard abs(length - otherLength) <= 3, length >= 5 else { return }
    let letters = rest.flatMap { first.letters(of: first.tokens[$0]) }
    let others = other.flatMap { second.letters(of: second.tokens[$0]) }
    let found = words.joined(letters.span, others.span, traits: traits)
    guard found.kind == .equal || found.kind == .romanised else { return }
    for i in rest { firstMatch[i] = Int8(truncatingIfNeeded: j) }
    for j in other { secondMatch[j] = Int8(truncatingIfNeeded: i) }
    firstLeft.subtract(rest)
    secondLeft.subtract(other)
    steps.append(Step(sight: .joined, first: Int16(i), second: Int16(j)))
    widen(found.kind == .equal ? .punctuation : .romanisation)
  }

  /// How many letters some tokens have.
  private func count(_ set: TokenSet, _ name: NameParts) -> Int {
    var result = 0
    for index in set { result += name.tokens[index].count }
    return result
  }

  // MARK: Deciding

  private func generationsClash() -> Bool {
    guard let a = first.tokens.first(where: { $0.role == .generation }),
      let b = second.tokens.first(where: { $0.role == .generation })
    else { return false }
    return a.hash != b.hash && a.letters != b.letters
  }

  private mutating func decide() -> NameComparison {
    let (rest, other) = (firstRest, secondRest)
    let matches = firstCore.subtracting(firstLeft)
    let matched = matches.count
    var strong = 0
    for i in matches
    where first.tokens[i].role != .initial && second.tokens[Int(firstMatch[i])].role != .initial {
      strong += 1
    }
    if !rest.isEmpty, !other.isEmpty { return apart(rest, other, matched) }
    guard strong > 0 else { return result(.different, .twoNames) }
    if slips > 0, slipCost > 5, hasGiven, !traits.contains(.slavic) { return result(.unclear, .several) }
    if slips > 1 {
      return result(slipCost <= (traits.isDisjoint(with: .alphabets) ? 14 : 18) ? .same : .unclear, .several)
    }
    if rest.isEmpty, other.isEmpty { return whole() }
    return shortened(rest, other, matched)
  }

  private mutating func whole() -> NameComparison {
    if isOtherOrder { widen(.order) }
    if first.tokens.contains(where: { $0.role == .title })
      || second.tokens.contains(where: { $0.role == .title })
    {
      widen(.title)
    }
    if kind == .identical { kind = .punctuation }
    return result(.same, kind)
  }

  private var hasGiven: Bool { steps.contains { $0.sight == .given } }
  private var hasInitial: Bool { steps.contains { $0.sight == .initial } }

  private var isOtherOrder: Bool {
    var last: Int8 = -1
    for index in first.tokens.indices where firstMatch[index] >= 0 {
      if firstMatch[index] < last { return true }
      last = firstMatch[index]
    }
    return false
  }

  /// Words are left in one name only.
  private mutating func shortened(_ rest: TokenSet, _ other: TokenSet, _ matched: Int) -> NameComparison {
    let (long, indices) = rest.isEmpty ? (second, other) : (first, rest)
    let short = rest.isEmpty ? first : second
    for index in indices {
      steps.append(
        Step(sight: .extra, first: rest.isEmpty ? -1 : Int16(index), second: rest.isEmpty ? Int16(index) : -1)
      )
    }
    let initialsOnly = indices.allSatisfy { long.tokens[$0].role == .initial }
    if short.coreCount == 1 {
      guard slips == 0 else { return result(.unclear, .slip) }
      let isLast = rest.isEmpty ? !secondLeft.contains(lastSecond) : !firstLeft.contains(lastFirst)
      return result(isLast ? .same : .unclear, .shortened)
    }
    widen(initialsOnly ? .initial : .shortened)
    if isOtherOrder { widen(.order) }
    if initialsOnly, short.tokens.contains(where: { $0.role == .initial }) {
      return result(.unclear, .initial)
    }
    if hasInitial, !initialsOnly { return result(.unclear, .initial) }
    if steps.contains(where: { $0.sight == .given && $0.detail == WordRelation.servant }) {
      return result(.unclear, kind)
    }
    if slips > 0, slipCost > 10 || matched < 3 && slipCost > 4 { return result(.unclear, kind) }
    return result(.same, kind)
  }

  /// Words are left in both.
  private mutating func apart(_ rest: TokenSet, _ other: TokenSet, _ matched: Int) -> NameComparison {
    for i in rest { steps.append(Step(sight: .apart, first: Int16(i), second: -1)) }
    for j in other { steps.append(Step(sight: .apart, first: -1, second: Int16(j))) }
    if let veto { return result(.different, veto) }
    if rest.contains(where: { first.tokens[$0].role == .initial })
      || other.contains(where: { second.tokens[$0].role == .initial })
    {
      return result(.different, .clashingInitials)
    }
    if nearMisses > 0, rest.count == 1, other.count == 1, matched > 0 { return result(.unclear, .several) }
    return result(.different, .twoNames)
  }
}

extension NameToken {
  /// Whether it is a name or an initial, and no title or particle.
  var isCore: Bool { role == .name || role == .initial }
}

extension NameComparison.Kind {
  /// How far it goes: of several differences the widest names the comparison.
  var width: Int {
    switch self {
    case .identical: 0
    case .punctuation: 1
    case .diacritics: 2
    case .title: 3
    case .order: 4
    case .initial: 5
    case .shortened: 6
    case .givenName: 7
    case .romanisation: 8
    case .slip: 9
    case .several: 10
    default: 11
    }
  }
}
