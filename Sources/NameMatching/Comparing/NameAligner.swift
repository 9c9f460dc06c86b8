/// Finds for each part of one name its like in the other, and says what is left.
struct NameAligner {
  typealias Step = NameComparison.Step
  private let first: NameParts
  private let second: NameParts
  private let traits: NameTraits
  private var words = WordComparer()

  private var firstMatch: [Int]
  private var secondMatch: [Int]
  private var steps: [Step] = []
  private var slips = 0
  private var slipCost = 0
  private var nearMisses = 0
  private var kind = NameComparison.Kind.identical
  private var lastFirst = 0
  private var lastSecond = 0
  private var veto: NameComparison.Kind?

  init(_ first: NameParts, _ second: NameParts) {
    self.first = first
    self.second = second
    traits = first.traits.union(second.traits)
    firstMatch = [Int](repeating: -1, count: first.tokens.count)
    secondMatch = [Int](repeating: -1, count: second.tokens.count)
    steps.reserveCapacity(8)
    lastFirst = first.tokens.lastIndex { $0.isCore } ?? 0
    lastSecond = second.tokens.lastIndex { $0.isCore } ?? 0
  }

  mutating func compare() -> NameComparison {
    if generationsClash() { return result(.different, .generation) }
    matchEqual()
    matchRelated()
    if isUnfinished {
      joinNeighbours()
      takeNear()
      joinRest()
    }
    return decide()
  }

  private func result(_ verdict: NameComparison.Verdict, _ kind: NameComparison.Kind) -> NameComparison {
    NameComparison(verdict: verdict, kind: kind, trail: steps, first: first, second: second)
  }

  /// Whether words are left in both names.
  private var isUnfinished: Bool {
    var isLeft = false
    for i in first.tokens.indices where firstMatch[i] < 0 && first.tokens[i].isCore { isLeft = true }
    guard isLeft else { return false }
    for j in second.tokens.indices where secondMatch[j] < 0 && second.tokens[j].isCore { return true }
    return false
  }

  // MARK: Matching

  private mutating func match(_ i: Int, _ j: Int, _ sight: Step.Sight, _ detail: Int = 0) {
    firstMatch[i] = j
    secondMatch[j] = i
    steps.append(Step(sight: sight, first: Int16(i), second: Int16(j), detail: Int16(detail)))
  }

  private mutating func widen(_ other: NameComparison.Kind) {
    if other.width > kind.width { kind = other }
  }

