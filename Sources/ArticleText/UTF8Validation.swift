/// Tells whether bytes are UTF-8.
public enum UTF8Validation {
  /// The offset of the first byte that belongs to no scalar, or nothing. Linear in the bytes.
  public static func firstInvalidByte(in source: [UInt8]) -> Int? {
    let bytes = source.span
    var at = 0
    while at < bytes.count {
      at = ByteSearch.endOfASCII(in: bytes, from: at, to: bytes.count)
      guard at < bytes.count else { return nil }
      let (scalar, length) = UTF8Scalars.decode(bytes, at: at, end: bytes.count)
      guard scalar != nil else { return at }
      at += length
    }
    return nil
  }
}
