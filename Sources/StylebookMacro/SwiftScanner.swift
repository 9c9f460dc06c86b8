/// Cuts Swift into tokens: strings of every kind whole, comments left out.
struct SwiftScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var startsLine = true
  /// What kind of token the last one was, which tells a regular expression from a division.
  private var last: SwiftToken?
  private(set) var strings: [SwiftString] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// The next token, or nothing at the end.
  mutating func next() throws(SwiftSource.NotUnderstood) -> SwiftToken? {
    try skipBlanks()
    guard at < bytes.count else { return nil }
    let start = at
    var link = -1
    let kind: SwiftToken.Kind
    switch bytes[at] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      kind = .open
      at += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      kind = .close
      at += 1
    case UInt8(ascii: "\""), UInt8(ascii: "#"):
      let hashes = countHashes(at)
      switch byte(at + hashes) {
      case UInt8(ascii: "\""):
        kind = .string
        link = strings.count
        strings.append(try SwiftString(bytes, &at, depth: 0))
      case UInt8(ascii: "/") where hashes > 0:
        kind = .regex
        try skipRegex(hashes)
      default:
        kind = .other
        at += max(1, hashes)
      }
    case UInt8(ascii: "`"):
      kind = .word
      at += 1
      while at < bytes.count, bytes[at] != UInt8(ascii: "`"), bytes[at] != 0x0A { at += 1 }
      guard byte(at) == UInt8(ascii: "`") else { throw SwiftSource.NotUnderstood() }
      at += 1
    case let first where SwiftScanner.isWord(first):
      kind = .word
      while at < bytes.count, SwiftScanner.isWord(bytes[at]) { at += 1 }
    case UInt8(ascii: "/") where try skipBareRegex(): kind = .regex
    case let first where SwiftScanner.isOperator(first):
      kind = .mark
      while at < bytes.count, SwiftScanner.isOperator(bytes[at]), !opensComment(at) || at == start { at += 1 }
    default:
      kind = .other
      at += 1
    }
    let token = SwiftToken(kind: kind, start: start, end: at, startsLine: startsLine, link: link)
    startsLine = false
    last = token
    return token
  }

  private func opensComment(_ offset: Int) -> Bool {
    byte(offset) == UInt8(ascii: "/")
      && (byte(offset + 1) == UInt8(ascii: "/") || byte(offset + 1) == UInt8(ascii: "*"))
  }

  private mutating func skipBlanks() throws(SwiftSource.NotUnderstood) {
    while at < bytes.count {
      switch bytes[at] {
      case 0x0A, 0x0D:
        startsLine = true
        at += 1
      case 0x20, 0x09, 0x0B, 0x0C: at += 1
      case UInt8(ascii: "/") where byte(at + 1) == UInt8(ascii: "/"):
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      case UInt8(ascii: "/") where byte(at + 1) == UInt8(ascii: "*"):
        at = try SwiftScanner.endOfComment(bytes, at)
      default: return
      }
    }
  }

  /// The offset behind a comment between `/*` and `*/`, with those inside it.
  static func endOfComment(_ bytes: [UInt8], _ start: Int) throws(SwiftSource.NotUnderstood) -> Int {
    var depth = 0
    var at = start
    while at + 1 < bytes.count {
      if bytes[at] == UInt8(ascii: "/"), bytes[at + 1] == UInt8(ascii: "*") {
        depth += 1
        at += 2
      } else if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "/") {
        depth -= 1
        at += 2
        if depth == 0 { return at }
      } else {
        at += 1
      }
    }
    throw SwiftSource.NotUnderstood()
  }

  private func countHashes(_ start: Int) -> Int {
    var end = start
    while byte(end) == UInt8(ascii: "#") { end += 1 }
    return end - start
  }

  private mutating func skipRegex(_ hashes: Int) throws(SwiftSource.NotUnderstood) {
    at += hashes + 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] == UInt8(ascii: "/"), countHashes(at + 1) >= hashes {
        at += 1 + hashes
        return
      } else {
        at += 1
      }
    }
    throw SwiftSource.NotUnderstood()
  }

  /// Passes over `/…/` where a value may stand; a slash with a space behind it divides.
  private mutating func skipBareRegex() throws(SwiftSource.NotUnderstood) -> Bool {
    if opensComment(at) || byte(at + 1) == 0x20 || byte(at + 1) == 0x09 || !mayStartValue { return false }
    var end = at + 1
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      switch bytes[end] {
      case UInt8(ascii: "\\"): end += 1
      case UInt8(ascii: "/"):
        at = end + 1
        return true
      default: break
      }
      end += 1
    }
    return false
  }

  private var mayStartValue: Bool {
    guard let last else { return true }
    switch last.kind {
    case .open, .mark: return true
    case .other: return bytes[last.start] != UInt8(ascii: "#")
    case .close, .string, .regex: return false
    case .word:
      return ["return", "in", "case", "where", "try", "await"].contains(
        String(decoding: bytes[last.start..<last.end], as: UTF8.self))
    }
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
    default: false
    }
  }

  private static func isOperator(_ byte: UInt8) -> Bool { "=+-*/<>!?&|^~%.".utf8.contains(byte) }
}
