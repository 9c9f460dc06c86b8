public import ArticleText

extension MarkdownReader {
  /// A text with a backslash before each character that Markdown would take for a marker.
  ///
  /// Characters of the old text stay bare, since they were no markers where the new text goes.
  public func escaped(_ text: String, over old: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for at in bytes.indices {
      if MarkdownReader.isMarker(bytes.span, at), !old.utf8.contains(bytes[at]) {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(bytes[at])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text with the escapes of Markdown.
  ///
  /// Where the file writes the old text otherwise, its characters stand there with escapes, and so must those of the new.
  public func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    escaped(text, over: article.sourceMap.isVerbatim(range) ? article.string(range) : "")
  }

  private static func isMarker(_ bytes: borrowing Span<UInt8>, _ at: Int) -> Bool {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0x20
    switch bytes[at] {
    case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"):
      return true
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      let before = MarkdownCharacterKind.before(at, bytes, start: 0)
      let after = MarkdownCharacterKind.at(at + 1, bytes, end: bytes.count)
      // An underscore inside a word and an asterisk between spaces mark nothing, wherever the text goes.
      let isEdge = at == 0 || at + 1 == bytes.count
      if bytes[at] == UInt8(ascii: "_"), before == .other, after == .other { return false }
      return isEdge || before != .space || after != .space
    case UInt8(ascii: "\\"):
      return at + 1 == bytes.count || ASCIIBytes.isPunctuation(next)
    case UInt8(ascii: "&"):
      return CharacterReferences.closed(bytes, from: at, end: bytes.count) != nil
    case UInt8(ascii: "<"):
      return at + 1 == bytes.count || ASCIIBytes.isLetter(next) || ASCIIBytes.isPunctuation(next)
    case UInt8(ascii: "{"):
      return at + 1 == bytes.count || ASCIIBytes.isPunctuation(next)
    default: return false
    }
  }
}
