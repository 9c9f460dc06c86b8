/// A run of ASCII letters.
struct LetterRun {
  /// The offset after it.
  let end: Int
  /// How many of its letters are capitals.
  let capitals: Int
  /// The hash of its small letters.
  let hash: UInt32

  /// Reads a run, eight bytes at a time while there are as many.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, from start: Int, to limit: Int) {
    var at = start
    var capitals = 0
    var state = TokenHash.start
    let raw = bytes.bytes
    while at &+ 8 <= limit {
      // Eight bytes from `at` on lie below `limit`, which is not above the count.
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self)
      let chunk = LetterChunk(UInt64(littleEndian: word))
      if chunk.count > 0 { TokenHash.mix(&state, chunk.folded) }
      if chunk.capitals != 0 { capitals &+= chunk.capitals.nonzeroBitCount }
      at &+= chunk.count
      if chunk.count < 8 {
        end = at
        self.capitals = capitals
        hash = TokenHash.finish(state)
        return
      }
    }
    // The last bytes of a block.
    var tail = TokenHash(state)
    while at < limit {
      let byte = bytes[at]
      let small = byte | 0x20
      guard small >= UInt8(ascii: "a"), small <= UInt8(ascii: "z"), byte < 0x80 else { break }
      if byte != small { capitals &+= 1 }
      tail.combine(small)
      at &+= 1
    }
    end = at
    self.capitals = capitals
    hash = tail.value
  }
}
