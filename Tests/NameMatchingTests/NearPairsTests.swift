import TestSupport
import Testing

@testable import NameMatching

@Suite struct NearPairsTests {
  /// The pairs of words that may lie near one another.
  ///
  /// - Parameter few: How many words are held against one another at the most; of more, keys are made.
  private func pairs(_ spellings: [String], few: Int) -> [String] {
    var letters: [UInt8] = []
    var words: [NameWord] = []
    for spelling in spellings {
      let start = letters.count
      letters += spelling.utf8
      words.append(
        NameWord(
          hash: UInt32(words.count), letters: start..<letters.count, classes: [],
          alphabet: NameWord.alphabet(letters.span, start..<letters.count)))
    }
    let numbers = words.indices.map { Int32($0) }
    return NearPairs.find(numbers, of: words, letters.span, few: few).map {
      "\(spellings[Int($0 >> 32)]) \(spellings[Int($0 & 0xFFFF_FFFF)])"
    }
  }

  @Test(arguments: [0, 64]) func `words one slip, one sound or the same consonants apart are near`(_ few: Int)
  {
    #expect(pairs(["ushakov", "merkel", "usakov"], few: few) == ["ushakov usakov"])
    #expect(pairs(["merkel", "merkle"], few: few) == ["merkel merkle"])
    #expect(pairs(["hunt", "hundt", "lee"], few: few) == ["hunt hundt"])
    #expect(pairs(["philips", "filips"], few: few) == ["philips filips"])
    #expect(pairs(["malone", "melania"], few: few) == ["malone melania"])
    #expect(pairs(["obrien-lee", "obrian-lee"], few: few) == ["obrien-lee obrian-lee"])
    #expect(pairs(["smith", "brandt", "ng", "li"], few: few) == [])
    #expect(pairs(["one"], few: few) == [])
    #expect(pairs([], few: few) == [])
  }

  @Test func `words held against each other are near where their keys say so`() {
    var random = SeededGenerator(seed: 7)
    let sounds = [
      "sh", "tch", "kh", "ph", "ck", "dj", "x", "w", "y", "ou", "ee", "a", "o", "l", "m", "n", "r", "t", "b",
    ]
    for _ in 0..<300 {
      var words: [String] = []
      for _ in 0..<6 {
        let word = (0..<Int.random(in: 2...6, using: &random)).map { _ in
          sounds.randomElement(using: &random) ?? "a"
        }
        words.append(word.joined())
        for _ in 0..<4 {
          var other = word
          for _ in 0..<Int.random(in: 1...2, using: &random) where !other.isEmpty {
            let at = Int.random(in: other.indices, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: other.remove(at: at)
            case 1: other.insert(sounds.randomElement(using: &random) ?? "e", at: at)
            case 2: other[at] = sounds.randomElement(using: &random) ?? "i"
            default: other.swapAt(at, other.startIndex)
            }
          }
          words.append(other.joined())
        }
      }
      words.removeAll { $0.count < 3 }
      #expect(pairs(words, few: 64) == pairs(words, few: 0))
    }
  }
}
