import ArticleText

/// Finds names that one story spells in two ways.
///
/// The letters alone prove nothing: `Malone` and `Maloney` may well be two people. What counts is how a story uses
/// the words. A desk introduces a person by the full name and uses the surname alone from then on; so a surname that
/// stands alone, that nobody introduced, and that is a slip away from one that was, is most likely that slip.
struct NameConflictFinder {
  let story: StoryNames

  init(_ story: StoryNames) { self.story = story }

  func conflicts() -> [NameConflict] {
    var found: [NameConflict] = []
    var judged: Set<UInt64> = []
    sameCompanions(&found, &judged)
    gluedNames(&found)
    let words = story.words
    let letters = story.letters.span
    var wanted: [Int32] = []
    wanted.reserveCapacity(words.count)
    for index in words.indices
    where words[index].isComparable
      && (words[index].standsForItself || words[index].mayBeSlipInside && bearsName(index))
    {
      wanted.append(Int32(truncatingIfNeeded: index))
    }
    for pair in NearPairs.find(wanted, of: words, letters) where !judged.contains(pair) {
      if let conflict = judge(Int(pair >> 32), Int(pair & 0xFFFF_FFFF)) { found.append(conflict) }
    }
    return found.sorted { $0.places[0].lowerBound < $1.places[0].lowerBound }
  }

  private func judge(_ first: Int, _ second: Int) -> NameConflict? {
    let (a, b) = (story.words[first], story.words[second])
    guard let slip = SpellingSlip.between(story.letters[a.letters], story.letters[b.letters])
    else { return nil }
    if a.asPerson == 0 || b.asPerson == 0, areForms(a, b) { return nil }
    if let conflict = nearFullNames(first, second, slip) { return conflict }
    return notIntroduced(second, first, slip) ?? notIntroduced(first, second, slip)
      ?? seldomName(second, first, slip) ?? seldomName(first, second, slip)
  }

  // MARK: The same words beside both

  /// Names of several words that differ in one word only.
  private func sameCompanions(_ found: inout [NameConflict], _ judged: inout Set<UInt64>) {
    var members = companionGroups()
    keepRepeated(&members)
    members.sort { ($0.key, $0.order) < ($1.key, $1.order) }
    var start = 0
    while start < members.count {
      var end = start + 1
      while end < members.count, members[end].key == members[start].key { end += 1 }
      if end - start > 1 { compare(members[start..<min(end, start + 64)], &found, &judged) }
      start = end
    }
  }

  /// A name with one of its words left out, under the hash of the others.
  private struct Companion {
    let key: UInt64
    let order: Int32
    let name: Int32
    let element: Int32
  }

  /// Those whose key may come twice: few do, and sorting all of them costs more than the sieve.
  private func keepRepeated(_ members: inout [Companion]) {
    // Bits of the keys that came once, and behind them of those that came again.
    var sieve = [UInt64](filled: 128, with: 0)
    func slot(_ key: UInt64) -> (place: Int, bit: UInt64) {
      let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
      return (slot >> 6, 1 &<< UInt64(slot & 63))
    }
    do {
      var bits = sieve.mutableSpan
      for member in members {
        let (place, bit) = slot(member.key)
        bits[place &+ 64] |= bits[place] & bit
        bits[place] |= bit
      }
    }
    members.removeAll { member in
      let (place, bit) = slot(member.key)
      return sieve[place &+ 64] & bit == 0
    }
  }

  private func companionGroups() -> [Companion] {
    var result: [Companion] = []
    // A name of two words comes three times.
    result.reserveCapacity(story.elements.count * 2)
    let elements = story.elements
    func add(_ key: UInt64, _ name: Int, _ element: Int) {
      guard elements[element].shape == .word, story.wordOfElement[element] >= 0 else { return }
      result.append(
        Companion(key: key, order: Int32(result.count), name: Int32(name), element: Int32(element)))
    }
    for (index, name) in story.names.enumerated() where name.elements.count > 1 && name.elements.count <= 6 {
      let range = name.elements
      for skipped in range {
        var key = UInt64(range.count * 8 + skipped - range.lowerBound)
        var substance = 0
        for element in range where element != skipped {
          key = key &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(elements[element].hash)
          if elements[element].shape == .word { substance += 1 }
        }
        if substance > 0 { add(key, index, skipped) }
      }
      // `Jose Serrano` in `Rosso Jose Serrano`, `Alan Marcove` in `Alan H. Marcove`: a given name and the last word.
      let last = range.upperBound - 1
      guard name.kind == .full, range.count > 1 else { continue }
      for given in range.lowerBound == last - 1 ? [last - 1] : [range.lowerBound, last - 1]
      where elements[given].shape == .word {
        add(UInt64(elements[given].hash) &* 0xD6E8_FEB8_6659_FD93, index, last)
      }
      // `Palo Verde Unit Two`, `Palo Verda Unit One`: a word that is no ordinary one, and the next.
      for second in range.dropFirst().dropLast()
      where elements[second - 1].shape == .word && elements[second - 1].classes.isEmpty {
        add(UInt64(elements[second - 1].hash) &* 0xD6E8_FEB8_6659_FD93, index, second)
      }
    }
    return result
  }

