import ArticleText

extension XMLSource {
  /// Decodes a file of HTML by its byte order mark, or by what it says in its first bytes. Linear in the bytes.
  ///
  /// A file that says nothing and is no UTF-8 is read as Windows-1252, as browsers do.
  init(html source: [UInt8]) {
    if let encoding = XMLSource.wideEncoding(source.span) {
      self.init(Transcoding(source, as: encoding))
      return
    }
    guard let invalid = UTF8Validation.firstInvalidByte(in: source) else {
      self.init(utf8: source)
      return
    }
    let declared = HTMLEncoding.declared(in: source)
    guard let declared else {
      // One damaged character in a file that is UTF-8 otherwise does not make it another encoding.
      if HTMLEncoding.hasManySequences(source, before: invalid) {
        self.init(utf8: source, problem: (invalid, XMLSource.notUTF8))
      } else {
        self.init(Transcoding(source, as: .windows1252))
      }
      return
    }
    if XMLSource.isLatin(declared) {
      self.init(Transcoding(source, as: .windows1252))
    } else if declared == "utf-8" || declared == "utf8" {
      self.init(utf8: source, problem: (invalid, XMLSource.notUTF8))
    } else {
      self.init(
        utf8: source,
        problem: (
          invalid,
          "was read as UTF-8, which it is not: Copydesk does not know the encoding \(declared). Save the file as UTF-8"
        ))
    }
  }

  private static let notUTF8 =
    "is no UTF-8; the rest was checked. Save the file as UTF-8, or let <meta charset> name its encoding"
}

/// The encoding that a file of HTML names itself.
enum HTMLEncoding {
  /// Browsers look for it in the first 1,024 bytes.
  private static let reach = 1024

  /// The name in `<meta charset>`, in `<meta http-equiv>` or in an XML declaration, in small letters.
  static func declared(in source: [UInt8]) -> String? {
    let head = Array(source.prefix(reach))
    let span = head.span
    if ASCIIBytes.matches("<?xml", span, at: 0, end: span.count),
      let end = head.firstIndex(of: UInt8(ascii: ">")), let name = name(after: "encoding", span, 0..<end)
    {
      return name
    }
    var tokens = HTMLTokenizer(0..<span.count)
    while true {
      switch tokens.next(span) {
      case .finish: return nil
      case .start where tokens.hash == meta:
        if let value = tokens.attribute(charset)?.value {
          return String(decoding: head[ASCIIBytes.trimmed(span, value)], as: UTF8.self).lowercased()
        }
        if let value = tokens.attribute(content)?.value, tokens.attribute(equivalent) != nil,
          let name = name(after: "charset", span, value)
        {
          return name
        }
      case .start where tokens.hash == script: _ = tokens.readScript(span)
      default: break
      }
    }
  }

  /// What stands behind a word and `=` in a range.
  private static func name(
    after word: StaticString, _ span: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> String? {
    var at = range.lowerBound
    while at < range.upperBound, !ASCIIBytes.matches(word, span, at: at, end: range.upperBound) { at += 1 }
    at = ASCIIBytes.skipSpaces(span, at + word.utf8CodeUnitCount, range.upperBound)
    guard at < range.upperBound, span[at] == UInt8(ascii: "=") else { return nil }
    at = ASCIIBytes.skipSpaces(span, at + 1, range.upperBound)
    var name: [UInt8] = []
    while at < range.upperBound {
      let byte = span[at]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if !name.isEmpty { break }
      } else if byte <= 0x20 || byte == UInt8(ascii: ";") {
        break
      } else {
        name.append(byte)
      }
      at += 1
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Whether several characters of more than one byte stand before an offset up to which all is UTF-8.
  static func hasManySequences(_ source: [UInt8], before end: Int) -> Bool {
    var count = 0
    for byte in source[..<end] where byte >= 0xC2 {
      count += 1
      if count > 2 { return true }
    }
    return false
  }

  private static let meta = XMLName.hash("meta")
  private static let script = XMLName.hash("script")
  private static let charset = XMLName.hash("charset")
  private static let content = XMLName.hash("content")
  private static let equivalent = XMLName.hash("http-equiv")
}
