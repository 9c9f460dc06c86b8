/// Finds the words of a list that lie near one another, without comparing each with each.
///
/// Every word stands under the hash of its letters, of its letters without one of them, of its sound and of its
/// consonants; words that share a hash are compared. The work grows with the letters of the list.
struct NearWords {
  private var heads: [Int32]
  private var entries: [Entry] = []
  private let mask: UInt32
  private var sound: [UInt8] = []
  private var consonants: [UInt8] = []
  private var keys: [UInt32] = []
  /// The longest chain that is walked: what thousands of words share tells nothing.
  private static let longestChain = 64

  private struct Entry {
    let key: UInt32
    let word: Int32
    let next: Int32
  }

  init(expectedKeys: Int) {
    var size = 64
    while size < expectedKeys { size *= 2 }
    heads = [Int32](repeating: -1, count: size)
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
    makeKeys(letters, range, into: &keys)
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

  /// The hashes under which a word stands, each kind with a mark of its own.
  private mutating func makeKeys(
    _ letters: borrowing Span<UInt8>, _ range: Range<Int>, into keys: inout [UInt32]
  ) {
    keys.removeAll(keepingCapacity: true)
    keys.append(LetterHash.whole(letters, range))
    if range.count >= 4 { LetterHash.appendDeletions(letters, range, into: &keys) }
    sound.removeAll(keepingCapacity: true)
    Romanisation.skeleton(letters, range, into: &sound)
    keys.append(LetterHash.whole(sound.span, 0..<sound.count) ^ 0x5555_5555)
    if let coarse = coarse() { keys.append(coarse ^ 0x0F0F_0F0F) }
    consonants.removeAll(keepingCapacity: true)
    for at in range where !NearWords.isVowel(letters[at]) { consonants.append(letters[at]) }
    let count = consonants.count
    guard count >= 3 else { return }
    let first = keys.count
    keys.append(LetterHash.whole(consonants.span, 0..<count))
    if range.count >= 7, count >= 4 {
      LetterHash.appendDeletions(consonants.span, 0..<count, into: &keys)
    }
    for index in first..<keys.count { keys[index] ^= 0x3333_3333 }
  }

  @inline(__always)
  private static func step(_ state: UInt32, _ byte: UInt8) -> UInt32 { (state ^ UInt32(byte)) &* 0x0100_0193 }

  /// The hash of the classes of a spelling's consonants, without repetitions: hisses, stops of the throat, lips and
  /// teeth; nothing where there is but one.
  private func coarse() -> UInt32? {
    var state: UInt32 = 0x811C_9DC5
    var last: UInt8 = 0
    var count = 0
    for byte in sound where !NearWords.isVowel(byte) {
      let kind: UInt8 =
        switch byte {
        case UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "j"), UInt8(ascii: "x"): 1
        case UInt8(ascii: "k"), UInt8(ascii: "g"), UInt8(ascii: "q"): 2
        case UInt8(ascii: "b"), UInt8(ascii: "p"): 3
        case UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "w"): 4
        case UInt8(ascii: "d"), UInt8(ascii: "t"): 5
        default: byte
        }
      guard kind != last else { continue }
      state = NearWords.step(state, kind)
      last = kind
      count += 1
    }
    return count >= 2 ? state : nil
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"), UInt8(ascii: "h"):
      true
    default: false
    }
  }
}