  private func compare(
    _ group: ArraySlice<Companion>, _ found: inout [NameConflict], _ judged: inout Set<UInt64>
  ) {
    var seen: [Companion] = []
    for one in group {
      let word = story.wordOfElement[Int(one.element)]
      if seen.contains(where: { story.wordOfElement[Int($0.element)] == word }) { continue }
      for other in seen {
        let second = story.wordOfElement[Int(other.element)]
        let pair = UInt64(min(word, second)) << 32 | UInt64(max(word, second))
        guard story.words[Int(word)].mayBeNear(story.words[Int(second)]),
          judged.insert(pair).inserted
        else { continue }
        if let conflict = companions(other, one) { found.append(conflict) }
      }
      seen.append(one)
    }
  }

  private func companions(_ one: Companion, _ other: Companion) -> NameConflict? {
    let (first, second) = (
      Int(story.wordOfElement[Int(one.element)]), Int(story.wordOfElement[Int(other.element)])
    )
    let (a, b) = (story.words[first], story.words[second])
    guard a.isComparable, b.isComparable,
      let slip = SpellingSlip.between(story.letters[a.letters], story.letters[b.letters])
    else { return nil }
    let (name, otherName) = (story.names[Int(one.name)], story.names[Int(other.name)])
    let isPerson = name.kind == .full && otherName.kind == .full
    let isLast = Int(one.element) == name.elements.upperBound - 1
    let shortest = min(a.letters.count, b.letters.count)
    guard shortest >= (isPerson && isLast ? 3 : 4) else { return nil }
    let isCompound = story.letters[a.letters].contains(UInt8(ascii: "-"))
    guard slip.isLikely || slip.edits <= (shortest >= 7 && !isCompound || slip.isInVowels && isLast ? 2 : 1)
    else {
      return nil
    }
    // `Lib Dem` and `Lib Dems`, but `Ann Bramble` and `Ann Brambles`.
    if !isPerson || !isLast || !looksLikePerson(name) && !looksLikePerson(otherName) {
      guard !isDerived(a, b), !isDerived(b, a) else { return nil }
    }
    if slip.changesFirst, !slip.isLikely, shortest < 6 { return nil }
    // Two given names are two names, unless they sound the same (`Viktor`, `Victor`).
    if isPerson, !isLast, !slip.isLikely, slip.edits > 1 { return nil }
    if isPerson, isLast, differBySyllables(name, otherName) { return nil }
    if isFeminine(a, b) || isFeminine(b, a) { return nil }
    let known: WordClasses.Set = [.givenName, .place]
    let isOneGivenName = isPerson && !isLast && isVariant(a, b)
    if !isOneGivenName, !slip.isLikely || !isPerson, !a.classes.isDisjoint(with: known),
      !b.classes.isDisjoint(with: known)
    {
      return nil
    }
    // An ordinary word with a slip is a spelling checker's business, unless it is part of a name.
    let isOrdinary = !a.classes.isDisjoint(with: .ordinary) || !b.classes.isDisjoint(with: .ordinary)
    if isOrdinary, !(isPerson && looksLikePerson(name) && looksLikePerson(otherName)) {
      guard isSlipOfOrdinary(a, of: b, slip) || isSlipOfOrdinary(b, of: a, slip) else { return nil }
    }
    // Each of the two used alone, and more than once: two people.
    if a.total >= 2, b.total >= 2, a.lone > 0, b.lone > 0 { return nil }
    // Of as many places, the later spelling; but a word that is known (`United`) is no slip of one that is not.
    let firstIsWrong = a.total < b.total || a.total == b.total && a.classes.isEmpty && !b.classes.isEmpty
    return firstIsWrong
      ? conflict(wrong: first, right: second, .sameCompanions)
      : conflict(wrong: second, right: first, .sameCompanions)
  }

  /// Whether two names whose family name stands first differ in syllables: Li Peng is not Li Ping.
  private func differBySyllables(_ one: ParsedName, _ other: ParsedName) -> Bool {
    guard let first = letters(of: one.elements.lowerBound),
      let second = letters(of: other.elements.lowerBound),
      FamilyName.isFamilyFirst(first) || FamilyName.isFamilyFirst(second)
    else { return false }
    return differBySyllables(spelled(one, last: nil), spelled(other, last: nil))
  }

