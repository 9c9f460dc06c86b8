import ArticleText

/// Reads JSON (RFC 8259) piece by piece: texts are byte ranges until somebody asks for them, and what nobody asks for
/// is passed over.
struct JSONReader {
  /// A text of the file, or a number.
  struct Text {
    /// Its bytes, without the quotation marks around it.
    let range: Range<Int>
    /// Whether there are escapes in it.
    let isEscaped: Bool
    /// Whether nothing is in it.
    var isEmpty: Bool { range.isEmpty }
  }

  /// How many levels deep values may lie in one another.
  static let deepest = 256

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the reader is, in bytes from the start.
  var at = 0
  private(set) var depth = 0

  /// Makes a reader of bytes, which have to stay where they are as long as it is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// The next byte that is not blank; 0 at the end.
  @inline(__always)
  mutating func peek() -> UInt8 {
    at < bytes.count && bytes[at] > 0x20 ? bytes[at] : peekBehindBlanks()
  }

  private mutating func peekBehindBlanks() -> UInt8 {
    while at < bytes.count {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      at += 1
    }
    return 0
  }

  /// Passes over a byte where it is the next one.
  @inline(__always)
  mutating func skip(_ byte: UInt8) -> Bool {
    guard peek() == byte, at < bytes.count else { return false }
    at += 1
    return true
  }

  /// Calls `body` in front of the value of each field of an object; it has to read the value. An empty list is taken
  /// for an empty object, since PHP writes it so, and so is `null`.
  mutating func eachField(
    _ body: (inout JSONReader, Text) throws(NameList.Problem) -> Void
  ) throws(NameList.Problem) {
    let start = at
    guard skip(UInt8(ascii: "{")) else {
      if skip(UInt8(ascii: "[")), skip(UInt8(ascii: "]")) { return }
      at = start
      if try skipNull() { return }
      throw mismatch("An object in {…}")
    }
    try enter()
    if !skip(UInt8(ascii: "}")) {
      repeat {
        guard peek() == UInt8(ascii: "\"") else { throw problem("A key in quotation marks belongs here.") }
        let key = try quoted()
        guard skip(UInt8(ascii: ":")) else { throw problem("A colon belongs behind the key.") }
        try body(&self, key)
      } while skip(UInt8(ascii: ","))
      guard skip(UInt8(ascii: "}")) else {
        throw problem(
          at < bytes.count ? "A comma or } belongs here." : "The object is never closed: write }.")
      }
    }
    depth -= 1
  }

  /// Calls `body` in front of the value of each field that has one of some keys; the others are passed over.
  mutating func eachField<Key>(
    _ keys: JSONKeys<Key>, _ body: (inout JSONReader, Key) throws(NameList.Problem) -> Void
  ) throws(NameList.Problem) {
    try eachField { (reader, text) throws(NameList.Problem) in
      if let key = keys.key(reader.bytes, text.range) {
        try body(&reader, key)
      } else {
        try reader.skipValue()
      }
    }
  }

  /// Calls `body` in front of each value of a list; it has to read the value. `null` is taken for an empty list.
  mutating func eachElement(
    _ body: (inout JSONReader) throws(NameList.Problem) -> Void
  ) throws(NameList.Problem) {
    guard skip(UInt8(ascii: "[")) else {
      if try skipNull() { return }
      throw mismatch("A list in […]")
    }
    try enter()
    if !skip(UInt8(ascii: "]")) {
      repeat { try body(&self) } while skip(UInt8(ascii: ","))
      guard skip(UInt8(ascii: "]")) else {
        throw problem(at < bytes.count ? "A comma or ] belongs here." : "The list is never closed: write ].")
      }
    }
    depth -= 1
  }

  /// Reads a text, or a number as one (an identifier may be either); nothing for `null`.
  mutating func text() throws(NameList.Problem) -> Text? {
    switch peek() {
    case UInt8(ascii: "\""): return try quoted()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = at
      skipNumber()
      return Text(range: start..<at, isEscaped: false)
    default:
      if try skipNull() { return nil }
      throw mismatch("A text in quotation marks")
    }
  }

  /// Makes sure that nothing stands behind what has been read.
  mutating func end() throws(NameList.Problem) {
    _ = peek()
    guard at == bytes.count else { throw problem("Text stands behind the end of the list; take it out.") }
  }

  private mutating func enter() throws(NameList.Problem) {
    depth += 1
    guard depth <= JSONReader.deepest else {
      throw problem("Values lie more than \(JSONReader.deepest) levels deep in one another.")
    }
  }

  /// Passes over what numbers are made of.
  mutating func skipNumber() {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        at += 1
      default: return
      }
    }
  }

  private mutating func skipNull() throws(NameList.Problem) -> Bool {
    guard peek() == UInt8(ascii: "n") else { return false }
    try skipWord("null")
    return true
  }

  /// Passes over one of JSON's words.
  mutating func skipWord(_ word: StaticString) throws(NameList.Problem) {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count, word.withUTF8Buffer({ bytes[at..<end].elementsEqual($0) }) else {
      throw mismatch("A value")
    }
    at = end
  }

  /// Reads a text in quotation marks; the reader stands at the first one.
  mutating func quoted() throws(NameList.Problem) -> Text {
    let opening = at
    at += 1
    let start = at
    var isEscaped = false
    while true {
      at = ByteSearch.endOfPlainText(in: bytes.span, from: at, to: bytes.count)
      guard at < bytes.count else { break }
      if bytes[at] == UInt8(ascii: "\"") {
        at += 1
        return Text(range: start..<at - 1, isEscaped: isEscaped)
      }
      guard bytes[at] == UInt8(ascii: "\\") else {
        throw problem("A line end or another control character stands in a text; write \\n for it.")
      }
      isEscaped = true
      guard let length = JSONText.escapeLength(bytes, at) else {
        throw problem("A backslash begins no escape here; double it.")
      }
      at += length
    }
    at = opening
    throw problem("A quotation mark is never closed.")
  }
}
