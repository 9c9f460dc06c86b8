import ArticleText

/// The words of a story, each held against each: whether two stand under one of `NearKeys`' hashes, without making any.
///
/// A few comparisons of bits turn down nine pairs in ten, so that for the few dozen names of a story this costs less than
/// the hashes of every word.
struct NearForms {
  private struct Word {
    let number: Int32
    let letters: Range<Int>
    /// Its consonants among those of all words.
    let consonants: Range<Int>
    /// Its sound among those of all words, and the hash of the classes of that; made when they are asked for.
    var sound: Range<Int>?
    var coarse: UInt32?
  }

  private var words: [Word] = []
  /// The `alphabet` of each: most pairs ask for nothing else.
  private var alphabets: [UInt32] = []
  private var consonants: [UInt8] = []
  private var sounds: [UInt8] = []

  /// The letters that no rule of romanisation makes, takes away or puts for another.
  private static let lasting = alphabet("lmnr")
  /// Those that it puts for one another alone.
  private static let lips = alphabet("bfpvw")
  private static let allConsonants = alphabet("bcdfgjklmnpqrstvwxz")

  private static func alphabet(_ letters: String) -> UInt32 {
    NameWord.alphabet(Array(letters.utf8).span, 0..<letters.utf8.count)
  }

  /// - Parameters:
  ///   - numbers: The words to compare, by their numbers in `all`, in order.
  ///   - letters: The folded letters of all words.
  init(_ numbers: [Int32], of all: [NameWord], _ letters: borrowing Span<UInt8>) {
    words.reserveCapacity(numbers.count)
    alphabets.reserveCapacity(numbers.count)
    consonants.reserveCapacity(numbers.count * 6)
    sounds.reserveCapacity(numbers.count * 6)
    for number in numbers {
      let (range, start) = (all[Int(number)].letters, consonants.count)
      for at in range where !NearKeys.isVowel(letters[at]) { consonants.append(letters[at]) }
      words.append(
        Word(number: number, letters: range, consonants: start..<consonants.count))
      alphabets.append(all[Int(number)].alphabet)
    }
  }

  /// The pairs that share a form and may be near one another, in order: the lower number in the upper half.
  mutating func pairs(_ letters: borrowing Span<UInt8>) -> [UInt64] {
    var pairs: [UInt64] = []
    let (lasting, lips, allConsonants) = (Self.lasting, Self.lips, Self.allConsonants)
    for first in words.indices {
      let (alphabet, count) = (alphabets[first], words[first].letters.count)
      for second in words.indices.dropFirst(first + 1) {
        let differing = alphabet ^ alphabets[second]
        // With the two lowest taken away, nothing is left of two bits.
        let others = differing & allConsonants
        let rest = others & (others &- 1)
        let mayShareLetters = rest & (rest &- 1) == 0
        let mayShareSound =
          differing & lasting == 0 && (alphabet & lips == 0) == (alphabets[second] & lips == 0)
        guard mayShareLetters || mayShareSound,
          NameWord.mayBeNear(differing: differing, lengths: count, words[second].letters.count)
        else { continue }
        if mayShareLetters && shareLetters(first, second, letters)
          || mayShareSound && shareSound(first, second, letters)
        {
          pairs.append(UInt64(words[first].number) << 32 | UInt64(words[second].number))
        }
      }
    }
    return pairs
  }

  private func shareLetters(_ first: Int, _ second: Int, _ letters: borrowing Span<UInt8>) -> Bool {
    let (a, b) = (words[first], words[second])
    if Self.meet(letters, a.letters, b.letters, a.letters.count >= 4, b.letters.count >= 4) { return true }
    return a.consonants.count >= 3 && b.consonants.count >= 3
      && Self.meet(
        consonants.span, a.consonants, b.consonants, a.letters.count >= 7 && a.consonants.count >= 4,
        b.letters.count >= 7 && b.consonants.count >= 4)
  }

  private mutating func shareSound(_ first: Int, _ second: Int, _ letters: borrowing Span<UInt8>) -> Bool {
    let (a, b) = (sound(first, letters), sound(second, letters))
    if let coarse = words[first].coarse, coarse == words[second].coarse { return true }
    return a.count == b.count && zip(a, b).allSatisfy { sounds[$0] == sounds[$1] }
  }

  private mutating func sound(_ index: Int, _ letters: borrowing Span<UInt8>) -> Range<Int> {
    if let known = words[index].sound { return known }
    let start = sounds.count
    Romanisation.skeleton(letters, words[index].letters, into: &sounds)
    let range = start..<sounds.count
    words[index].sound = range
    words[index].coarse = NearKeys.coarse(sounds.span, range)
    return range
  }

  /// Whether two forms are one once each that may has lost a letter.
  private static func meet(
    _ bytes: borrowing Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>, _ firstMayLose: Bool,
    _ secondMayLose: Bool
  ) -> Bool {
    let longer = first.count - second.count
    guard longer == 0 || longer == 1 && firstMayLose || longer == -1 && secondMayLose else { return false }
    let shortest = min(first.count, second.count)
    var start = 0
    while start < shortest, bytes[first.lowerBound + start] == bytes[second.lowerBound + start] { start += 1 }
    var rest = shortest - start
    while rest > 0,
      bytes[first.upperBound - shortest + start + rest - 1]
        == bytes[second.upperBound - shortest + start + rest - 1]
    {
      rest -= 1
    }
    if longer != 0 || rest == 0 { return rest == 0 }
    guard firstMayLose, secondMayLose else { return false }
    // One letter for another; or one left out here, and another there.
    let (a, b) = (first.lowerBound + start, second.lowerBound + start)
    return rest == 1 || (1..<rest).allSatisfy { bytes[a + $0] == bytes[b + $0 - 1] }
      || (1..<rest).allSatisfy { bytes[a + $0 - 1] == bytes[b + $0] }
  }
}
