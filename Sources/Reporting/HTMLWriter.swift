/// Gathers a page of HTML; all that comes from stories and guides goes through `text`.
struct HTMLWriter {
  private var bytes: [UInt8] = []

  /// The page so far.
  var page: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds markup as it is.
  mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds a number.
  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Adds a text as it may stand between tags and in attributes with quotation marks.
  mutating func text(_ text: some StringProtocol) {
    var text = String(text)
    text.withUTF8 { escape($0) }
  }

  /// Adds a part of copy; what is no UTF-8 becomes U+FFFD.
  mutating func text(_ copy: ArraySlice<UInt8>) { text(String(decoding: copy, as: UTF8.self)) }

  /// Escapes UTF-8. Linear.
  ///
  /// Control characters, and those that turn the direction of what follows, are named and do not act: a reader must see
  /// what stands in a story, and no story may change the page around it.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var done = 0
    var at = 0
    func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
    while at < text.count {
      var length = 1
      let replacement: String?
      switch text[at] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case UInt8(ascii: "'"): replacement = "&#39;"
      case 0x09, 0x0A: replacement = nil
      case 0x0D: replacement = byte(at + 1) == 0x0A ? "" : "\n"
      case 0..<0x20, 0x7F: replacement = HTMLWriter.name(UInt32(text[at]))
      case 0xC2 where byte(at + 1) < 0xA0:
        length = 2
        replacement = HTMLWriter.name(UInt32(byte(at + 1)))
      case 0xE2, 0xEF:
        length = 3
        let scalar =
          UInt32(text[at] & 0x0F) << 12 | UInt32(byte(at + 1) & 0x3F) << 6 | UInt32(byte(at + 2) & 0x3F)
        replacement = HTMLWriter.acts(scalar) ? HTMLWriter.name(scalar) : nil
      default: replacement = nil
      }
      if let replacement {
        bytes.append(contentsOf: text[done..<at])
        bytes.append(contentsOf: replacement.utf8)
        done = min(at + length, text.count)
      }
      at += length
    }
    if done < text.count { bytes.append(contentsOf: text[done...]) }
  }

  /// Whether a scalar from U+2000 on would act on what stands around it, or can't stand in a page: embeddings,
  /// overrides and isolates of direction, the zero-width space, the byte order mark, what is no character.
  private static func acts(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// A scalar as its number: `⟨U+202E⟩`.
  private static func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩"
  }
}
