/// A token of Swift, as coarse as the checks need it. Offsets are bytes of the source.
struct SwiftToken {
  enum Kind {
    /// A name, a keyword or a number.
    case word
    /// A string; `link` is its place among the strings.
    case string
    /// A regular expression between slashes.
    case regex
    /// A bracket; `link` is the token of its other half.
    case open, close
    /// A run of operator characters.
    case mark
    /// A comma, colon, semicolon, `@`, `#` or anything else.
    case other
  }

  let kind: Kind
  let start: Int
  let end: Int
  /// Whether the token is the first of its line.
  let startsLine: Bool
  var link = -1
}

/// A source text cut into tokens whose brackets match.
struct SwiftSource {
  let bytes: [UInt8]
  private(set) var tokens: [SwiftToken] = []
  private(set) var strings: [SwiftString] = []

  /// Why a text was not cut: it is no business of the macro's to say what the compiler says better.
  struct NotUnderstood: Error {}

  init(_ text: String) throws(NotUnderstood) {
    bytes = Array(text.utf8)
    var scanner = SwiftScanner(bytes)
    while let token = try scanner.next() { tokens.append(token) }
    strings = scanner.strings
    var open: [Int] = []
    for index in tokens.indices {
      if tokens[index].kind == .open {
        open.append(index)
      } else if tokens[index].kind == .close {
        guard let first = open.popLast(), SwiftSource.closes(byte(first), byte(index)) else {
          throw NotUnderstood()
        }
        tokens[first].link = index
        tokens[index].link = first
      }
    }
    guard open.isEmpty else { throw NotUnderstood() }
  }

  private static func closes(_ open: UInt8, _ close: UInt8) -> Bool {
    switch open {
    case UInt8(ascii: "("): close == UInt8(ascii: ")")
    case UInt8(ascii: "["): close == UInt8(ascii: "]")
    default: close == UInt8(ascii: "}")
    }
  }

  /// The first byte of a token.
  func byte(_ token: Int) -> UInt8 { bytes[tokens[token].start] }

  /// Whether a token stands at an index below an end, and is this text.
  func isText(_ text: StaticString, at token: Int, end: Int) -> Bool {
    guard token >= 0, token < end else { return false }
    let range = tokens[token].start..<tokens[token].end
    return range.count == text.utf8CodeUnitCount
      && text.withUTF8Buffer { bytes[range].elementsEqual($0) }
  }

  /// The text of a token.
  func text(_ token: Int) -> String { text(tokens[token].start..<tokens[token].end) }

  /// The text of a range of bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The token behind a token and, where it is an opening bracket, behind its other half.
  func after(_ token: Int) -> Int { tokens[token].kind == .open ? tokens[token].link + 1 : token + 1 }

  /// The tokens between an opening bracket and its other half.
  func inside(_ open: Int) -> Range<Int> { open + 1..<tokens[open].link }

  /// The string that a token is.
  func string(_ token: Int) -> SwiftString? {
    tokens[token].kind == .string ? strings[tokens[token].link] : nil
  }

  /// The parts of a range of tokens between commas.
  func parts(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      if tokens[at].kind == .other, byte(at) == UInt8(ascii: ",") {
        parts.append(start..<at)
        start = at + 1
      }
      at = after(at)
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }
}
