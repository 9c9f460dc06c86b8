/// Cuts XML into tags and text by byte offsets.
///
/// Nothing is expanded and nothing is fetched: a document type is passed over, and what it declares is not used. What is
/// not well-formed is noted and read as far as it makes sense, in one pass over the bytes.
struct XMLScanner {
  /// What `next()` has found.
  enum Event { case start, end, text, literal, finish }

  /// One attribute of a start tag, as byte offsets.
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  let bytes: [UInt8]
  private let end: Int
  private var at: Int
  private var hasDoctype = false

  /// The bytes of the text, or of the tag.
  private(set) var range = 0..<0
  /// The tag's name with its prefix.
  private(set) var name = 0..<0
  /// The hash of the tag's name in small letters, without its prefix.
  private(set) var hash: UInt64 = 0
  /// Whether the start tag is its own end tag.
  private(set) var isClosed = false
  /// The attributes of the start tag.
  private(set) var attributes: [Attribute] = []
  /// What is not well-formed.
  var problems = XMLProblems()

  /// A tag with more attributes than anyone writes loses the rest.
  private static let mostAttributes = 256

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// Goes on to the next tag or text.
  mutating func next() -> Event {
    while at < end {
      guard bytes[at] == UInt8(ascii: "<") else {
        readText()
        return .text
      }
      let second = at + 1 < end ? bytes[at + 1] : 0
      switch second {
      case UInt8(ascii: "!"):
        if passDeclaration() { return .literal }
      case UInt8(ascii: "?"):
        pass("?>", from: at + 2, "The processing instruction")
      case UInt8(ascii: "/"):
        if readEndTag() { return .end }
      default:
        if XMLScanner.opensName(second) {
          readStartTag()
          return .start
        }
        problems.note(at, "A “<” that opens no tag is written &lt;")
        readText()
        return .text
      }
    }
    return .finish
  }

  /// The bytes of an attribute, by the name without its prefix; `nil` where the tag has none.
  func value(_ name: StaticString) -> Range<Int>? {
    let count = name.utf8CodeUnitCount
    let whole = bytes
    let span = whole.span
    for attribute in attributes {
      let start = attribute.name.upperBound - count
      guard start >= attribute.name.lowerBound,
        start == attribute.name.lowerBound || span[start - 1] == UInt8(ascii: ":"),
        ASCIIBytes.matches(name, span, at: start, end: attribute.name.upperBound)
      else { continue }
      return attribute.value
    }
    return nil
  }

  /// Whether an attribute has a value, in letters of either case; the value is given in small letters.
  func has(_ name: StaticString, _ value: StaticString) -> Bool {
    guard let found = self.value(name), found.count == value.utf8CodeUnitCount else { return false }
    return ASCIIBytes.matches(value, bytes.span, at: found.lowerBound, end: found.upperBound)
  }

  // MARK: Text

  /// Takes everything up to the next `<` behind the first byte.
  private mutating func readText() {
    let whole = bytes
    let span = whole.span
    var to = at + 1
    while to < end, span[to] != UInt8(ascii: "<") { to += 1 }
    range = at..<to
    at = to
  }

  // MARK: Tags

  @inline(__always)
  private static func opensName(_ byte: UInt8) -> Bool {
    ASCIIBytes.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Reads a tag's name; gives where it ends.
  private mutating func readName(from start: Int) -> Int {
    let whole = bytes
    let span = whole.span
    var to = start
    var hash = XMLName.seed
    while to < end, !XMLScanner.endsName(span[to]) {
      hash = span[to] == UInt8(ascii: ":") ? XMLName.seed : XMLName.adding(span[to], to: hash)
      to += 1
    }
    name = start..<to
    self.hash = hash
    return to
  }

  private mutating func readStartTag() {
    let start = at
    attributes.removeAll(keepingCapacity: true)
    isClosed = false
    var to = readName(from: at + 1)
    while true {
      while to < end, ASCIIBytes.isSpace(bytes[to]) { to += 1 }
      guard to < end else {
        problems.note(start, "The file ends inside a tag; it may have been cut off")
        break
      }
      if bytes[to] == UInt8(ascii: ">") {
        to += 1
        break
      }
      if bytes[to] == UInt8(ascii: "/") {
        to += 1
        if to < end, bytes[to] == UInt8(ascii: ">") {
          isClosed = true
          to += 1
          break
        }
        continue
      }
      if bytes[to] == UInt8(ascii: "<") {
        problems.note(start, "The tag has no “>”")
        break
      }
      to = readAttribute(from: to)
    }
    range = start..<to
    at = to
  }

  /// Reads an attribute and gives where it ends, behind at least one byte.
  private mutating func readAttribute(from start: Int) -> Int {
    let whole = bytes
    let span = whole.span
    var to = start
    while to < end, !XMLScanner.endsName(span[to]) { to += 1 }
    let name = start..<to
    if name.isEmpty { return start + 1 }
    while to < end, ASCIIBytes.isSpace(span[to]) { to += 1 }
    guard to < end, span[to] == UInt8(ascii: "=") else { return to }
    to += 1
    while to < end, ASCIIBytes.isSpace(span[to]) { to += 1 }
    guard to < end else { return to }
    let mark = span[to]
    var isOpen = false
    let value: Range<Int>
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      let first = to + 1
      to = first
      // No value holds a `<`: at one the quotation mark was forgotten, and the rest of the file is not lost.
      while to < end, span[to] != mark, span[to] != UInt8(ascii: "<") { to += 1 }
      value = first..<to
      if to < end, span[to] == mark { to += 1 } else { isOpen = true }
    } else {
      let first = to
      while to < end, !ASCIIBytes.isSpace(span[to]), span[to] != UInt8(ascii: ">"),
        span[to] != UInt8(ascii: "<")
      { to += 1 }
      value = first..<to
      isOpen = true
    }
    if isOpen { problems.note(start, "The value of the attribute has no quotation mark at its end") }
    if attributes.count < XMLScanner.mostAttributes { attributes.append(Attribute(name: name, value: value)) }
    return to
  }

