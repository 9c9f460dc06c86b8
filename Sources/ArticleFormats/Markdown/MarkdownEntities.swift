/// HTML's character references, as Markdown, front matter and HTML inside other formats hold them.
enum MarkdownEntities {
  /// What a reference stands for, and where it ends.
  struct Reference {
    let scalar: Unicode.Scalar
    /// A few names stand for two scalars.
    var second: Unicode.Scalar?
    /// The offset after its semicolon.
    let end: Int
  }

  /// No name in the table is longer.
  private static let maximumName = 31

  /// The scalar that the reference at an offset stands for, and the offset after its semicolon; `nil` also for the
  /// few names that stand for two.
  static func decode(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let reference = reference(bytes, from: start, end: end), reference.second == nil else { return nil }
    return (reference.scalar, reference.end)
  }

  /// The reference at an offset.
  static func reference(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Reference? {
    guard start + 2 < end, bytes[start] == UInt8(ascii: "&") else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return number(bytes, from: start + 2, end: end) }
    let limit = min(end, start + 1 + maximumName + 1)
    var at = start + 1
    while at < limit, MarkdownBytes.isLetter(bytes[at]) || MarkdownBytes.isDigit(bytes[at]) { at += 1 }
    guard at < limit, bytes[at] == UInt8(ascii: ";") else { return nil }
    guard let value = value(of: bytes, start + 1..<at) else { return nil }
    return Reference(scalar: value.0, second: value.1, end: at + 1)
  }

  /// What a name stands for, by halving the table.
  private static func value(
    of bytes: borrowing Span<UInt8>, _ name: Range<Int>
  ) -> (Unicode.Scalar, Unicode.Scalar?)? {
    table.withUTF8Buffer { table in
      var low = 0
      var high = table.count
      while low < high {
        var at = (low + high) / 2
        while at > low, !MarkdownBytes.isSpace(table[at - 1]) { at -= 1 }
        let entry = at
        var order = 0
        for index in name {
          // An entry's name that is the start of this one comes before it.
          order = table[at] == UInt8(ascii: "=") ? 1 : Int(bytes[index]) - Int(table[at])
          if order != 0 { break }
          at += 1
        }
        // A name that is the start of the entry's comes before it.
        if order == 0, table[at] != UInt8(ascii: "=") { order = -1 }
        if order == 0 { return scalars(table, from: at + 1) }
        if order < 0 {
          high = entry
        } else {
          while at < high, !MarkdownBytes.isSpace(table[at]) { at += 1 }
          while at < high, MarkdownBytes.isSpace(table[at]) { at += 1 }
          low = at
        }
      }
      return nil
    }
  }

  private static func scalars(
    _ table: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (Unicode.Scalar, Unicode.Scalar?)? {
    var first: UInt32?
    var value: UInt32 = 0
    var at = start
    while at < table.count, !MarkdownBytes.isSpace(table[at]) {
      if let digit = MarkdownBytes.hexadecimal(table[at]) {
        value = value << 4 | digit
      } else {
        first = value
        value = 0
      }
      at += 1
    }
    guard let scalar = Unicode.Scalar(first ?? value) else { return nil }
    return (scalar, first == nil ? nil : Unicode.Scalar(value))
  }

  private static func number(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Reference? {
    let isHexadecimal = start < end && bytes[start] | 0x20 == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    let limit = min(end, first + (isHexadecimal ? 7 : 8))
    var value: UInt32 = 0
    var at = first
    while at < limit, let digit = MarkdownBytes.hexadecimal(bytes[at]), isHexadecimal || digit < 10 {
      value = value * (isHexadecimal ? 16 : 10) + digit
      at += 1
    }
    guard at > first, at < limit, bytes[at] == UInt8(ascii: ";") else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return Reference(scalar: scalar ?? "\u{FFFD}", end: at + 1)
  }
}
