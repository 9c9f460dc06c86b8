import ArticleText

/// Gathers the people of many stories, and finds those whose name the stories spell in two ways.
///
/// Stories may be added in any order; what is found does not depend on it. The work grows with the number of
/// different names: only names that share a key are compared.
public struct SpellingRegister: Sendable {
  private var numbers: [String: Int32] = [:]
  private var spellings: [Spelling] = []
  private var places: [Place] = []
  private var roleWords: [UInt32] = []
  private var roles: [String: Int32] = ["": 0]
  private var roleTexts = [""]

  private struct Spelling {
    let name: String
    /// How many stories have it.
    var stories: Int32 = 0
    /// The last of its places.
    var latest: Int32 = -1
  }

  private struct Place {
    let story: Int
    let start: UInt32
    let count: UInt32
    let firstWord: UInt32
    let words: UInt16
    let role: Int32
    /// The place of the same spelling before it.
    let previous: Int32
  }

  /// Makes an empty register.
  public init() {}

  /// Adds the people of one story.
  public mutating func add(_ facts: [PersonFact], story: Int) {
    for fact in facts {
      let number = number(of: fact.name)
      let role = roles[fact.role] ?? addRole(fact.role)
      places.append(
        Place(
          story: story, start: UInt32(fact.range.lowerBound), count: UInt32(fact.range.count),
          firstWord: UInt32(roleWords.count), words: UInt16(fact.roleWords.count), role: role,
          previous: spellings[number].latest))
      roleWords += fact.roleWords
      spellings[number].latest = Int32(places.count - 1)
      spellings[number].stories += 1
    }
  }

  private mutating func addRole(_ text: String) -> Int32 {
    let number = Int32(roleTexts.count)
    roles[text] = number
    roleTexts.append(text)
    return number
  }

  private mutating func number(of name: String) -> Int {
    if let known = numbers[name] { return Int(known) }
    numbers[name] = Int32(spellings.count)
    spellings.append(Spelling(name: name))
    return spellings.count - 1
  }

  // MARK: Resolution

  /// The names that the stories spell in two ways, by name.
  public func conflicts() -> [SpellingConflict] {
    // What one story says of its own people is that story's business.
    guard let first = places.first, places.contains(where: { $0.story != first.story }) else { return [] }
    // The order of the names, and not that in which stories came, decides everything that follows.
    let order = spellings.indices.sorted { spellings[$0].name < spellings[$1].name }
    // Made when two names are near enough to be asked about: its tables cost more than a short run does.
    var matcher: NameMatcher?
    var near = NearFullNames(expected: spellings.count)
    var candidates: [Int32] = []
    var cut: [FullName] = []
    cut.reserveCapacity(order.count)
    var found: [SpellingConflict] = []
    for number in order {
      guard let name = FullName(spellings[number].name, number: number) else { continue }
      let index = Int32(cut.count)
      cut.append(name)
      candidates.removeAll(keepingCapacity: true)
      near.add(index, name, into: &candidates)
      candidates.sort()
      for (place, other) in candidates.enumerated() where place == 0 || candidates[place - 1] != other {
        if let conflict = judge(cut[Int(other)], name, &matcher) { found.append(conflict) }
      }
    }
    return found
  }

  private func judge(_ one: FullName, _ other: FullName, _ matcher: inout NameMatcher?) -> SpellingConflict? {
    guard one.given == other.given, one.surname != other.surname,
      let slip = SpellingSlip.between(one.surname[...], other.surname[...]) ?? one.sounds(like: other)
    else { return nil }
    let (a, b) = (spellings[one.number], spellings[other.number])
    let shared = sharedRole(one.number, other.number)
    guard score(one, other, slip, shared) >= 6 else { return nil }
    // Two that one story tells apart are two people, or that story's own business.
    guard !meet(one.number, other.number) else { return nil }
    let comparer = matcher ?? NameMatcher()
    matcher = comparer
    let verdict = comparer.compare(a.name, b.name)
    guard verdict.verdict != .different || shared.words >= 3 && slip.edits == 1 && one.surname.count >= 5
    else {
      return nil
    }
    let firstIsWrong = (a.stories, b.name) < (b.stories, a.name)
    let (wrong, right) = firstIsWrong ? (one.number, other.number) : (other.number, one.number)
    return SpellingConflict(
      wrong: spellings[wrong].name, right: spellings[right].name, wrongPlaces: places(of: wrong, most: 1000),
      rightPlaces: places(of: right, most: 10), rightStories: Int(spellings[right].stories),
      sharedRole: shared.words >= 2 ? shared.text : "")
  }

  private func score(
    _ one: FullName, _ other: FullName, _ slip: SpellingSlip, _ shared: (words: Int, text: String, both: Bool)
  ) -> Int {
    let shortest = min(one.surname.count, other.surname.count)
    let isSmall = slip.edits == 1 || slip.isLikely || slip.isInVowels && shortest >= 7
    var score = isSmall ? (shortest >= 6 ? 4 : shortest == 5 ? 3 : 2) : shortest >= 8 ? 2 : 0
    if slip.isLikely { score += 1 }
    if slip.changesFirst { score -= 1 }
    if !one.isGivenNameCommon { score += 1 }
    if shared.words >= 2 {
      score += 4
    } else if shared.words == 1 {
      score += 1
    } else if shared.both {
      score -= 3
    }
    let (a, b) = (spellings[one.number].stories, spellings[other.number].stories)
    if max(a, b) >= 3 * min(a, b) { score += 1 } else if min(a, b) >= 2 { score -= 2 }
    return score
  }

  /// How many words of their roles two names share at most, over the stories; and whether both have roles.
  private func sharedRole(_ first: Int, _ second: Int) -> (words: Int, text: String, both: Bool) {
    var best = (words: 0, text: "", both: false)
    for one in chain(first).prefix(32) where one.words > 0 {
      let words = Set(roleWords[Int(one.firstWord)..<Int(one.firstWord) + Int(one.words)])
      for other in chain(second).prefix(32) where other.words > 0 {
        best.both = true
        let others = Set(roleWords[Int(other.firstWord)..<Int(other.firstWord) + Int(other.words)])
        let count = words.intersection(others).count
        if count > best.words { best = (count, roleTexts[Int(other.role)], true) }
      }
    }
    return best
  }

  private func meet(_ first: Int, _ second: Int) -> Bool {
    let stories = Set(chain(first).map(\.story))
    return chain(second).contains { stories.contains($0.story) }
  }

  private func chain(_ number: Int) -> [Place] {
    var result: [Place] = []
    var index = spellings[number].latest
    while index >= 0, result.count < 1000 {
      result.append(places[Int(index)])
      index = places[Int(index)].previous
    }
    return result.sorted { $0.story < $1.story }
  }

  private func places(of number: Int, most: Int) -> [SpellingPlace] {
    chain(number).prefix(most).map {
      SpellingPlace(story: $0.story, range: Int($0.start)..<Int($0.start + $0.count))
    }
  }
}
