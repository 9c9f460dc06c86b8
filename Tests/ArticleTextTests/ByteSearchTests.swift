import ArticleText
import TestSupport
import Testing

/// What is found eight bytes at a time is what is found one by one.
@Suite struct ByteSearchTests {
  /// Bytes of which many are what is looked for, or one bit away from it.
  private func bytes(_ random: inout SeededGenerator, _ count: Int) -> [UInt8] {
    let near: [UInt8] = [0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F, 0x80, 0xA2, 0xDC, 0xFF, 0]
    return (0..<count).map { _ in
      Bool.random(using: &random)
        ? near.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
    }
  }

  @Test func `every search finds the first place, from any start to any end`() {
    var random = SeededGenerator(seed: 7)
    for count in 0..<40 {
      for _ in 0..<20 {
        let bytes = bytes(&random, count)
        let start = Int.random(in: 0...count, using: &random)
        let end = Int.random(in: start...count, using: &random)
        func first(_ isFound: (UInt8) -> Bool) -> Int { bytes[start..<end].firstIndex(where: isFound) ?? end }
        let span = bytes.span
        #expect(ByteSearch.first(0x22, in: span, from: start, to: end) == first { $0 == 0x22 })
        #expect(ByteSearch.first(0, in: span, from: start, to: end) == first { $0 == 0 })
        #expect(
          ByteSearch.first(0x5C, or: 0x80, in: span, from: start, to: end)
            == first { $0 == 0x5C || $0 == 0x80 })
        #expect(
          ByteSearch.endOfPlainText(in: span, from: start, to: end)
            == first { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 })
        #expect(ByteSearch.endOfASCII(in: span, from: start, to: end) == first { $0 >= 0x80 })
      }
    }
  }
}