  private func differBySyllables(_ one: String, _ other: String) -> Bool {
    let comparison = NameMatcher().compare(one, other)
    return comparison.verdict == .different && comparison.kind == .syllables
  }

  /// Whether two given names are renderings of one (`Viktor`, `Victor`).
  private func isVariant(_ one: NameWord, _ other: NameWord) -> Bool {
    switch NameMatcher().compareGivenNames(
      Array(story.letters[one.letters]), Array(story.letters[other.letters]))
    {
    case .same, .romanised, .givenName: true
    default: false
    }
  }

  func letters(of element: Int) -> ArraySlice<UInt8>? {
    let word = story.wordOfElement[element]
    return word >= 0 ? story.letters[story.words[Int(word)].letters] : nil
  }

  /// A name by its folded words, with another last word where one is given.
  private func spelled(_ name: ParsedName, last: NameWord?) -> String {
    var words = name.elements.compactMap { letters(of: $0).map { String(decoding: $0, as: UTF8.self) } }
    if let last, !words.isEmpty {
      words[words.count - 1] = String(decoding: story.letters[last.letters], as: UTF8.self)
    }
    return words.joined(separator: " ")
  }

  /// Whether a word is a given name behind a family name, and the other one another such name.
  private func isOtherGivenName(_ full: Int, _ loner: NameWord) -> Bool {
    for place in occurrences(of: full).prefix(4) {
      let name = story.names[Int(place.name)]
      guard name.elements.count > 1, Int(place.element) == name.elements.upperBound - 1,
        let first = letters(of: name.elements.lowerBound), FamilyName.isFamilyFirst(first)
      else { continue }
      if differBySyllables(spelled(name, last: nil), spelled(name, last: loner)) { return true }
    }
    return false
  }

  private func looksLikePerson(_ name: ParsedName) -> Bool {
    name.isPerson || story.elements[name.elements.lowerBound].classes.contains(.givenName)
  }

  /// Two full names whose given name and surname both differ by a slip (`Frederick Forsyth`, `Frederic Forsythe`).
  private func nearFullNames(_ first: Int, _ second: Int, _ slip: SpellingSlip) -> NameConflict? {
    let (a, b) = (story.words[first], story.words[second])
    guard a.last > 0, b.last > 0, slip.edits == 1 || slip.isLikely, !slip.changesFirst,
      min(a.letters.count, b.letters.count) >= 6, a.last == 1 || b.last == 1, a.total != b.total
    else { return nil }
    for one in occurrences(of: first).prefix(8) {
      for other in occurrences(of: second).prefix(8) where haveNearGivenNames(one, other) {
        return a.total < b.total
          ? conflict(wrong: first, right: second, .sameCompanions)
          : conflict(wrong: second, right: first, .sameCompanions)
      }
    }
    return nil
  }

  private func haveNearGivenNames(_ one: NameOccurrence, _ other: NameOccurrence) -> Bool {
    let (a, b) = (story.names[Int(one.name)], story.names[Int(other.name)])
    guard a.kind == .full, b.kind == .full, a.elements.count == 2, b.elements.count == 2 else { return false }
    let (first, second) = (
      story.wordOfElement[a.elements.lowerBound], story.wordOfElement[b.elements.lowerBound]
    )
    guard first >= 0, second >= 0, first != second else { return false }
    let (x, y) = (
      story.letters[story.words[Int(first)].letters], story.letters[story.words[Int(second)].letters]
    )
    guard x.count >= 4, y.count >= 4, let slip = SpellingSlip.between(x, y) else { return false }
    return slip.edits == 1 && !slip.changesFirst
  }

  // MARK: A surname that nobody introduced

  /// - Parameters:
  ///   - loner: The word that stands alone and that no full name introduces.
  ///   - other: The word near it.
  private func notIntroduced(_ loner: Int, _ other: Int, _ slip: SpellingSlip) -> NameConflict? {
    let (w, r) = (story.words[loner], story.words[other])
    guard w.lone > 0, w.last == 0, w.first == 0, w.middle == 0 else { return nil }
    if r.last == 0, !r.classes.isDisjoint(with: .ordinary) { return nil }
    let isIntroduced = r.last > 0 || r.first > 0 && r.lone > 0
    let isSeen = r.lone + r.inOther >= (r.letters.count >= 8 && slip.edits == 1 ? 1 : 2)
    guard isIntroduced || isSeen && (slip.edits == 1 || slip.isLikely), r.total >= w.total || isIntroduced
    else { return nil }
    var score = score(w, r, slip)
    // Where the full name comes once and the other spelling often, the full name is the slip.
    let isFullNameWrong = r.lone == 0 && r.last == r.total && w.total >= 2 * r.total
    if !isFullNameWrong { score -= w.total >= 3 ? 2 : w.total == 2 ? 1 : 0 }
    if !isIntroduced, r.total < 4 { score -= 1 }
    guard score >= 4, !isOtherGivenName(other, w) else { return nil }
    if isFullNameWrong { return conflict(wrong: other, right: loner, .fullNameSeldom) }
    return conflict(wrong: loner, right: other, isIntroduced ? .notIntroduced : .seldom)
  }

