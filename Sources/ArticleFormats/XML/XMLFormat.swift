import ArticleText

/// What the readers of XML share.
enum XMLFormat {
  /// The start tag of a file's root element; `nil` where the file is no XML.
  static func root(_ source: [UInt8]) -> XMLScanner? {
    guard source.contains(where: { $0 == UInt8(ascii: "<") }) else { return nil }
    // An encoding that keeps ASCII needs no decoding to find the root.
    let isWide = source.count > 1 && (source[0] == 0 || source[1] == 0 || source[0] >= 0xFE)
    let bytes = isWide ? XMLSource(source).bytes : source
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].first(where: { !ASCIIBytes.isSpace($0) }), first == UInt8(ascii: "<")
    else {
      return nil
    }
    var scanner = XMLScanner(bytes, start..<bytes.count)
    while true {
      switch scanner.next() {
      case .start: return scanner
      case .text where bytes[scanner.range].allSatisfy { ASCIIBytes.isSpace($0) }: continue
      default: return nil
      }
    }
  }

  /// A text as XML writes it at a place of an article; `nil` where it can't stand there.
  static func written(_ text: String, over range: Range<Int>, in article: Article) -> String? {
    let escaping = article.escaping(at: range.lowerBound)
    let transcoding = article.sourceMap.transcoding
    var result = ""
    for scalar in text.unicodeScalars {
      guard isCharacter(scalar) else { return nil }
      var written = String(Character(scalar))
      if escaping != .none {
        switch scalar {
        case "&": written = "&amp;"
        case "<": written = "&lt;"
        case ">": written = "&gt;"
        case "\"" where escaping == .attribute: written = "&quot;"
        case "'" where escaping == .attribute: written = "&#39;"
        default: break
        }
      }
      if let transcoding, transcoding.encoded(scalar) == nil {
        guard escaping != .none else { return nil }
        written = "&#\(scalar.value);"
      }
      if escaping == .markupTwice, written.first == "&" { written = "&amp;" + written.dropFirst() }
      result += written
    }
    if escaping == .none, result.contains("]]>") { return nil }
    return result
  }

  /// Whether a text has tags as HTML has them.
  static func hasMarkup(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let span = bytes.span
    var at = range.lowerBound
    while at + 1 < range.upperBound {
      if span[at] == UInt8(ascii: "<"),
        span[at + 1] == UInt8(ascii: "/") || span[at + 1] | 0x20 == UInt8(ascii: "p")
      {
        return true
      }
      at += 1
    }
    return false
  }

  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }
}
