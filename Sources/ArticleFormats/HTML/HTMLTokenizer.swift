import ArticleText

/// Cuts HTML into tags and text by byte offsets, as browsers do: nothing is an error, and every byte has a meaning.
///
/// Comments, document types and processing instructions are passed over. One pass, whatever the bytes.
/// Source: the HTML standard, “Tokenization”.
struct HTMLTokenizer {
  /// What `next()` has found.
  enum Event { case start, end, text, literal, finish }

  /// One attribute of a start tag, as byte offsets.
  struct Attribute {
    /// The hash of the name in small letters.
    let hash: UInt64
    let value: Range<Int>
    /// Whether quotation marks stand around the value.
    let isQuoted: Bool
  }

  private var at: Int
  private let end: Int
  /// The bytes of the text, or of the tag.
  private(set) var range = 0..<0
  /// The hash of the tag's name in small letters.
  private(set) var hash: UInt64 = 0
  /// Whether the start tag has a slash at its end.
  private(set) var isClosed = false
  /// The attributes of the start tag; of one name the first is kept by whoever looks for it.
  private(set) var attributes: [Attribute] = []
  /// Whether `<![CDATA[` opens text, as it does in SVG and MathML.
  var readsSections = false
  /// What was cut off.
  var problems = XMLProblems()

  /// A tag with more attributes than anyone writes loses the rest.
  private static let mostAttributes = 64

  init(_ range: Range<Int>) {
    at = range.lowerBound
    end = range.upperBound
  }

  /// Goes on to the next tag or text.
  mutating func next(_ span: borrowing Span<UInt8>) -> Event {
    while at < end {
      guard span[at] == UInt8(ascii: "<"), at + 1 < end else {
        readText(span)
        return .text
      }
      let second = span[at + 1]
      if ASCIIBytes.isLetter(second) {
        if readTag(span, from: at + 1) { return .start }
        continue
      }
      switch second {
      case UInt8(ascii: "/"):
        guard at + 2 < end else {
          readText(span)
          return .text
        }
        if ASCIIBytes.isLetter(span[at + 2]) {
          if readTag(span, from: at + 2) { return .end }
        } else {
          passTo(UInt8(ascii: ">"), span)
        }
      case UInt8(ascii: "!"):
        if readDeclaration(span) { return .literal }
      case UInt8(ascii: "?"): passTo(UInt8(ascii: ">"), span)
      default:
        readText(span)
        return .text
      }
    }
    return .finish
  }

  /// An attribute of the tag, by the hash of its name.
  func attribute(_ hash: UInt64) -> Attribute? { attributes.first { $0.hash == hash } }

  // MARK: Text

  /// Takes everything up to a `<` that opens something.
  private mutating func readText(_ span: borrowing Span<UInt8>) {
    var to = at + 1
    while true {
      to = ByteSearch.first(UInt8(ascii: "<"), in: span, from: to, to: end)
      guard to + 1 < end else {
        to = end
        break
      }
      if HTMLTokenizer.opensMarkup(span[to + 1]) { break }
      to += 1
    }
    range = at..<to
    at = to
  }

  private static func opensMarkup(_ byte: UInt8) -> Bool {
    ASCIIBytes.isLetter(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  // MARK: Tags

  /// Reads a tag whose name starts at an offset; `false` where the text ends in it, which leaves no tag.
  private mutating func readTag(_ span: borrowing Span<UInt8>, from start: Int) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    isClosed = false
    var to = start
    var name = XMLName.seed
    while to < end {
      let byte = span[to]
      if byte <= 0x20 && ASCIIBytes.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
        break
      }
      name = XMLName.adding(byte, to: name)
      to += 1
    }
    hash = name
    while to < end {
      let byte = span[to]
      if byte == UInt8(ascii: ">") {
        range = at..<to + 1
        at = to + 1
        return true
      }
      isClosed = false
      if byte == UInt8(ascii: "/") {
        isClosed = to + 1 < end && span[to + 1] == UInt8(ascii: ">")
        to += 1
      } else if ASCIIBytes.isSpace(byte) {
        to += 1
      } else {
        to = readAttribute(span, from: to)
      }
    }
    problems.note(at, "The HTML ends inside a tag; it may have been cut off, or a quotation mark is missing")
    at = end
    return false
  }

