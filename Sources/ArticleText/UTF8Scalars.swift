/// Reading Unicode scalars from bytes that may be anything.
enum UTF8Scalars {
  /// The scalar that starts at an offset, and its length in bytes.
  ///
  /// Bytes that are no UTF-8 give `nil` and the length of the longest part that could have begun a scalar:
  /// the same cut that Unicode recommends for replacement characters, so that lengths agree with `String`.
  static func decode(_ bytes: borrowing Span<UInt8>, at offset: Int, end: Int) -> (Unicode.Scalar?, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let needed: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: needed = 2
    case 0xE0:
      needed = 3
      low = 0xA0
    case 0xED:
      needed = 3
      high = 0x9F
    case 0xE1...0xEF: needed = 3
    case 0xF0:
      needed = 4
      low = 0x90
    case 0xF4:
      needed = 4
      high = 0x8F
    case 0xF1...0xF3: needed = 4
    default: return (nil, 1)
    }
    var value = UInt32(first) & (needed == 2 ? 0x1F : needed == 3 ? 0x0F : 0x07)
    var length = 1
    while length < needed {
      guard offset + length < end else { return (nil, length) }
      let byte = bytes[offset + length]
      guard byte >= low, byte <= high else { return (nil, length) }
      value = value << 6 | UInt32(byte & 0x3F)
      low = 0x80
      high = 0xBF
      length += 1
    }
    return (Unicode.Scalar(value), needed)
  }
}
