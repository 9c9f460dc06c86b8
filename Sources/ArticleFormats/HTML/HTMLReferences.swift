import ArticleText

/// HTML's character references, as browsers read them in text: some names need no semicolon.
enum HTMLReferences {
  /// What a reference stands for.
  struct Reference {
    let first: Unicode.Scalar
    /// Some names stand for a letter and a mark on it.
    let second: Unicode.Scalar?
    /// The offset behind the reference.
    let end: Int
  }

  private struct Name {
    let first: Unicode.Scalar
    let second: Unicode.Scalar?
    /// Whether it is a reference without a semicolon too.
    let isOld: Bool
  }

  private static let names: [UInt64: Name] = {
    var names: [UInt64: Name] = [:]
    let words = HTMLReferenceTable.names.description.split(whereSeparator: \.isWhitespace)
    names.reserveCapacity(words.count / 2)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let isOld = words[index].hasSuffix("!")
      let scalars = words[index + 1].split(separator: "+").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
      guard let first = scalars.first else { continue }
      let name = isOld ? words[index].dropLast() : words[index]
      names[name.utf8.reduce(seed) { adding($1, to: $0) }] = Name(
        first: first, second: scalars.count > 1 ? scalars[1] : nil, isOld: isOld)
    }
    return names
  }()

  /// No name is longer; those that need no semicolon have six letters at most.
  private static let longest = 31
  private static let longestOld = 6

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Names differ in the case of their letters.
  private static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The reference that `&` opens at an offset; `nil` where it opens none, and is text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The offset of the `&`.
  ///   - end: Where the text ends.
  ///   - isAttribute: Whether it stands in a value, in which a name without a semicolon may go on.
  static func decode(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int, isAttribute: Bool = false
  ) -> Reference? {
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return number(bytes, from: start + 2, end: end) }
    var at = start + 1
    var hash = seed
    var old: Reference?
    let limit = min(end, start + 1 + longest)
    while at < limit, MarkdownBytes.isLetter(bytes[at]) || MarkdownBytes.isDigit(bytes[at]) {
      hash = adding(bytes[at], to: hash)
      at += 1
      if at - start - 1 <= longestOld, let name = names[hash], name.isOld {
        old = Reference(first: name.first, second: name.second, end: at)
      }
    }
    if at < end, at > start + 1, bytes[at] == UInt8(ascii: ";"), let name = names[hash] {
      return Reference(first: name.first, second: name.second, end: at + 1)
    }
    guard let old else { return nil }
    if isAttribute, old.end < end {
      let next = bytes[old.end]
      if next == UInt8(ascii: "=") || MarkdownBytes.isLetter(next) || MarkdownBytes.isDigit(next) {
        return nil
      }
    }
    return old
  }

  private static func number(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Reference? {
    let isHexadecimal = start < end && bytes[start] | 0x20 == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    let base: UInt32 = isHexadecimal ? 16 : 10
    var value: UInt32 = 0
    var at = first
    while at < end, let digit = MarkdownBytes.hexadecimal(bytes[at]), digit < base {
      value = min(value * base + digit, 0x11_0000)
      at += 1
    }
    guard at > first else { return nil }
    if at < end, bytes[at] == UInt8(ascii: ";") { at += 1 }
    return Reference(first: scalar(value), second: nil, end: at)
  }

  /// What a number stands for: from 128 to 159 it is one of Windows-1252.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    guard (0x80...0x9F).contains(value) else { return scalar }
    let decoded = Transcoding([UInt8(value)], as: .windows1252).decoded
    return String(decoding: decoded, as: UTF8.self).unicodeScalars.first ?? scalar
  }
}
