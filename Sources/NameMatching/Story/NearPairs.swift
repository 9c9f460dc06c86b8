import ArticleText

/// The words of a long story that may lie near one another: hundreds at a time, of which next to none do.
///
/// Like `NearWords`, but all keys are made before any is looked at. Bits say which of them may come twice, and only those
/// are sorted.
struct NearPairs {
  private var maker = NearKeys()
  private var keys: [UInt32] = []
  /// Where the keys of each word end in `keys`.
  private var ends: [(word: Int32, end: Int32)] = []

  /// How many words are held against one another, each against each, at the most.
  static let few = 64
  /// As many pairs as no story has: of a list in which all names are near, the time and the room would be endless.
  private static let most = 1 << 20

  /// The pairs among some words that share a key and may be near one another, in order: the lower number in the upper half.
  ///
  /// - Parameters:
  ///   - numbers: The words to compare, by their numbers in `words`, in order.
  ///   - letters: The folded letters of all words.
  ///   - few: How many words are held against one another at the most.
  static func find(
    _ numbers: [Int32], of words: [NameWord], _ letters: borrowing Span<UInt8>, few: Int = few
  ) -> [UInt64] {
    guard numbers.count > few else {
      var forms = NearForms(numbers, of: words, letters)
      return forms.pairs(letters)
    }
    var near = NearPairs(expectedKeys: letters.count * 3)
    for number in numbers { near.add(number, letters, words[Int(number)].letters) }
    var pairs: [UInt64] = []
    near.forEach { one, other in
      if words[Int(one)].mayBeNear(words[Int(other)]) { pairs.append(UInt64(one) << 32 | UInt64(other)) }
      return pairs.count < NearPairs.most
    }
    pairs.sort()
    var last: UInt64?
    pairs.removeAll { pair in
      defer { last = pair }
      return pair == last
    }
    return pairs
  }

  private init(expectedKeys: Int) { keys.reserveCapacity(expectedKeys) }

  /// Adds a word.
  ///
  /// - Parameters:
  ///   - word: The word's number, higher than those before.
  ///   - letters: The folded letters of all words.
  ///   - range: Those of this word.
  private mutating func add(_ word: Int32, _ letters: borrowing Span<UInt8>, _ range: Range<Int>) {
    maker.append(letters, range, to: &keys)
    ends.append((word, Int32(truncatingIfNeeded: keys.count)))
  }

  /// Calls `body` with the numbers of two words that share a key, the lower first, as long as it wants more; one pair may
  /// come several times.
  private func forEach(_ body: (Int32, Int32) -> Bool) {
    // Sixteen bits for each key: one in sixteen of the others passes.
    var size = 1024
    while size < keys.count * 16 { size *= 2 }
    var seen = [UInt64](filled: size / 32, with: 0)
    let mask = UInt32(size - 1)
    let twice = size / 64
    for key in keys {
      let slot = (key ^ (key >> 15)) & mask
      let (place, bit) = (Int(slot >> 6), UInt64(1) << UInt64(slot & 63))
      seen[twice &+ place] |= seen[place] & bit
      seen[place] |= bit
    }
    var shared: [UInt64] = []
    var at = 0
    for (word, end) in ends {
      while at < Int(end) {
        let key = keys[at]
        let slot = (key ^ (key >> 15)) & mask
        if seen[twice &+ Int(slot >> 6)] & (UInt64(1) << UInt64(slot & 63)) != 0 {
          shared.append(UInt64(key) << 32 | UInt64(UInt32(bitPattern: word)))
        }
        at += 1
      }
    }
    shared.sort()
    var start = 0
    for index in shared.indices {
      if shared[index] >> 32 != shared[start] >> 32 { start = index }
      // What thousands of words share tells nothing.
      for other in shared[max(start, index - NearWords.longestChain)..<index] where other != shared[index] {
        guard body(Int32(truncatingIfNeeded: other), Int32(truncatingIfNeeded: shared[index])) else { return }
      }
    }
  }
}
