import ArticleText
import NameMatching

/// A word of a name or a role.
struct NameWord: Sendable {
  private let start: UInt32
  private let end: UInt32
  let hash: UInt32
  let isCapitalised: Bool
  /// Whether it ends a form.
  let isLast: Bool

  /// Its bytes in the text.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Puts the words of a part of a text into a list.
  static func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ part: ListedNames.Part, into words: inout [NameWord])
  {
    words.removeAll(keepingCapacity: true)
    guard !part.isEmpty else { return }
    let offset = UInt32(part.range.lowerBound)
    forEach(in: UnsafeBufferPointer(rebasing: bytes[part.range])) { word, _ in
      words.append(
        NameWord(
          start: word.start + offset, end: word.end + offset, hash: word.hash,
          isCapitalised: word.isCapitalised,
          isLast: word.isLast))
    }
  }

  /// Calls `found` with each word and its bytes; a hyphen, a comma and what sets forms apart set words apart too.
  @inline(__always)
  static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ found: (NameWord, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    for at in 0...bytes.count where at == bytes.count || isBetweenWords(bytes[at]) {
      if at > start {
        let part = UnsafeBufferPointer(rebasing: bytes[start..<at])
        found(
          NameWord(
            start: UInt32(start), end: UInt32(at), hash: Folding.hash(part),
            isCapitalised: part[0] >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(part[0]),
            isLast: at == bytes.count || bytes[at] == UInt8(ascii: ";")),
          part)
      }
      start = at + 1
    }
  }

  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ",")
  }
}
