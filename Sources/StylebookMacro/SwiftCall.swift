/// A call with what hangs on it: `Avoid("claimed", because: "…").severity(.advice).examples(wrong: "…", right: "…")`.
struct SwiftCall {
  /// The token of the name.
  let token: Int
  let name: String
  let arguments: [Argument]
  /// What stands in the braces behind the call, where it is one block without parameters.
  let block: Range<Int>?
  /// The calls behind full stops, in order.
  var modifiers: [SwiftCall] = []
  /// Whether all of the statement was understood.
  var isWhole = true

  struct Argument {
    let label: String?
    let tokens: Range<Int>
  }

  func argument(_ label: String) -> Argument? { arguments.first { $0.label == label } }

  /// The arguments without a label, and those that stand behind a label and belong to it (`over: "a", "b"`).
  func arguments(from label: String?) -> [Argument] {
    var isIn = label == nil
    var found: [Argument] = []
    for argument in arguments {
      if let own = argument.label { isIn = own == label }
      if isIn { found.append(argument) }
    }
    return found
  }
}

extension SwiftSource {
  /// The call that a range of tokens is.
  func call(_ range: Range<Int>) -> SwiftCall? {
    var at = range.lowerBound
    // `Copydesk.Prefer(…)`
    if range.count > 3, tokens[at].kind == .word, isDot(at + 1), tokens[at + 2].kind == .word, isCapital(at),
      isCapital(at + 2)
    {
      at += 2
    }
    guard at < range.upperBound, tokens[at].kind == .word, var call = link(&at, range.upperBound) else {
      return nil
    }
    while at + 1 < range.upperBound, isDot(at), tokens[at + 1].kind == .word {
      at += 1
      guard let modifier = link(&at, range.upperBound) else { return nil }
      call.modifiers.append(modifier)
    }
    return at == range.upperBound ? call : nil
  }

  private func isDot(_ token: Int) -> Bool {
    tokens[token].kind == .mark && isText(".", at: token, end: tokens.count)
  }

  private func isCapital(_ token: Int) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte(token))
  }

  /// One name with its arguments and blocks.
  private func link(_ at: inout Int, _ end: Int) -> SwiftCall? {
    let name = at
    at += 1
    var arguments: [SwiftCall.Argument] = []
    if at < end, tokens[at].kind == .open, byte(at) == UInt8(ascii: "("), !tokens[at].startsLine {
      arguments = parts(inside(at)).map(argument)
      at = tokens[at].link + 1
    }
    var blocks: [Range<Int>] = []
    while at < end, tokens[at].kind == .open, byte(at) == UInt8(ascii: "{") {
      blocks.append(inside(at))
      at = tokens[at].link + 1
      // `message: { … }` behind another block.
      if at + 2 < end, tokens[at].kind == .word, byte(at + 1) == UInt8(ascii: ":"),
        byte(at + 2) == UInt8(ascii: "{")
      {
        at += 2
      }
    }
    let block = blocks.count == 1 && !hasParameters(blocks[0]) ? blocks[0] : nil
    return SwiftCall(token: name, name: text(name), arguments: arguments, block: block)
  }

  /// Whether a block begins with `story in`.
  private func hasParameters(_ block: Range<Int>) -> Bool {
    var at = block.lowerBound
    while at < block.upperBound, at == block.lowerBound || !tokens[at].startsLine {
      if isText("in", at: at, end: block.upperBound) { return true }
      if tokens[at].kind == .string { return false }
      at = after(at)
    }
    return false
  }

  private func argument(_ range: Range<Int>) -> SwiftCall.Argument {
    let first = range.lowerBound
    guard range.count > 2, tokens[first].kind == .word, byte(first + 1) == UInt8(ascii: ":") else {
      return SwiftCall.Argument(label: nil, tokens: range)
    }
    return SwiftCall.Argument(label: text(first), tokens: first + 2..<range.upperBound)
  }

  /// The strings of an argument: itself, or those of a list in brackets; nothing where one is no plain string.
  func literals(_ argument: SwiftCall.Argument) -> [Literal]? {
    let range = argument.tokens
    guard let first = range.first else { return nil }
    if range.count == 1 { return literal(first).map { [$0] } }
    guard byte(first) == UInt8(ascii: "["), tokens[first].link == range.upperBound - 1 else { return nil }
    var literals: [Literal] = []
    for part in parts(inside(first)) {
      guard part.count == 1, let literal = literal(part.lowerBound) else { return nil }
      literals.append(literal)
    }
    return literals
  }

  /// The string of an argument that is one.
  func literal(_ argument: SwiftCall.Argument?) -> Literal? {
    guard let argument, argument.tokens.count == 1 else { return nil }
    return literal(argument.tokens.lowerBound)
  }

  /// The value of a token that is a string without interpolations.
  func literal(_ token: Int) -> Literal? {
    guard let string = string(token), let value = string.value(bytes) else { return nil }
    return Literal(string: string, value: value)
  }
}

/// A string whose value the source says.
struct Literal {
  let string: SwiftString
  let text: String
  /// The offset of the first letter of each line of the value; of one alone where the string stands in one line.
  private let lines: [Int]

  init(string: SwiftString, value: SwiftString.Value) {
    self.string = string
    text = value.text
    guard string.isMultiline else {
      lines = [string.range.lowerBound]
      return
    }
    var lines: [Int] = []
    var isAtStart = true
    for (at, byte) in value.text.utf8.enumerated() {
      if isAtStart, byte != 0x20, byte != 0x09 {
        lines.append(at < value.offsets.count ? value.offsets[at] : string.range.lowerBound)
        isAtStart = false
      }
      if byte == 0x0A { isAtStart = true }
    }
    self.lines = lines
  }

  /// The offset of its first quotation mark or `#`.
  var offset: Int { string.range.lowerBound }

  /// The offset of the first letter of a line of the value, counted from 1.
  func offset(ofLine number: Int) -> Int { lines.indices.contains(number - 1) ? lines[number - 1] : offset }

  /// The literal with another value, or nothing where that would have to be escaped.
  func source(for text: String) -> String? {
    guard !string.isMultiline,
      !text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
    else { return nil }
    let edge = String(repeating: "#", count: string.hashes)
    return "\(edge)\"\(text)\"\(edge)"
  }
}
