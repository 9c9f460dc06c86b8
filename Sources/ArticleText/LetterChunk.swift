/// Eight bytes of text at once: how many of them are ASCII letters, and what they fold to.
///
/// Each byte's answer is its high bit, found by adding in all eight bytes side by side; no byte carries into the next,
/// since only the low seven bits of each take part.
struct LetterChunk {
  /// How many of the bytes belong to a word, from the first on.
  let count: Int
  /// Those bytes in small letters, the others zero.
  let folded: UInt64
  /// A high bit for each capital among them.
  let capitals: UInt64

  @inline(__always)
  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  @inline(__always)
  init(_ chunk: UInt64) {
    let high = LetterChunk.repeated(0x80)
    let small = chunk | LetterChunk.repeated(0x20)
    let letters = LetterChunk.range(small, from: UInt8(ascii: "a"), to: UInt8(ascii: "z")) & ~chunk & high
    let others = ~letters & high
    count = others.trailingZeroBitCount >> 3
    // Every bit below the high bit of the first byte that is no part of a word, less those of that byte itself.
    let kept = others == 0 ? UInt64.max : ((others & (0 &- others)) &- 1) >> 7
    folded = small & kept
    capitals = letters & kept & ~(chunk << 2)
  }

  /// A high bit for each byte whose low seven bits lie in a range.
  @inline(__always)
  private static func range(_ chunk: UInt64, from low: UInt8, to high: UInt8) -> UInt64 {
    let bits = chunk & repeated(0x7F)
    let atLeast = bits &+ repeated(0x80 &- low)
    let above = bits &+ repeated(0x7F &- high)
    return atLeast & ~above
  }
}
