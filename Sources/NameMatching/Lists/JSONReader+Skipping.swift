import ArticleText

extension JSONReader {
  /// Passes over a value of any kind.
  mutating func skipValue() throws(NameList.Problem) {
    let start = at
    guard !passOver() else { return }
    at = start
    try checkValue()
  }

  /// Passes over a value by its brackets; `false` where something is wrong with it, or it has too many levels to be
  /// kept in 64 bits.
  private mutating func passOver() -> Bool {
    // Whether each level is an object, the innermost in the lowest bit.
    var levels: UInt64 = 0
    var count = 0
    while true {
      switch peek() {
      case UInt8(ascii: "\""): guard passText() else { return false }
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): skipNumber()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isObject = bytes[at] == UInt8(ascii: "{")
        guard count < 64, depth + count < JSONReader.deepest else { return false }
        at += 1
        if skip(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { break }
        levels = levels << 1 | (isObject ? 1 : 0)
        count += 1
        if isObject { guard passKey() else { return false } }
        continue
      case UInt8(ascii: "t"): guard (try? skipWord("true")) != nil else { return false }
      case UInt8(ascii: "f"): guard (try? skipWord("false")) != nil else { return false }
      case UInt8(ascii: "n"): guard (try? skipWord("null")) != nil else { return false }
      default: return false
      }
      // Behind a value: the ends of what it ends, then a comma.
      while count > 0, skip(levels & 1 == 1 ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        levels >>= 1
        count -= 1
      }
      guard count > 0 else { return true }
      guard skip(UInt8(ascii: ",")) else { return false }
      if levels & 1 == 1 { guard passKey() else { return false } }
    }
  }

  private mutating func passKey() -> Bool {
    peek() == UInt8(ascii: "\"") && passText() && skip(UInt8(ascii: ":"))
  }

  /// Passes over a text; the reader stands at its quotation mark.
  private mutating func passText() -> Bool {
    at += 1
    while true {
      at = ByteSearch.endOfPlainText(in: bytes.span, from: at, to: bytes.count)
      guard at < bytes.count else { return false }
      if bytes[at] == UInt8(ascii: "\"") {
        at += 1
        return true
      }
      guard bytes[at] == UInt8(ascii: "\\"), let length = JSONText.escapeLength(bytes, at) else {
        return false
      }
      at += length
    }
  }

  /// Passes over a value piece by piece, and says what is wrong with it.
  private mutating func checkValue() throws(NameList.Problem) {
    switch peek() {
    case UInt8(ascii: "\""): _ = try quoted()
    case UInt8(ascii: "{"): try eachField { (reader, _) throws(NameList.Problem) in try reader.checkValue() }
    case UInt8(ascii: "["): try eachElement { (reader) throws(NameList.Problem) in try reader.checkValue() }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): skipNumber()
    case UInt8(ascii: "t"): try skipWord("true")
    case UInt8(ascii: "f"): try skipWord("false")
    case UInt8(ascii: "n"): try skipWord("null")
    default: throw mismatch("A value")
    }
  }
}
