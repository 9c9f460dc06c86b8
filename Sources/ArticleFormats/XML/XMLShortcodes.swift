/// Finds WordPress's shortcodes in the text of a post: `[gallery ids="1"]`, `[dropcap]T[/dropcap]`, `[contact_form]`.
///
/// Words in square brackets are copy more often than not, as in `[sic]`: a shortcode is what has an attribute, an end, an
/// underscore in its name, or a name that WordPress gives it.
enum XMLShortcodes {
  /// A shortcode and its place.
  struct Code {
    /// The bytes from bracket to bracket.
    let range: Range<Int>
    let name: Range<Int>
    let isEnd: Bool
  }

  /// No shortcode goes on for longer, in bytes.
  private static let longest = 400
  /// How far its end may be, in bytes, where nothing else shows that it is one.
  private static let reach = 100

  /// The first shortcode at or behind an offset.
  static func next(_ span: borrowing Span<UInt8>, from start: Int, end: Int) -> Code? {
    var at = start
    while at < end {
      if span[at] == UInt8(ascii: "["), let code = code(span, at, end) { return code }
      at += 1
    }
    return nil
  }

  private static func code(_ span: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> Code? {
    var to = at + 1
    let isEnd = to < end && span[to] == UInt8(ascii: "/")
    if isEnd { to += 1 }
    let first = to
    var hasUnderscore = false
    while to < end, to - first < 40, isName(span[to]) {
      hasUnderscore = hasUnderscore || span[to] == UInt8(ascii: "_")
      to += 1
    }
    let name = first..<to
    guard !name.isEmpty, ASCIIBytes.isLetter(span[first]), to < end else { return nil }
    var hasAttribute = false
    if span[to] != UInt8(ascii: "]") {
      guard !isEnd, ASCIIBytes.isBlank(span[to]) || span[to] == UInt8(ascii: "/") else { return nil }
      let limit = min(end, at + longest)
      while to < limit, span[to] != UInt8(ascii: "]"), span[to] != UInt8(ascii: "[") {
        hasAttribute = hasAttribute || span[to] == UInt8(ascii: "=")
        to += 1
      }
      guard to < limit, span[to] == UInt8(ascii: "]") else { return nil }
    }
    let code = Code(range: at..<to + 1, name: name, isEnd: isEnd)
    let isOne =
      isEnd || hasAttribute || hasUnderscore || isKnown(span, name)
      || hasEnd(span, name, from: to + 1, end: min(end, to + reach))
    return isOne ? code : nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    ASCIIBytes.isAlphanumeric(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  /// Whether `[/name]` stands in a range.
  private static func hasEnd(
    _ span: borrowing Span<UInt8>, _ name: Range<Int>, from start: Int, end: Int
  ) -> Bool {
    var at = start
    while at + name.count + 2 < end {
      if span[at] == UInt8(ascii: "["), span[at + 1] == UInt8(ascii: "/") {
        var same = 0
        while same < name.count, span[at + 2 + same] == span[name.lowerBound + same] { same += 1 }
        if same == name.count { return true }
      }
      at += 1
    }
    return false
  }

  /// Whether a name is `caption`.
  static func isCaption(_ span: borrowing Span<UInt8>, _ name: Range<Int>) -> Bool {
    isWord("caption", span, name)
  }

  private static func isKnown(_ span: borrowing Span<UInt8>, _ name: Range<Int>) -> Bool {
    let known: [StaticString] = ["caption", "gallery", "embed", "audio", "video", "playlist"]
    return known.contains { isWord($0, span, name) }
  }

  private static func isWord(
    _ word: StaticString, _ span: borrowing Span<UInt8>, _ name: Range<Int>
  ) -> Bool {
    name.count == word.utf8CodeUnitCount
      && ASCIIBytes.matches(word, span, at: name.lowerBound, end: name.upperBound)
  }
}
