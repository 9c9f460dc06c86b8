import ArticleText

/// Cuts JSON (RFC 8259) into keys and values by byte offsets, in one pass and without recursion.
///
/// What is not well-formed is noted; where it is plain what was meant, the rest is read.
struct JSONScanner {
  /// What `next()` has found; `close` ends an object or a list.
  enum Event { case object, list, close, key, text, number, word, finish }

  let bytes: [UInt8]
  /// Where the scanner stands.
  private(set) var at: Int
  /// One byte for every open object and list: its bracket.
  private var open: [UInt8] = []
  private var hasComma = false
  private var hasValue = false
  private var isDone = false
  /// The bytes of the key or the text without its quotation marks, or of the number or word.
  private(set) var range = 0..<0
  /// Whether there are escapes in the key or the text.
  private(set) var isEscaped = false
  /// What is not well-formed.
  var problems = XMLProblems()

  /// Makes a scanner of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file in UTF-8.
  ///   - start: Where the JSON starts, behind a byte order mark.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    at = start
  }

  /// Goes on to the next key, value or end.
  mutating func next() -> Event {
    while !isDone {
      passSpace()
      guard at < bytes.count else { return end() }
      let byte = bytes[at]
      if byte == UInt8(ascii: ",") {
        if hasComma || !hasValue || isBehindColon || open.isEmpty {
          problems.note(at, "No comma belongs here")
        }
        hasComma = true
        hasValue = false
        isBehindColon = false
        at += 1
        continue
      }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        if isBehindColon { problems.note(at, "A value is missing behind the colon") }
        if hasComma { problems.note(at, "A comma before the end of a list or an object is none of JSON") }
        guard let bracket = open.popLast(), byte == bracket + 2 else {
          return stop("A bracket closes what is not open")
        }
        at += 1
        hasComma = false
        isBehindColon = false
        hasValue = true
        return .close
      }
      if open.isEmpty, hasValue { return stop("Text stands behind the end of the JSON; take it out") }
      if hasValue { problems.note(at, "A comma is missing before this") }
      return value(byte)
    }
    return .finish
  }

  /// Passes over the rest of a value that began with an event.
  mutating func skip(_ event: Event) {
    guard event == .object || event == .list else { return }
    let depth = open.count
    while open.count >= depth, next() != .finish {}
  }

  private mutating func value(_ byte: UInt8) -> Event {
    let isKey = open.last == UInt8(ascii: "{") && !isBehindColon
    hasComma = false
    hasValue = !isKey
    isBehindColon = false
    switch byte {
    case UInt8(ascii: "\""):
      readText()
      guard isKey, !isDone else { return .text }
      passSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else {
        return stop("A colon belongs behind the key")
      }
      at += 1
      isBehindColon = true
      return .key
    case _ where isKey: return stop("A key in quotation marks belongs here")
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      open.append(byte)
      hasValue = false
      at += 1
      return byte == UInt8(ascii: "{") ? .object : .list
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      readWord()
      return .number
    default:
      readWord()
      let words: [StaticString] = ["true", "false", "null"]
      let whole = bytes
      let isWord = words.contains {
        $0.utf8CodeUnitCount == range.count
          && ASCIIBytes.matches($0, whole.span, at: range.lowerBound, end: range.upperBound)
      }
      return isWord
        ? .word : stop("A value belongs here: a text stands in quotation marks", at: range.lowerBound)
    }
  }

  /// Whether a value has to follow a key.
  private var isBehindColon = false

  private mutating func passSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private mutating func readWord() {
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
        at += 1
        continue
      default: break
      }
      break
    }
    range = start..<at
  }

  private mutating func readText() {
    let whole = bytes
    let span = whole.span
    let start = at + 1
    var at = start
    isEscaped = false
    while true {
      at = ByteSearch.endOfPlainText(in: span, from: at, to: span.count)
      guard at < span.count else { break }
      if span[at] == UInt8(ascii: "\"") {
        range = start..<at
        self.at = at + 1
        return
      }
      if span[at] == UInt8(ascii: "\\") {
        isEscaped = true
        at += 1
      } else {
        problems.note(
          at, "A line end or another control character stands in a text; write \\n for a line end")
      }
      at += 1
    }
    at = span.count
    range = start..<max(start, at)
    self.at = at
    isDone = true
    problems.note(start - 1, "The quotation mark is never closed; the file may have been cut off")
  }

  private mutating func stop(_ message: String, at offset: Int? = nil) -> Event {
    problems.note(offset ?? at, message + "; what follows was not read")
    isDone = true
    return .finish
  }

  private mutating func end() -> Event {
    isDone = true
    if !open.isEmpty {
      problems.note(at, "The file ends inside an object or a list; it may have been cut off")
    }
    return .finish
  }
}
