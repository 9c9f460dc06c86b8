/// A hash of 64 bits, eight bytes at a time.
public enum TextHash {
  /// The hash of some bytes.
  @inlinable
  public static func hash(_ text: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var state = mix(mix(0x9E37_79B9_7F4A_7C15, seed), UInt64(text.count))
    let raw = UnsafeRawBufferPointer(text)
    var at = 0
    while at + 8 <= text.count {
      state = mix(state, UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at += 8
    }
    var rest: UInt64 = 0
    while at < text.count {
      rest = rest << 8 | UInt64(text[at])
      at += 1
    }
    return mix(state, rest)
  }

  @inlinable
  static func mix(_ state: UInt64, _ chunk: UInt64) -> UInt64 {
    let mixed = (state ^ chunk) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }
}