  /// Reads `</name>`; `false` where there is no name, and nothing to tell.
  private mutating func readEndTag() -> Bool {
    let start = at
    var to = readName(from: at + 2)
    let whole = bytes
    let span = whole.span
    while to < end, span[to] != UInt8(ascii: ">"), span[to] != UInt8(ascii: "<") { to += 1 }
    if to < end, span[to] == UInt8(ascii: ">") { to += 1 }
    range = start..<to
    at = to
    return !name.isEmpty
  }

  // MARK: Declarations

  /// Passes over `<!…`; `true` where it is a literal section, whose text is then in `range`.
  private mutating func passDeclaration() -> Bool {
    let whole = bytes
    let span = whole.span
    if XMLScanner.matches("<!--", span, at: at, end: end) {
      pass("-->", from: at + 4, "The comment")
      return false
    }
    if XMLScanner.matches("<![CDATA[", span, at: at, end: end) {
      let start = at + 9
      if let close = XMLScanner.find("]]>", span, from: start, end: end) {
        range = start..<close
        at = close + 3
      } else {
        problems.note(at, "The CDATA section is never closed; the file may have been cut off")
        range = start..<end
        at = end
      }
      return true
    }
    if !hasDoctype, let close = XMLScanner.doctypeEnd(span, from: at + 2, end: end) {
      at = close
    } else {
      if !hasDoctype { problems.note(at, "The declaration is never closed") }
      let close = XMLScanner.find(">", span, from: at + 2, end: end)
      at = close.map { $0 + 1 } ?? end
    }
    hasDoctype = true
    return false
  }

  /// Where a document type ends: behind its internal subset, in which anything may be quoted.
  private static func doctypeEnd(_ span: borrowing Span<UInt8>, from start: Int, end: Int) -> Int? {
    var to = start
    var depth = 0
    while to < end {
      switch span[to] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let mark = span[to]
        to += 1
        while to < end, span[to] != mark { to += 1 }
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "<"):
        if matches("<!--", span, at: to, end: end) {
          guard let close = find("-->", span, from: to + 4, end: end) else { return nil }
          to = close + 2
        } else if matches("<?", span, at: to, end: end) {
          guard let close = find("?>", span, from: to + 2, end: end) else { return nil }
          to = close + 1
        } else if depth <= 0 {
          return nil
        }
      case UInt8(ascii: ">") where depth <= 0: return to + 1
      default: break
      }
      to += 1
    }
    return nil
  }

  private mutating func pass(_ mark: StaticString, from start: Int, _ what: String) {
    if let close = XMLScanner.find(mark, bytes.span, from: min(start, end), end: end) {
      at = close + mark.utf8CodeUnitCount
    } else {
      problems.note(at, "\(what) is never closed; what follows was not read")
      at = end
    }
  }

  private static func matches(
    _ word: StaticString, _ span: borrowing Span<UInt8>, at start: Int, end: Int
  ) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end - start >= count else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<count where span[start + index] != letters[index] { return false }
      return true
    }
  }

  private static func find(
    _ mark: StaticString, _ span: borrowing Span<UInt8>, from start: Int, end: Int
  ) -> Int? {
    let first = mark.withUTF8Buffer { $0[0] }
    var to = start
    while to < end {
      if span[to] == first, matches(mark, span, at: to, end: end) { return to }
      to += 1
    }
    return nil
  }
}
