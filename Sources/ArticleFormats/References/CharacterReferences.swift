import ArticleText

/// HTML's character references, as pages hold them, and Markdown, front matter and HTML inside other formats.
enum CharacterReferences {
  /// What a reference stands for, and where it ends.
  struct Reference {
    let first: Unicode.Scalar
    /// Some names stand for a letter and a mark on it.
    let second: Unicode.Scalar?
    /// The offset behind the reference.
    let end: Int
  }

  /// What a name stands for.
  private struct Name {
    let first: Unicode.Scalar
    let second: Unicode.Scalar?
    /// Whether it is a reference without a semicolon too.
    let isOld: Bool

    func reference(to end: Int) -> Reference { Reference(first: first, second: second, end: end) }
  }

  /// No name is longer; those that need no semicolon have two letters at least and six at most.
  private static let longest = 31
  private static let old = 2...6

  /// The reference that `&` opens at an offset, which ends in a semicolon; `nil` where it opens none, and is text.
  static func closed(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Reference? {
    guard start + 2 < end, bytes[start] == UInt8(ascii: "&") else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") {
      // CommonMark counts as references numbers of seven decimal or six hexadecimal digits at most.
      guard let (value, digits, next) = number(bytes, from: start + 2, end: end),
        digits <= (bytes[start + 2] | 0x20 == UInt8(ascii: "x") ? 6 : 7), next < end,
        bytes[next] == UInt8(ascii: ";")
      else { return nil }
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      return Reference(first: scalar ?? "\u{FFFD}", second: nil, end: next + 1)
    }
    let at = endOfName(bytes, from: start + 1, end: end)
    guard at < end, bytes[at] == UInt8(ascii: ";") else { return nil }
    return name(bytes, start + 1..<at)?.reference(to: at + 1)
  }

  /// The reference that `&` opens at an offset, as browsers read it in text: some names need no semicolon.
  static func open(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Reference? {
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") {
      guard let (value, _, next) = number(bytes, from: start + 2, end: end) else { return nil }
      let isClosed = next < end && bytes[next] == UInt8(ascii: ";")
      return Reference(first: shown(value), second: nil, end: isClosed ? next + 1 : next)
    }
    let first = start + 1
    let at = endOfName(bytes, from: first, end: end)
    if at < end, bytes[at] == UInt8(ascii: ";"), let name = name(bytes, first..<at) {
      return name.reference(to: at + 1)
    }
    for count in old.reversed() where count <= at - first {
      let next = first + count
      if let name = name(bytes, first..<next), name.isOld { return name.reference(to: next) }
    }
    return nil
  }

  private static func endOfName(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Int {
    let limit = min(end, start + longest)
    var at = start
    while at < limit, ASCIIBytes.isAlphanumeric(bytes[at]) { at += 1 }
    return at
  }

  // MARK: Names

  /// What a name stands for, by halving the table.
  private static func name(_ bytes: borrowing Span<UInt8>, _ name: Range<Int>) -> Name? {
    CharacterReferenceTable.names.withUTF8Buffer { table in
      var low = 0
      var high = table.count
      while low < high {
        var at = (low + high) / 2
        while at > low, !ASCIIBytes.isSpace(table[at - 1]) { at -= 1 }
        let entry = at
        var order = 0
        for index in name {
          // An entry's name that is the start of this one comes before it.
          order = ASCIIBytes.isAlphanumeric(table[at]) ? Int(bytes[index]) - Int(table[at]) : 1
          if order != 0 { break }
          at += 1
        }
        // A name that is the start of the entry's comes before it.
        if order == 0, ASCIIBytes.isAlphanumeric(table[at]) { order = -1 }
        if order == 0 { return value(table, from: at) }
        if order < 0 {
          high = entry
        } else {
          while at < high, !ASCIIBytes.isSpace(table[at]) { at += 1 }
          while at < high, ASCIIBytes.isSpace(table[at]) { at += 1 }
          low = at
        }
      }
      return nil
    }
  }

  /// What stands in the table behind a name.
  private static func value(_ table: UnsafeBufferPointer<UInt8>, from start: Int) -> Name? {
    let isOld = table[start] == UInt8(ascii: "!")
    var first: UInt32?
    var value: UInt32 = 0
    var at = start + (isOld ? 2 : 1)
    while at < table.count, !ASCIIBytes.isSpace(table[at]) {
      if let digit = ASCIIBytes.hexadecimal(table[at]) {
        value = value << 4 | digit
      } else {
        first = value
        value = 0
      }
      at += 1
    }
    guard let scalar = Unicode.Scalar(first ?? value) else { return nil }
    return Name(first: scalar, second: first == nil ? nil : Unicode.Scalar(value), isOld: isOld)
  }

  // MARK: Numbers

  /// The number behind `&#`, how many digits it has, and the offset behind them; what is no scalar's is 0x110000.
  private static func number(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int
  ) -> (value: UInt32, digits: Int, end: Int)? {
    let isHexadecimal = start < end && bytes[start] | 0x20 == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    let base: UInt32 = isHexadecimal ? 16 : 10
    var value: UInt32 = 0
    var at = first
    while at < end, let digit = ASCIIBytes.hexadecimal(bytes[at]), digit < base {
      value = min(value * base + digit, 0x11_0000)
      at += 1
    }
    return at > first ? (value, at - first, at) : nil
  }

  /// What browsers show for a number: from 128 to 159 it is one of Windows-1252.
  private static func shown(_ value: UInt32) -> Unicode.Scalar {
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    guard (0x80...0x9F).contains(value) else { return scalar }
    let decoded = Transcoding([UInt8(value)], as: .windows1252).decoded
    return String(decoding: decoded, as: UTF8.self).unicodeScalars.first ?? scalar
  }
}
