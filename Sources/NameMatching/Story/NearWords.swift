import ArticleText

/// Finds the words of a list that lie near one another, without comparing each with each.
///
/// Every word stands under its `NearKeys`; words that share one are compared. The work grows with the letters of the list.
struct NearWords {
  private var heads: [Int32]
  private var entries: [Entry] = []
  private let mask: UInt32
  private var maker = NearKeys()
  private var keys: [UInt32] = []
  /// The longest chain that is walked: what thousands of words share tells nothing.
  static let longestChain = 64

  private struct Entry {
    let key: UInt32
    let word: Int32
    let next: Int32
  }

  init(expectedKeys: Int) {
    var size = 64
    while size < expectedKeys { size *= 2 }
    heads = [Int32](filled: size, with: -1)
    mask = UInt32(size - 1)
    entries.reserveCapacity(expectedKeys)
  }

  /// Adds a word, and finds each earlier one that may be near it; one may come several times.
  ///
  /// - Parameters:
  ///   - word: The word's number.
  ///   - letters: The folded letters of all words.
  ///   - range: Those of this word.
  ///   - seed: Words are near one another only where they come with the same number.
  ///   - near: Where the numbers of the earlier words are appended.
  mutating func add(
    _ word: Int32, _ letters: borrowing Span<UInt8>, _ range: Range<Int>, seed: UInt32 = 0,
    into near: inout [Int32]
  ) {
    // Taken out and put back, so that the other buffers can be read while this one is written.
    var keys: [UInt32] = []
    swap(&keys, &self.keys)
    keys.removeAll(keepingCapacity: true)
    maker.append(letters, range, to: &keys)
    defer { swap(&keys, &self.keys) }
    for key in keys {
      let key = key ^ seed
      let slot = Int((key ^ (key >> 15)) & mask)
      let head = heads[slot]
      var index = head
      var steps = 0
      while index >= 0, steps < NearWords.longestChain {
        let entry = entries[Int(index)]
        if entry.key == key, entry.word != word { near.append(entry.word) }
        index = entry.next
        steps += 1
      }
      heads[slot] = Int32(truncatingIfNeeded: entries.count)
      entries.append(Entry(key: key, word: word, next: head))
    }
  }
}
