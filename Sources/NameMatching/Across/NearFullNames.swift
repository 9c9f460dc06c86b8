import ArticleText

/// A full name, cut into the given name and the surname.
struct FullName {
  /// The number of its spelling in the register.
  let number: Int
  /// The folded letters.
  let given: [UInt8]
  let surname: [UInt8]

  /// - Returns: Nothing where there are not two words, or where the given name is an initial.
  init?(_ name: String, number: Int) {
    let words = Folding.foldedBytes(name).split(separator: 0x20)
    guard words.count >= 2, let first = words.first, let last = words.last, first.count > 2,
      first.last != UInt8(ascii: "."), last.count >= 3, last.count <= 40
    else { return nil }
    self.number = number
    given = Array(first)
    surname = Array(last)
  }

  /// Whether strangers are likely to share the given name.
  var isGivenNameCommon: Bool {
    given.withUnsafeBufferPointer { WordClasses.english[Folding.hash($0)].contains(.givenName) }
  }

  /// The slip between two surnames that lie further apart than slips do, but are known to render one name
  /// (`Chang`, `Tsang`).
  func sounds(like other: FullName) -> SpellingSlip? {
    guard Romanisation.skeleton(surname[...]) == Romanisation.skeleton(other.surname[...]) else { return nil }
    return SpellingSlip(
      edits: 2, isLikely: true, isInVowels: false, changesFirst: surname.first != other.surname.first)
  }
}

/// Finds full names with one given name and near surnames.
struct NearFullNames {
  private var words: NearWords

  init(expected: Int) { words = NearWords(expectedKeys: max(64, expected * 16)) }

  /// Adds a name, and appends each earlier one that may be near it.
  mutating func add(_ index: Int32, _ name: FullName, into near: inout [Int32]) {
    var seed: UInt32 = 0x811C_9DC5
    for byte in name.given { seed = (seed ^ UInt32(byte)) &* 0x0100_0193 }
    words.add(index, name.surname.span, 0..<name.surname.count, seed: seed, into: &near)
  }
}