  /// Reads an attribute and gives where it ends, behind at least one byte.
  private mutating func readAttribute(_ span: borrowing Span<UInt8>, from start: Int) -> Int {
    // A `=` at the start of a name is part of it.
    var hash = XMLName.adding(span[start], to: XMLName.seed)
    var to = start + 1
    while to < end {
      let byte = span[to]
      if byte <= 0x20 && ASCIIBytes.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "=")
      {
        break
      }
      hash = XMLName.adding(byte, to: hash)
      to += 1
    }
    var after = ASCIIBytes.skipSpaces(span, to, end)
    guard after < end, span[after] == UInt8(ascii: "=") else {
      keep(Attribute(hash: hash, value: to..<to, isQuoted: false))
      return to
    }
    after = ASCIIBytes.skipSpaces(span, after + 1, end)
    guard after < end, span[after] != UInt8(ascii: ">") else {
      keep(Attribute(hash: hash, value: after..<after, isQuoted: false))
      return after
    }
    let mark = span[after]
    to = after
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      to += 1
      while to < end, span[to] != mark { to += 1 }
      keep(Attribute(hash: hash, value: after + 1..<to, isQuoted: true))
      return min(to + 1, end)
    }
    while to < end, span[to] != UInt8(ascii: ">"), !ASCIIBytes.isSpace(span[to]) { to += 1 }
    keep(Attribute(hash: hash, value: after..<to, isQuoted: false))
    return to
  }

  private mutating func keep(_ attribute: Attribute) {
    if attributes.count < HTMLTokenizer.mostAttributes { attributes.append(attribute) }
  }

  // MARK: Declarations

  /// Passes over `<!…`; `true` where it is a section of text, which is then in `range`.
  private mutating func readDeclaration(_ span: borrowing Span<UInt8>) -> Bool {
    if ASCIIBytes.matches("<!--", span, at: at, end: end) {
      passComment(span)
      return false
    }
    guard readsSections, ASCIIBytes.matches("<![cdata[", span, at: at, end: end) else {
      passTo(UInt8(ascii: ">"), span)
      return false
    }
    let start = at + 9
    var to = start
    while to < end, !ASCIIBytes.matches("]]>", span, at: to, end: end) { to += 1 }
    range = start..<to
    at = min(end, to + 3)
    return true
  }

  /// A comment ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole ones.
  private mutating func passComment(_ span: borrowing Span<UInt8>) {
    var to = at + 4
    if to < end, span[to] == UInt8(ascii: ">") {
      at = to + 1
      return
    }
    if to + 1 < end, span[to] == UInt8(ascii: "-"), span[to + 1] == UInt8(ascii: ">") {
      at = to + 2
      return
    }
    while to + 2 < end {
      if span[to] == UInt8(ascii: "-"), span[to + 1] == UInt8(ascii: "-") {
        if span[to + 2] == UInt8(ascii: ">") {
          at = to + 3
          return
        }
        if to + 3 < end, span[to + 2] == UInt8(ascii: "!"), span[to + 3] == UInt8(ascii: ">") {
          at = to + 4
          return
        }
      }
      to += 1
    }
    problems.note(at, "The comment is never closed; what follows was not read")
    at = end
  }

  private mutating func passTo(_ mark: UInt8, _ span: borrowing Span<UInt8>) {
    var to = at + 2
    while to < end, span[to] != mark { to += 1 }
    at = min(end, to + 1)
  }

  // MARK: Raw text

  /// Takes what an element holds in which no tag is one, and its end tag.
  ///
  /// - Parameters:
  ///   - span: The bytes.
  ///   - name: The element's name in small letters.
  /// - Returns: The bytes of what it holds; all to the end where it has no end tag.
  mutating func readRaw(_ span: borrowing Span<UInt8>, _ name: StaticString) -> Range<Int> {
    let start = at
    var to = at
    while to < end {
      if span[to] == UInt8(ascii: "<"), isEndTag(span, to, name) { return closeRaw(span, start..<to) }
      to += 1
    }
    at = end
    return start..<end
  }

  /// Takes a script and its end tag: behind `<!--` a script may hold another, with its own end tag.
  mutating func readScript(_ span: borrowing Span<UInt8>) -> Range<Int> {
    let start = at
    var to = at
    var isEscaped = false
    var isInner = false
    while to < end {
      switch span[to] {
      case UInt8(ascii: "<"):
        if !isEscaped, ASCIIBytes.matches("<!--", span, at: to, end: end) {
          isEscaped = true
          // `<!-->` closes what it opens.
          to += 2
          continue
        }
        if isEscaped, !isInner, opensScript(span, to) { isInner = true }
        if isEndTag(span, to, "script") {
          if !isInner { return closeRaw(span, start..<to) }
          isInner = false
        }
      case UInt8(ascii: "-"):
        if isEscaped, to + 2 < end, span[to + 1] == UInt8(ascii: "-"), span[to + 2] == UInt8(ascii: ">") {
          isEscaped = false
          isInner = false
        }
      default: break
      }
      to += 1
    }
    at = end
    return start..<end
  }

  private func opensScript(_ span: borrowing Span<UInt8>, _ at: Int) -> Bool {
    ASCIIBytes.matches("<script", span, at: at, end: end) && at + 7 < end
      && HTMLTokenizer.endsName(span[at + 7])
  }

  private func isEndTag(_ span: borrowing Span<UInt8>, _ at: Int, _ name: StaticString) -> Bool {
    let after = at + 2 + name.utf8CodeUnitCount
    return after < end && span[at + 1] == UInt8(ascii: "/")
      && ASCIIBytes.matches(name, span, at: at + 2, end: end) && HTMLTokenizer.endsName(span[after])
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    ASCIIBytes.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private mutating func closeRaw(_ span: borrowing Span<UInt8>, _ content: Range<Int>) -> Range<Int> {
    at = content.upperBound
    if !readTag(span, from: at + 2) { at = end }
    return content
  }
}
