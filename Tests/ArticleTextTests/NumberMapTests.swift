import ArticleText
import TestSupport
import Testing

@Suite struct NumberMapTests {
  @Test func `it agrees with a dictionary`() {
    var numbers = SeededGenerator(seed: 17)
    var map = NumberMap()
    var expected: [UInt64: Int] = [:]
    #expect(map[0] == nil)
    for index in 0..<3_000 {
      let number = UInt64.random(in: 0..<2_000, using: &numbers) &* (index.isMultiple(of: 2) ? 1 : 1 << 40)
      #expect(map.insert(number, index) == expected[number])
      if expected[number] == nil { expected[number] = index }
    }
    #expect(map.count == expected.count)
    for number in 0..<2_000 as Range<UInt64> {
      for number in [number, number << 40] { #expect(map[number] == expected[number]) }
    }
  }

  @Test func `hashes of texts differ where the texts do`() {
    var hashes: Set<UInt64> = []
    for text in ["", "a", "b", "ab", "ba", "abcdefgh", "abcdefgha", "abcdefgi", "\0", "\0\0"] {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        #expect(hashes.insert(TextHash.hash(bytes)).inserted, "\(text)")
        #expect(hashes.insert(TextHash.hash(bytes, seed: 1)).inserted, "\(text)")
      }
    }
  }
}