  private func score(_ w: NameWord, _ r: NameWord, _ slip: SpellingSlip) -> Int {
    let shortest = min(w.letters.count, r.letters.count)
    var score = 0
    if slip.edits == 1 || slip.isLikely || slip.isInVowels && shortest >= 5 {
      score = shortest >= 6 ? 4 : shortest >= 5 ? 3 : shortest == 4 ? 2 : 1
    } else {
      score = shortest >= 8 ? 2 : shortest >= 6 ? 1 : -1
    }
    if slip.isLikely { score += 1 }
    if slip.changesFirst { score -= 2 }
    let isPerson = r.last > 0 && r.asPerson > 0
    if w.asPerson > 0 { score += 3 } else if w.perhapsPerson > 0 { score += 1 }
    if isPerson { score += 1 }
    if w.total == 1, r.total >= 3, w.classes.isEmpty { score += 1 }
    if r.asPerson > 0 { score += 1 }
    if w.loneInside == 0 { score -= 1 }
    // A word that is a word of its own may hide a slip (`Hunt` for `Hundt`), where a person is plainly meant.
    let isPlainlyPerson = w.asPerson > 0 && r.last > 0
    if w.classes.contains(.place) { score -= isPlainlyPerson ? 2 : 5 }
    if w.classes.contains(.common) { score -= isPlainlyPerson ? 2 : w.loneInside == 0 ? 5 : 3 }
    if w.inOther > 0 { score -= 4 }
    // `in Halloway`, and never anything else.
    if w.asPlace > 0, w.asPerson == 0 { score -= 3 }
    // `Falks has sold`: one person, whatever the ending.
    if isFeminine(w, r) || isFeminine(r, w) { score -= 6 }
    let isOne = w.asPerson > 0 || w.perhapsPerson > 0 && isDerived(w, r)
    if isDerived(w, r) || isDerived(r, w) { score -= isOne && r.last > 0 && r.asPerson > 0 ? 2 : 6 }
    if !isPerson, shortest >= 8, w.classes.isEmpty, r.classes.isEmpty { score += 1 }
    return score
  }

  func isFeminine(_ long: NameWord, _ short: NameWord) -> Bool {
    NameEnding.isFeminine(story.letters[long.letters], of: story.letters[short.letters])
  }

  /// Whether two words are two forms of one, or what an apostrophe has shortened.
  private func areForms(_ first: NameWord, _ second: NameWord) -> Bool {
    let (a, b) = (story.letters[first.letters], story.letters[second.letters])
    return NameEnding.areSiblings(a, b) || NameEnding.isContraction(a) || NameEnding.isContraction(b)
  }

  func isDerived(_ long: NameWord, _ short: NameWord) -> Bool {
    NameEnding.isDerived(story.letters[long.letters], from: story.letters[short.letters])
  }

  // MARK: What is said

  func occurrences(of word: Int) -> [NameOccurrence] {
    var result: [NameOccurrence] = []
    var index = story.words[word].latest
    while index >= 0, result.count < 64 {
      result.append(story.occurrences[Int(index)])
      index = story.occurrences[Int(index)].previous
    }
    return result.reversed()
  }

  func conflict(wrong: Int, right: Int, _ evidence: NameConflict.Evidence) -> NameConflict? {
    let places = occurrences(of: wrong)
    let others = occurrences(of: right)
    let introduction = others.first { story.names[Int($0.name)].kind != .lone } ?? others.first
    guard !places.isEmpty, let introduction else { return nil }
    let name = story.names[Int(introduction.name)]
    return NameConflict(
      places: places.map { story.elements[Int($0.element)].tokens },
      other: story.elements[Int(introduction.element)].tokens,
      otherName: story.elements[name.elements.lowerBound].tokens
        .lowerBound..<story.elements[name.elements.upperBound - 1].tokens.upperBound,
      count: Int(story.words[wrong].total), otherCount: Int(story.words[right].total), evidence: evidence)
  }
}

extension StoryNames {
  /// The names that the story spells in two ways, by place.
  public var conflicts: [NameConflict] { NameConflictFinder(self).conflicts() }
}
