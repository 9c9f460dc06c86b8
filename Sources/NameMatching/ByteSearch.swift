/// Finds bytes eight at a time.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first place at which one of two bytes stands, or the end.
  @inline(__always)
  static func first(_ one: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int)
    -> Int
  {
    let (first, second) = (UInt64(one) &* ones, UInt64(other) &* ones)
    return place(in: bytes, from: start) {
      zeros($0 ^ first) | zeros($0 ^ second)
    } isFound: {
      $0 == one || $0 == other
    }
  }

  /// The first place at which a quotation mark, a backslash or a control character stands, or the end.
  @inline(__always)
  static func endOfPlainText(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    place(in: bytes, from: start) {
      zeros($0 ^ 0x2222_2222_2222_2222) | zeros($0 ^ 0x5C5C_5C5C_5C5C_5C5C)
        | ($0 &- 0x2020_2020_2020_2020) & ~$0 & highs
    } isFound: {
      $0 == 0x22 || $0 == 0x5C || $0 < 0x20
    }
  }

  /// The high bit of each byte that is zero; above the lowest one there may be false ones.
  @inline(__always)
  private static func zeros(_ chunk: UInt64) -> UInt64 { (chunk &- ones) & ~chunk & highs }

  @inline(__always)
  private static func place(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ marks: (UInt64) -> UInt64,
    isFound: (UInt8) -> Bool
  ) -> Int {
    var at = start
    let raw = UnsafeRawBufferPointer(bytes)
    while at + 8 <= bytes.count {
      let marks = marks(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      if marks != 0 { return at + marks.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < bytes.count, !isFound(bytes[at]) { at += 1 }
    return at
  }
}
