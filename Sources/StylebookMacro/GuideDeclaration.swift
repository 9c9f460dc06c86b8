/// The type that `@Stylebook` stands on, as far as its source says what it is.
struct GuideDeclaration {
  /// A property or a function that gives rules.
  struct Member {
    let name: String
    /// The token of the name.
    let token: Int
    /// What stands in its braces, or in the brackets of a list.
    let content: Range<Int>
    /// Whether the content is a list in brackets instead of statements.
    let isList: Bool
    /// Whether a result builder makes the rules of its statements.
    let isBuilder: Bool
    /// The conditional lines (`#if`) around it.
    let path: [BranchStep]
  }

  /// What the extension writes before its members.
  private(set) var access = ""
  private(set) var members: [Member] = []
  /// Whether the type has `static var examples` of its own.
  private(set) var hasExamples = false
  /// The tokens between the type's braces.
  private(set) var content = 0..<0

  private static let kinds: Set<String> = ["struct", "enum", "class", "actor"]

  init(_ source: SwiftSource) {
    var at = 0
    while at < source.tokens.count, source.tokens[at].kind != .open || source.byte(at) != UInt8(ascii: "{") {
      if source.tokens[at].kind == .word {
        let word = source.text(at)
        if word == "public" || word == "open" { access = "public " }
        if word == "package" { access = "package " }
      }
      at = source.after(at)
    }
    guard at < source.tokens.count else { return }
    content = source.inside(at)
    readMembers(source)
  }

  private mutating func readMembers(_ source: SwiftSource) {
    var branches = BranchStack()
    // Attributes may stand on lines of their own.
    var attributes: Int?
    for statement in source.statements(content) {
      let range = (attributes ?? statement.tokens.lowerBound)..<statement.tokens.upperBound
      if let directive = source.directive(statement.tokens.lowerBound, statement.tokens.upperBound) {
        branches.take(directive, at: statement.tokens.lowerBound)
        continue
      }
      guard let keyword = source.declarationKeyword(range) else {
        attributes = range.lowerBound
        continue
      }
      attributes = nil
      read(source, range, keyword, branches.path)
    }
  }

  private mutating func read(_ source: SwiftSource, _ range: Range<Int>, _ keyword: Int, _ path: [BranchStep])
  {
    let end = range.upperBound
    let isFunction = source.isText("func", at: keyword, end: end)
    let isProperty =
      source.isText("var", at: keyword, end: end) || source.isText("let", at: keyword, end: end)
    guard isFunction || isProperty, keyword + 1 < end, source.tokens[keyword + 1].kind == .word else {
      return
    }
    let name = source.text(keyword + 1)
    var at = keyword + 2
    if isFunction {
      guard at < end, source.byte(at) == UInt8(ascii: "(") else { return }
      at = source.after(at)
      guard source.isText("->", at: at, end: end) else { return }
    } else {
      let isStatic = (range.lowerBound..<keyword).contains { source.isText("static", at: $0, end: end) }
      if isStatic, name == "examples" { hasExamples = true }
      guard at < end, source.byte(at) == UInt8(ascii: ":") else { return }
    }
    at += 1
    let type = at
    while at < end, !source.isText("=", at: at, end: end),
      source.tokens[at].kind != .open || source.byte(at) != UInt8(ascii: "{")
    {
      at = source.after(at)
    }
    guard at < end, isRules(source, type..<at) else { return }
    let isBuilder =
      name == "body"
      || (range.lowerBound..<keyword).contains { source.isText("RulesBuilder", at: $0, end: end) }
    if source.isText("=", at: at, end: end) {
      guard at + 1 < end, source.byte(at + 1) == UInt8(ascii: "["), source.tokens[at + 1].link == end - 1
      else { return }
      add(name, keyword + 1, source.inside(at + 1), isList: true, isBuilder: false, path)
      return
    }
    var block = source.inside(at)
    if source.isText("get", at: block.lowerBound, end: block.upperBound), block.count > 2,
      source.byte(block.lowerBound + 1) == UInt8(ascii: "{")
    {
      block = source.inside(block.lowerBound + 1)
    }
    // A property without a builder gives a list, or what one expression makes.
    if !isBuilder, let first = block.first {
      let start = source.isText("return", at: first, end: block.upperBound) ? first + 1 : first
      if start < block.upperBound, source.byte(start) == UInt8(ascii: "["),
        source.tokens[start].kind == .open,
        source.tokens[start].link == block.upperBound - 1
      {
        return add(name, keyword + 1, source.inside(start), isList: true, isBuilder: false, path)
      }
    }
    add(name, keyword + 1, block, isList: false, isBuilder: isBuilder, path)
  }

  private mutating func add(
    _ name: String, _ token: Int, _ content: Range<Int>, isList: Bool, isBuilder: Bool, _ path: [BranchStep]
  ) {
    members.append(
      Member(name: name, token: token, content: content, isList: isList, isBuilder: isBuilder, path: path))
  }

  /// Whether a type is `Rules`, however it is written.
  private func isRules(_ source: SwiftSource, _ range: Range<Int>) -> Bool {
    let text = range.map { source.text($0) }.joined(separator: " ")
    return ["Rules", "Copydesk . Rules", "StyleRules . Rules", "[ any Rule ]"].contains(text)
  }
}

/// One of several bodies of a condition, a loop or conditional lines.
struct BranchStep: Hashable {
  /// The token that opens the condition.
  let condition: Int
  /// Which of its bodies.
  let arm: Int
}

extension [BranchStep] {
  /// Whether what stands on this path and on another takes part together, as far as the source says.
  func surelyMeets(_ other: [BranchStep]) -> Bool { starts(with: other) || other.starts(with: self) }
}

/// The conditional lines that are open.
struct BranchStack {
  private(set) var path: [BranchStep] = []

  mutating func take(_ directive: SwiftStatement.Directive, at token: Int) {
    switch directive {
    case .if: path.append(BranchStep(condition: token, arm: 0))
    case .else:
      if let last = path.popLast() { path.append(BranchStep(condition: last.condition, arm: last.arm + 1)) }
    case .end: _ = path.popLast()
    }
  }
}
