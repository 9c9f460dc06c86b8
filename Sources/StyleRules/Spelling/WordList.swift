import ArticleText

/// The words of a dictionary by their folded forms, each looked up by its hash and compared letter by letter.
struct WordList: Sendable {
  private var byHash = WordMap<Int32>()
  private var letters: [UInt8] = []
  /// Where each word ends in `letters`; the next one begins there.
  private var ends: [Int] = [0]

  /// How many words there are.
  var count: Int { ends.count - 1 }

  /// Whether a word is in the list, whatever its case and its diacritics.
  func contains(_ folded: some Collection<UInt8>) -> Bool {
    let copy = Array(folded)
    let hash = copy.withUnsafeBufferPointer { Folding.hash($0) }
    guard let word = byHash[hash] else { return false }
    return letters[ends[Int(word)]..<ends[Int(word) + 1]].elementsEqual(copy)
  }

  /// Whether the list may have a word with this hash: enough for words that stand in copy.
  @inline(__always)
  func contains(hash: UInt32) -> Bool { byHash.index(of: hash) != nil }

  /// Adds a word.
  mutating func insert(_ folded: some Collection<UInt8>) {
    let copy = Array(folded)
    guard !copy.isEmpty else { return }
    let hash = copy.withUnsafeBufferPointer { Folding.hash($0) }
    guard byHash.index(of: hash) == nil else { return }
    byHash[hash] = Int32(count)
    letters += copy
    ends.append(letters.count)
  }

  /// Reads a list with one word a line; a line that begins with `#` is a comment.
  mutating func insertLines(_ bytes: [UInt8]) {
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let word = line.drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 != 0x20 && $0 != 0x09 }
      if word.first != UInt8(ascii: "#") { insert(Folding.folded(word)) }
    }
  }

  /// Words of the list that are one letter away: swapped, left out, put in or put for another; at most five.
  ///
  /// - Complexity: Some 54 look-ups a letter.
  func near(_ folded: [UInt8]) -> [String] {
    var found: [[UInt8]] = []
    func test(_ word: [UInt8]) {
      if found.count < 5, !found.contains(word), contains(word) { found.append(word) }
    }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    for at in folded.indices.dropLast() where folded[at] != folded[at + 1] {
      var word = folded
      word.swapAt(at, at + 1)
      test(word)
    }
    for at in folded.indices {
      var word = folded
      word.remove(at: at)
      test(word)
    }
    for at in 0...folded.count {
      for letter in alphabet {
        var word = folded
        word.insert(letter, at: at)
        test(word)
      }
    }
    for at in folded.indices {
      for letter in alphabet where letter != folded[at] {
        var word = folded
        word[at] = letter
        test(word)
      }
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }
}
