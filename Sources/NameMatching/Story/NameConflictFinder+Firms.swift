/// What firms, papers and brands are called: seldom by a full name that introduces them, often by an ordinary word.
extension NameConflictFinder {
  /// Whether an unknown word is a slip of an ordinary one, where the names around both show that they are one name
  /// (`Ferrovia Nortern`, `Ferrovia Northern`).
  ///
  /// A word that goes on where the other ends is another form of it: `Internationale`, `Resources`.
  func isSlipOfOrdinary(_ word: NameWord, of ordinary: NameWord, _ slip: SpellingSlip) -> Bool {
    guard word.classes.isEmpty, !ordinary.classes.isEmpty, !slip.changesFirst else { return false }
    let shortest = min(word.letters.count, ordinary.letters.count)
    guard slip.isLikely ? shortest >= 4 : shortest >= (slip.edits == 1 ? 5 : 8) else { return false }
    let (a, b) = (story.letters[word.letters], story.letters[ordinary.letters])
    return !a.starts(with: b) && !b.starts(with: a)
  }

  /// A word that stands once, near one that the story has as a name again and again, or that a full name introduces.
  ///
  /// - Parameters:
  ///   - seldom: The word that stands once; inside an organisation's name, or alone near an ordinary word.
  ///   - other: The word near it.
  func seldomName(_ seldom: Int, _ other: Int, _ slip: SpellingSlip) -> NameConflict? {
    let (w, r) = (story.words[seldom], story.words[other])
    if isMisplacedPossessive(seldom, other) { return conflict(wrong: seldom, right: other, .seldom) }
    guard w.total == 1, w.classes.isEmpty, slip.edits == 1 || slip.isLikely, !slip.changesFirst,
      !isDerived(w, r), !isDerived(r, w), !isFeminine(w, r), !isFeminine(r, w)
    else { return nil }
    let shortest = min(w.letters.count, r.letters.count)
    let isOrdinary = !r.classes.isDisjoint(with: .ordinary)
    if w.lone == 1 {
      // `Roial said`, where the firm is `Royal` three times: that the word is an ordinary one hides nothing.
      let uses = r.lone + r.inOther + r.first
      guard isOrdinary, shortest >= 5, uses >= 3, r.loneInside + r.inOther > 0,
        isSlipOfOrdinary(w, of: r, slip), w.asPlace == 0 || w.asPerson > 0
      else { return nil }
      return conflict(wrong: seldom, right: other, .seldom)
    }
    // `Jeffrey Kagan of Kegan Telecom`: an organisation bears the name of somebody, or of something called by it alone.
    guard w.mayBeSlipInside, shortest >= 5, bearsName(seldom) else { return nil }
    let isIntroduced = r.last > 0 && r.asPerson > 0
    let isFrequent = r.lone > 0 && r.total >= 2 && (slip.isLikely || shortest >= 6)
    guard isIntroduced || isFrequent, !isOrdinary || r.lone >= 3, !r.classes.contains(.place) else {
      return nil
    }
    return conflict(wrong: seldom, right: other, .seldom)
  }

  /// Whether the place of a word is where an organisation's name has somebody's: first, or behind a given name.
  func bearsName(_ word: Int) -> Bool {
    let place = story.occurrences[Int(story.words[word].latest)]
    let name = story.names[Int(place.name)]
    let element = Int(place.element)
    return element == name.elements.lowerBound
      || element == name.elements.lowerBound + 1 && story.elements[element - 1].classes.contains(.givenName)
  }

  /// Whether a word is another one without its `s`, and never stands but with a possessive: `Bramble's` for
  /// `Brambles'`.
  private func isMisplacedPossessive(_ short: Int, _ long: Int) -> Bool {
    let (w, r) = (story.words[short], story.words[long])
    guard w.letters.count >= 5, r.letters.count == w.letters.count + 1, w.classes.isEmpty, r.classes.isEmpty,
      w.lone == w.total, r.total >= 3, r.total > w.total, r.loneInside > 0, w.asPerson == 0,
      story.letters[r.letters].last == UInt8(ascii: "s"),
      story.letters[r.letters].starts(with: story.letters[w.letters])
    else { return false }
    var index = w.latest
    while index >= 0 {
      let place = story.occurrences[Int(index)]
      guard story.elements[Int(place.element)].isPossessive else { return false }
      index = place.previous
    }
    return true
  }
}
