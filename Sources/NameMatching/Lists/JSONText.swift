/// The letters of texts in JSON.
enum JSONText {
  /// How many bytes an escape has, or nothing where it is none.
  static func escapeLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at + 1 < bytes.count else { return nil }
    if bytes[at + 1] == UInt8(ascii: "u") { return unit(bytes, at) == nil ? nil : 6 }
    return simple(bytes[at + 1]) == nil ? nil : 2
  }

  /// The UTF-16 unit of an escape with `u`.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt16? {
    guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var value: UInt16 = 0
    for byte in bytes[at + 2..<at + 6] {
      let lower = byte | 0x20
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - 0x30)
      case _ where lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "f"):
        value = value << 4 | UInt16(lower - 0x57)
      default: return nil
      }
    }
    return value
  }

  private static func simple(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The text with its escapes resolved; half a surrogate pair becomes the replacement character.
  static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var units: [UInt16] = []
    var result = ""
    var at = range.lowerBound
    var plain = at
    func flush(_ end: Int) {
      if !units.isEmpty { result += String(decoding: units, as: UTF16.self) }
      units = []
      if plain < end { result += String(decoding: bytes[plain..<end], as: UTF8.self) }
    }
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      if plain < at { flush(at) }
      if let unit = unit(bytes, at) {
        units.append(unit)
        at += 6
      } else {
        units.append(UInt16(simple(bytes[at + 1]) ?? 0x20))
        at += 2
      }
      plain = at
    }
    flush(range.upperBound)
    return result
  }

  /// Whether a text is written in Latin letters, and has some.
  static func isLatin(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isLatin($0) }
  }

  /// Whether some UTF-8 is written in Latin letters, and has some.
  static func isLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasLetter = false
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0..<0x80:
        let lower = byte | 0x20
        if lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "z") { hasLetter = true }
        at += 1
      // U+0080 to U+024F and the phonetic letters, modifiers and combining marks behind them.
      case 0xC2...0xCD:
        if byte != 0xC2 { hasLetter = true }
        at += 2
      case 0xE1:
        // U+1E00 to U+1EFF, where Vietnamese has its letters.
        guard at + 1 < bytes.count, (0xB8...0xBB).contains(bytes[at + 1]) else { return false }
        hasLetter = true
        at += 3
      case 0xE2:
        // U+2000 to U+207F: dashes, quotation marks, spaces.
        guard at + 1 < bytes.count, bytes[at + 1] <= 0x81 else { return false }
        at += 3
      default: return false
      }
    }
    return hasLetter
  }
}

extension JSONReader {
  /// The letters of a text.
  func string(_ text: Text) -> String {
    text.isEscaped
      ? JSONText.unescaped(bytes, text.range) : String(decoding: bytes[text.range], as: UTF8.self)
  }

  /// The bytes of a text that has no escapes.
  @inline(__always)
  func plain(_ text: Text) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[text.range]) }

  /// Whether a text is written in Latin letters, and has some.
  func isLatin(_ text: Text) -> Bool {
    text.isEscaped ? JSONText.isLatin(string(text)) : JSONText.isLatin(plain(text))
  }

  /// Keeps a text in a list; nothing gives an empty one.
  @inline(__always)
  func keep(_ text: Text?, in names: inout ListedNames) -> ListedNames.Part {
    guard let text, !text.isEmpty else { return ListedNames.Part() }
    return text.isEscaped ? names.keep(string(text).utf8) : names.keep(plain(text))
  }

  /// Keeps texts in a list, set apart by `;`.
  func keep(_ texts: [Text], in names: inout ListedNames) -> ListedNames.Part {
    guard texts.count != 1 else { return keep(texts[0], in: &names) }
    let start = names.bytes.count
    for text in texts where !text.isEmpty {
      if names.bytes.count > start { names.bytes.append(UInt8(ascii: ";")) }
      _ = keep(text, in: &names)
    }
    return ListedNames.Part(start..<names.bytes.count)
  }

  /// Reads a text; an empty one for `null`.
  mutating func string() throws(NameList.Problem) -> String {
    guard let text = try text() else { return "" }
    return string(text)
  }

  /// Reads a list of texts.
  mutating func texts() throws(NameList.Problem) -> [Text] {
    var result: [Text] = []
    try eachElement { (reader) throws(NameList.Problem) in
      if let text = try reader.text() { result.append(text) }
    }
    return result
  }
}

/// The keys that a reader of objects looks for; of each, the first sixteen bytes tell it from the others.
struct JSONKeys<Key: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  private let keys: [(key: Key, count: Int, low: UInt64, high: UInt64)]

  init() {
    keys = Key.allCases.map { key in
      let bytes = Array(key.rawValue.utf8)
      return bytes.withUnsafeBufferPointer {
        let (low, high) = JSONKeys.words($0, 0..<$0.count)
        return (key, $0.count, low, high)
      }
    }
  }

  /// The key that some bytes are.
  @inline(__always)
  func key(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Key? {
    guard range.count <= 16 else { return nil }
    let (low, high) = JSONKeys.words(bytes, range)
    for (key, count, first, second) in keys where first == low && second == high && count == range.count {
      return key
    }
    return nil
  }

  @inline(__always)
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (UInt64, UInt64) {
    (word(bytes, range.lowerBound, range.count), word(bytes, range.lowerBound + 8, range.count - 8))
  }

  /// The next bytes as a number, at most eight of them.
  @inline(__always)
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    if at + 8 <= bytes.count {
      let all = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      return count >= 8 ? all : all & (1 << UInt64(count * 8) &- 1)
    }
    var word: UInt64 = 0
    for index in 0..<min(8, count) { word |= UInt64(bytes[at + index]) << UInt64(index * 8) }
    return word
  }
}
