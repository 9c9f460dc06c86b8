/// The names of tags as numbers, so that none becomes a string.
enum XMLName {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    return (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of a name without its prefix.
  static func localHash(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(seed) { $1 == UInt8(ascii: ":") ? seed : adding($1, to: $0) }
  }

  static func hash(_ name: some StringProtocol) -> UInt64 {
    name.utf8.reduce(seed) { adding($1, to: $0) }
  }
}