  private mutating func matchEqual() {
    for i in first.tokens.indices {
      let token = first.tokens[i]
      if i < second.tokens.count, secondMatch[i] < 0, second.tokens[i].hash == token.hash {
        match(i, i, .equal)
        continue
      }
      for j in second.tokens.indices where secondMatch[j] < 0 && second.tokens[j].hash == token.hash {
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
    for i in first.tokens.indices where firstMatch[i] < 0 && first.tokens[i].isCore {
      for j in second.tokens.indices where secondMatch[j] < 0 && second.tokens[j].isCore {
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
      where firstMatch[candidates[index].first] < 0 && secondMatch[candidates[index].second] < 0
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
    guard nearMisses > 0, slips == 0 else { return }
    let rest = first.tokens.indices.filter { firstMatch[$0] < 0 && first.tokens[$0].isCore }
    let other = second.tokens.indices.filter { secondMatch[$0] < 0 && second.tokens[$0].isCore }
    guard rest.count == 1, other.count == 1, first.coreCount >= 3, second.coreCount >= 3 else { return }
    let found = relation(rest[0], other[0])
    if found.kind == .near, found.detail <= 14 {
      take(rest[0], other[0], WordRelation(kind: .slip, detail: found.detail))
    }
  }

  private mutating func relation(_ i: Int, _ j: Int) -> WordRelation {
    let a = first.tokens[i]
    let b = second.tokens[j]
    let mayBeGiven = !(i == lastFirst && j == lastSecond) || first.coreCount == 1
    return words.relation(
      a, first.letters[a.range], b, second.letters[b.range], traits: traits, mayBeGiven: mayBeGiven)
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
  private mutating func joinNeighbours() {
    for isTurned in [false, true] {
      let (one, other) = isTurned ? (second, first) : (first, second)
      for i in one.tokens.indices.dropLast() {
        let isFree =
          (isTurned ? secondMatch : firstMatch)[i] < 0 && (isTurned ? secondMatch : firstMatch)[i + 1] < 0
        guard isFree, one.tokens[i + 1].isCore else { continue }
        let letters = Array(one.letters[one.tokens[i].range]) + one.letters[one.tokens[i + 1].range]
        for j in other.tokens.indices
        where (isTurned ? firstMatch : secondMatch)[j] < 0 && other.tokens[j].isCore
          && abs(other.tokens[j].count - letters.count) <= 3
        {
          let found = words.joined(letters, Array(other.letters[other.tokens[j].range]), traits: traits)
          guard found.kind == .equal || found.kind == .romanised || found.kind == .slip && found.detail <= 7
          else { continue }
          if isTurned {
            match(j, i, .joined)
            secondMatch[i + 1] = j
          } else {
            match(i, j, .joined)
            firstMatch[i + 1] = j
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
  }

  /// Where the words are cut at other places: `Arefullah Aref`, `Arefullaha Ref`.
  private mutating func joinRest() {
    let rest = first.tokens.indices.filter { firstMatch[$0] < 0 && first.tokens[$0].role != .title }
    let other = second.tokens.indices.filter { secondMatch[$0] < 0 && second.tokens[$0].role != .title }
    guard rest.count + other.count >= 3, rest.count > 0, other.count > 0 else { return }
    let letters = rest.flatMap { Array(first.letters[first.tokens[$0].range]) }
    let others = other.flatMap { Array(second.letters[second.tokens[$0].range]) }
    guard abs(letters.count - others.count) <= 3, letters.count >= 5 else { return }
    let found = words.joined(letters, others, traits: traits)
    guard found.kind == .equal || found.kind == .romanised else { return }
    for i in rest { firstMatch[i] = other[0] }
    for j in other { secondMatch[j] = rest[0] }
    steps.append(Step(sight: .joined, first: Int16(rest[0]), second: Int16(other[0])))
    widen(found.kind == .equal ? .punctuation : .romanisation)
  }

  // MARK: Deciding

  private func generationsClash() -> Bool {
    guard let a = first.tokens.first(where: { $0.role == .generation }),
      let b = second.tokens.first(where: { $0.role == .generation })
    else { return false }
    return a.hash != b.hash && a.letters != b.letters
  }

  private mutating func decide() -> NameComparison {
    let rest = first.tokens.indices.filter { firstMatch[$0] < 0 && first.tokens[$0].isCore }
    let other = second.tokens.indices.filter { secondMatch[$0] < 0 && second.tokens[$0].isCore }
    var matched = 0
    var strong = 0
    for i in first.tokens.indices where firstMatch[i] >= 0 && first.tokens[i].isCore {
      matched += 1
      if first.tokens[i].role != .initial, second.tokens[firstMatch[i]].role != .initial { strong += 1 }
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
    for tokens in [first.tokens, second.tokens] where tokens.contains(where: { $0.role == .title }) {
      widen(.title)
    }
    if kind == .identical { kind = first.joined != second.joined ? .punctuation : .punctuation }
    return result(.same, kind)
  }

  private var hasGiven: Bool { steps.contains { $0.sight == .given } }
  private var hasInitial: Bool { steps.contains { $0.sight == .initial } }

  private var isOtherOrder: Bool {
    var last = -1
    for match in firstMatch where match >= 0 {
      if match < last { return true }
      last = match
    }
    return false
  }

  /// Words are left in one name only.
  private mutating func shortened(_ rest: [Int], _ other: [Int], _ matched: Int) -> NameComparison {
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
      let isLast = rest.isEmpty ? secondMatch[lastSecond] >= 0 : firstMatch[lastFirst] >= 0
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
  private mutating func apart(_ rest: [Int], _ other: [Int], _ matched: Int) -> NameComparison {
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
