/// A statement in the body of a result builder.
struct SwiftStatement {
  let tokens: Range<Int>
  /// Whether a conditional line (`#if`) follows inside the statement, so that not all of it is seen.
  var isCutShort = false

  /// What a statement is.
  enum Kind {
    /// `Prefer("percent", over: "per cent").severity(.advice)`
    case call(SwiftCall)
    /// The name of a property or a function without arguments: `words`, `self.words`, `words()`.
    case reference(String)
    /// The bodies one of which, or none, or many times, takes part.
    case branches([Range<Int>])
    /// `return`, and what stands behind it.
    case `return`(Range<Int>)
    /// `#if` and its like.
    case directive(Directive)
    /// A local declaration, which is no rule.
    case declaration
    /// Anything else.
    case unknown
  }

  enum Directive {
    case `if`, `else`, end
  }
}

extension SwiftSource {
  /// The words that open a local declaration.
  private static let declarations: Set<String> = [
    "let", "var", "func", "struct", "enum", "class", "actor", "typealias", "import",
  ]

  /// The statements of a block.
  func statements(_ range: Range<Int>) -> [SwiftStatement] {
    var statements: [SwiftStatement] = []
    var start = range.lowerBound
    var at = start
    func close(_ end: Int) {
      if start < end { statements.append(SwiftStatement(tokens: start..<end)) }
      start = end
    }
    while at < range.upperBound {
      if tokens[at].kind == .other, byte(at) == UInt8(ascii: ";") {
        close(at)
        at += 1
        start = at
        continue
      }
      if tokens[at].startsLine, directive(at, range.upperBound) != nil {
        close(at)
        at += 1
        while at < range.upperBound, !tokens[at].startsLine { at = after(at) }
        close(at)
        continue
      }
      if at > start, tokens[at].startsLine, !continues(at, from: start, range.upperBound) { close(at) }
      at = after(at)
    }
    close(range.upperBound)
    // What begins with a full stop belongs to the statement before the conditional lines.
    for index in statements.indices where index > 0 && isMember(statements[index].tokens.lowerBound) {
      for earlier in statements.indices[..<index].reversed()
      where directive(statements[earlier].tokens.lowerBound, range.upperBound) == nil {
        statements[earlier].isCutShort = true
        if !isMember(statements[earlier].tokens.lowerBound) { break }
      }
    }
    return statements
  }

  private func isMember(_ token: Int) -> Bool {
    tokens[token].kind == .mark && byte(token) == UInt8(ascii: ".")
      && tokens[token].end - tokens[token].start == 1
  }

  /// The directive that a token opens.
  func directive(_ token: Int, _ end: Int) -> SwiftStatement.Directive? {
    guard isText("#", at: token, end: end), token + 1 < end else { return nil }
    switch text(token + 1) {
    case "if": return .if
    case "else", "elseif": return .else
    case "endif": return .end
    default: return nil
    }
  }

  /// Whether a token that is the first of its line goes on with the statement before it.
  private func continues(_ token: Int, from start: Int, _ end: Int) -> Bool {
    // An attribute and a modifier stand before their declaration.
    let before = token - 1
    switch tokens[before].kind {
    case .mark:
      // `!` and `?` hang on what stands before them.
      return byte(before) != UInt8(ascii: "!") && byte(before) != UInt8(ascii: "?")
    case .other: if ",:@".utf8.contains(byte(before)) { return true }
    case .word, .string, .regex, .open, .close: break
    }
    switch tokens[token].kind {
    case .mark: return tokens[token].end < bytes.count && (isMember(token) || isBlank(tokens[token].end))
    case .word: return isText("else", at: token, end: end)
    case .open: return byte(token) == UInt8(ascii: "{")
    case .other: return ",:".utf8.contains(byte(token))
    case .string, .regex, .close: return false
    }
  }

  private func isBlank(_ offset: Int) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) }

  /// What a statement is.
  func kind(of statement: SwiftStatement) -> SwiftStatement.Kind {
    let range = statement.tokens
    let first = range.lowerBound
    if let directive = directive(first, range.upperBound) { return .directive(directive) }
    guard tokens[first].kind == .word else {
      return isText("@", at: first, end: range.upperBound) ? .declaration : .unknown
    }
    let word = text(first)
    switch word {
    case "if", "for", "while", "repeat", "do": return .branches(blocks(range))
    case "switch": return .branches(cases(range))
    case "return": return .return(first + 1..<range.upperBound)
    case "guard", "defer", "throw": return .unknown
    case "private", "fileprivate", "static", "nonisolated", "lazy", "weak": return .declaration
    default: if SwiftSource.declarations.contains(word) { return .declaration }
    }
    if let name = reference(range) { return .reference(name) }
    guard var call = call(range) else { return .unknown }
    call.isWhole = !statement.isCutShort
    return .call(call)
  }

  private func reference(_ range: Range<Int>) -> String? {
    var at = range.lowerBound
    if range.count > 2,
      isText("self", at: at, end: range.upperBound) || isText("Self", at: at, end: range.upperBound),
      isMember(at + 1)
    {
      at += 2
    }
    guard at < range.upperBound, tokens[at].kind == .word else { return nil }
    let isAlone = at + 1 == range.upperBound
    let isCall =
      at + 3 == range.upperBound && byte(at + 1) == UInt8(ascii: "(") && tokens[at + 1].link == at + 2
    return isAlone || isCall ? text(at) : nil
  }

  /// What stands between the braces of an `if` and its like.
  private func blocks(_ range: Range<Int>) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if tokens[at].kind == .open, byte(at) == UInt8(ascii: "{") { blocks.append(inside(at)) }
      at = after(at)
    }
    return blocks
  }

  /// What stands behind each `case` of a `switch`.
  private func cases(_ range: Range<Int>) -> [Range<Int>] {
    guard let body = blocks(range).first else { return [] }
    var cases: [Range<Int>] = []
    var start: Int?
    var at = body.lowerBound
    while at < body.upperBound {
      let isCase =
        isText("case", at: at, end: body.upperBound) || isText("default", at: at, end: body.upperBound)
      if isCase, tokens[at].startsLine || at == body.lowerBound {
        if let start { cases.append(start..<at) }
        while at < body.upperBound, byte(at) != UInt8(ascii: ":") { at = after(at) }
        start = min(at + 1, body.upperBound)
      }
      guard at < body.upperBound else { break }
      at = after(at)
    }
    if let start, start <= body.upperBound { cases.append(start..<body.upperBound) }
    return cases
  }
}
