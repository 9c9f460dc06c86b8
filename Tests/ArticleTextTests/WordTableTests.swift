import ArticleText
import TestSupport
import Testing

@Suite struct WordTableTests {
  @Test func `a set of words is read from a table with comments`() {
    let words = WordSet("the a\n  # of no use\n\tErdoğan don’t\r\n# and so on")
    #expect(words.count == 4)
    for word in ["the", "The", "a", "erdogan", "don't"] { #expect(words.contains(Folding.hash(word))) }
    for word in ["of", "use", "and", "#", ""] { #expect(!words.contains(Folding.hash(word))) }
    #expect(WordSet("").count == 0)
  }

  @Test func `a set agrees with the standard library's`() {
    var random = SeededGenerator(seed: 31)
    var words = WordSet()
    var expected: Set<UInt32> = []
    // Few slots for many, so that runs of taken slots are long; 0 is a hash as any other.
    for _ in 0..<4_000 {
      let hash = UInt32(random.below(64)) << 26 | UInt32(random.below(64))
      words.insert(hash)
      expected.insert(hash)
      let other = UInt32(random.below(64)) << 26 | UInt32(random.below(64))
      #expect(words.contains(other) == expected.contains(other))
    }
    #expect(words.count == expected.count)
    #expect(words.contains(0) == expected.contains(0))
  }

  @Test func `a map agrees with the standard library's`() {
    var random = SeededGenerator(seed: 32)
    var map = WordMap<Int>()
    var expected: [UInt32: Int] = [:]
    for value in 0..<4_000 {
      let hash = UInt32(random.below(32)) << 27 | UInt32(random.below(32))
      if value.isMultiple(of: 3) {
        map.update(hash, default: 7) { $0 += value }
        expected[hash, default: 7] += value
      } else {
        map[hash] = value
        expected[hash] = value
      }
      let other = UInt32(random.below(64)) << 26
      #expect(map[other] == expected[other])
    }
    #expect(map.values.count == expected.count)
  }

  @Test func `many words may be added at once`() {
    var words = WordSet("the a")
    let hashes = (0..<5_000).map { Folding.hash("word\($0)") } + [0]
    words.insert(contentsOf: hashes)
    words.insert(contentsOf: [])
    #expect(words.count == Set(hashes).count + 2)
    for hash in hashes { #expect(words.contains(hash)) }
    #expect(words.contains(Folding.hash("the")) && !words.contains(Folding.hash("word5000")))
  }
}
