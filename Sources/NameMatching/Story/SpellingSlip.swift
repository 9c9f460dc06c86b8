/// How far two spellings of one word lie apart, and in what way.
struct SpellingSlip {
  /// Letters put in, left out, put for another, or swapped with their neighbour.
  let edits: Int
  /// What makes the difference likely for one name: the same sounds, a doubled letter, two letters swapped.
  let isLikely: Bool
  /// Whether the consonants are the same, so that vowels alone differ.
  let isInVowels: Bool
  /// Whether the first letters differ.
  let changesFirst: Bool

  private static let longest = 40

  /// The slip between two folded spellings, or `nil` where they lie more than two letters apart and sound different.
  ///
  /// - Complexity: The product of the lengths, which are at most 40 bytes.
  static func between(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> SpellingSlip? {
    guard abs(first.count - second.count) <= 3, first.count <= longest, second.count <= longest else {
      return nil
    }
    let edits = distance(first, second)
    let sounds =
      edits > 0 && edits <= 3 && Romanisation.skeleton(first) == Romanisation.skeleton(second)
    guard edits <= 2 || sounds else { return nil }
    let changesFirst = first.first != second.first
    return SpellingSlip(
      edits: edits, isLikely: sounds || isDoublingOrSwap(first, second),
      isInVowels: haveSameConsonants(first, second), changesFirst: changesFirst)
  }

  /// The number of letters put in, left out, replaced or swapped (optimal string alignment); 4 stands for more.
  static func distance(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    let (rows, columns) = (first.count, second.count)
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: (columns + 1) * 3) { cells in
      let width = columns + 1
      for column in 0..<width { cells[column] = column }
      for row in 1...max(1, rows) where row <= rows {
        let (now, before, twice) = (row % 3 * width, (row + 2) % 3 * width, (row + 1) % 3 * width)
        cells[now] = row
        var least = row
        let a = first[first.startIndex + row - 1]
        for column in 1...max(1, columns) where column <= columns {
          let b = second[second.startIndex + column - 1]
          var cost = min(cells[before + column] + 1, cells[now + column - 1] + 1)
          cost = min(cost, cells[before + column - 1] + (a == b ? 0 : 1))
          if row > 1, column > 1, a == second[second.startIndex + column - 2],
            b == first[first.startIndex + row - 2]
          {
            cost = min(cost, cells[twice + column - 2] + 1)
          }
          cells[now + column] = cost
          least = min(least, cost)
        }
        if least > 3 { return 4 }
      }
      return cells[rows % 3 * width + columns]
    }
  }

  private static func haveSameConsonants(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    func isConsonant(_ byte: UInt8) -> Bool { !"aeiouy".utf8.contains(byte) }
    return first.lazy.filter(isConsonant).elementsEqual(second.lazy.filter(isConsonant))
  }

  /// Whether one letter is doubled, or two neighbours are swapped.
  private static func isDoublingOrSwap(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    var at = 0
    while at < short.count, short[short.startIndex + at] == long[long.startIndex + at] { at += 1 }
    if long.count == short.count + 1 {
      let rest = short.suffix(short.count - at).elementsEqual(long.suffix(long.count - at - 1))
      return rest && at > 0 && long[long.startIndex + at] == long[long.startIndex + at - 1]
    }
    guard long.count == short.count, at + 1 < short.count else { return false }
    return short[short.startIndex + at] == long[long.startIndex + at + 1]
      && short[short.startIndex + at + 1] == long[long.startIndex + at]
      && short.suffix(short.count - at - 2).elementsEqual(long.suffix(long.count - at - 2))
  }
}
