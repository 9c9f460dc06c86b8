import ArticleText
import TestSupport
import Testing

@Suite struct UTF8ValidationTests {
  @Test func `text is valid`() {
    for text in ["", "Oil rose.", "é“👍\u{10FFFF}\u{FEFF}", "\u{0}"] {
      #expect(UTF8Validation.firstInvalidByte(in: Array(text.utf8)) == nil)
    }
  }

  @Test(
    arguments: [
      [0x80], [0xFF], [0xC0, 0xAF], [0xC1, 0x81], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x80], [0xF0, 0x9F, 0x91], [0xC3, 0x28],
    ] as [[UInt8]])
  func `the first byte that belongs to no scalar is named`(_ bad: [UInt8]) {
    #expect(UTF8Validation.firstInvalidByte(in: bad) == 0)
    #expect(UTF8Validation.firstInvalidByte(in: Array("aé".utf8) + bad) == 3)
    #expect(UTF8Validation.firstInvalidByte(in: Array("aé".utf8) + bad + [0x41]) == 3)
  }

  @Test func `it agrees with the standard library on random and mutated bytes`() {
    var texts = RandomText(seed: 21)
    for round in 0..<4_000 {
      let bytes =
        round % 2 == 0 ? texts.bytes(upTo: 12) : texts.mutated(Array(texts.copy(pieces: 4).utf8))
      let invalid = UTF8Validation.firstInvalidByte(in: bytes)
      #expect((invalid == nil) == (String(validating: bytes, as: UTF8.self) != nil))
      guard let invalid else { continue }
      // Everything before it is text, and no longer part is.
      #expect(String(validating: bytes[..<invalid], as: UTF8.self) != nil)
      #expect(
        (invalid + 1...bytes.count).allSatisfy { String(validating: bytes[..<$0], as: UTF8.self) == nil })
    }
  }
}
