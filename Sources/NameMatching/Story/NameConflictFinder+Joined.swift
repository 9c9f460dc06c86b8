/// Names that one place writes as one word and another as two: `AnnTaylor`, `Ann Taylor`.
extension NameConflictFinder {
  private static let hyphen = UInt8(ascii: "-")

  /// Two words of a name that stand elsewhere joined by a hyphen, or by a capital inside the word.
  ///
  /// - Complexity: Linear in the words of names; few stories have joined ones.
  func gluedNames(_ found: inout [NameConflict]) {
    var joined: [(word: Int, letters: [UInt8])] = []
    for index in story.elements.indices where story.elements[index].isJoined {
      let word = Int(story.wordOfElement[index])
      guard word >= 0, !joined.contains(where: { $0.word == word }) else { continue }
      let letters = story.letters[story.words[word].letters].filter { $0 != Self.hyphen }
      if letters.count >= 6 { joined.append((word, letters)) }
    }
    guard !joined.isEmpty else { return }
    // Nearly all pairs are turned down by their length: one bit for each says whether something joined has it.
    let lengths = joined.reduce(UInt64(0)) { $0 | 1 << UInt64(min($1.letters.count, 63)) }
    var places = [[Range<Int>]](repeating: [], count: joined.count)
    for run in story.runs {
      for index in run.elements.dropFirst() {
        let count = letterCount(index - 1) + letterCount(index)
        guard lengths >> UInt64(min(count, 63)) & 1 == 1,
          let first = letters(of: index - 1), let second = letters(of: index), first.count >= 2,
          second.count >= 2, !story.elements[index - 1].isPossessive, isDistinctive(index - 1, index)
        else { continue }
        for (number, one) in joined.enumerated()
        where one.letters.count == first.count + second.count && one.letters.starts(with: first)
          && one.letters.suffix(second.count).elementsEqual(second)
        {
          let tokens = story.elements[index - 1].tokens.lowerBound..<story.elements[index].tokens.upperBound
          places[number].append(tokens)
        }
      }
    }
    for (number, one) in joined.enumerated() {
      guard let apart = places[number].first else { continue }
      let glued = occurrences(of: one.word).map { story.elements[Int($0.element)].tokens }
      // The more frequent of the two stays; of as many, the one that is set apart.
      let isGluedWrong = glued.count <= places[number].count
      found.append(
        NameConflict(
          places: isGluedWrong ? glued : places[number], other: isGluedWrong ? apart : glued[0],
          otherName: isGluedWrong ? apart : glued[0],
          count: isGluedWrong ? glued.count : places[number].count,
          otherCount: isGluedWrong ? places[number].count : glued.count, evidence: .joined))
    }
  }

  private func letterCount(_ element: Int) -> Int {
    let word = story.wordOfElement[element]
    return word >= 0 ? story.words[Int(word)].letters.count : 0
  }

  /// Whether two words are no ordinary ones, which English joins at times (`health care`, `Asia-Pacific`).
  private func isDistinctive(_ first: Int, _ second: Int) -> Bool {
    let known = WordClasses.Set.ordinary.union(.place)
    let (a, b) = (story.elements[first].classes, story.elements[second].classes)
    return a.isDisjoint(with: known) || b.isDisjoint(with: known)
  }
}
