/// The hash of a folded form, in chunks of eight bytes.
///
/// The chunks are little-endian, the last one padded with zeros, so that the lexer can take eight letters in one step
/// and whoever goes letter by letter comes to the same.
struct TokenHash {
  private var state: UInt64
  private var pending: UInt64 = 0
  private var shift: UInt64 = 0

  /// Starts with nothing, or with whole chunks that were mixed before.
  init(_ state: UInt64 = TokenHash.start) { self.state = state }

  /// Adds one byte of the folded form.
  @inline(__always)
  mutating func combine(_ byte: UInt8) {
    pending |= UInt64(byte) << shift
    shift &+= 8
    if shift == 64 {
      TokenHash.mix(&state, pending)
      pending = 0
      shift = 0
    }
  }

  /// The hash of everything that was added.
  @inline(__always)
  var value: UInt32 {
    var state = state
    if shift != 0 { TokenHash.mix(&state, pending) }
    return TokenHash.finish(state)
  }

  /// What the hash starts with, for whoever mixes whole chunks.
  static var start: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// Adds eight bytes of the folded form, or the last ones padded with zeros.
  @inline(__always)
  static func mix(_ state: inout UInt64, _ chunk: UInt64) {
    state = (state ^ chunk) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
  }

  /// The hash of a single byte.
  @inline(__always)
  static func ofOne(_ byte: UInt8) -> UInt32 {
    var state = start
    mix(&state, UInt64(byte))
    return finish(state)
  }

  @inline(__always)
  static func finish(_ state: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: state ^ (state >> 29)) }
}
