extension SwiftSource {
  /// The `var`, `let`, `func` or another word that says what a declaration declares.
  func declarationKeyword(_ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if tokens[at].kind == .other, byte(at) == UInt8(ascii: "@") {
        at += 2
        if at < range.upperBound, tokens[at].kind == .open, byte(at) == UInt8(ascii: "(") { at = after(at) }
        continue
      }
      guard tokens[at].kind == .word, Self.modifiers.contains(text(at)) else { return at }
      at += 1
      if at < range.upperBound, tokens[at].kind == .open { at = after(at) }
    }
    return nil
  }

  private static let modifiers: Set<String> = [
    "public", "internal", "private", "fileprivate", "package", "open", "static", "nonisolated", "lazy",
    "final",
    "mutating", "nonmutating", "override", "required", "convenience", "weak", "unowned", "isolated",
    "dynamic",
  ]

  /// The result builder that a member of a guide gets: Swift takes one over from a protocol only where the type itself
  /// names the protocol, and not where a macro does.
  func builder() -> String? {
    guard let keyword = declarationKeyword(tokens.indices), isText("var", at: keyword, end: tokens.count),
      keyword + 1 < tokens.count
    else { return nil }
    let builders = ["body": "RulesBuilder", "articles": "ArticleSetBuilder"]
    guard let builder = builders[text(keyword + 1)] else { return nil }
    let isStatic = tokens.indices.prefix(keyword).contains { isText("static", at: $0, end: keyword) }
    let hasBuilder = tokens.indices.prefix(keyword).contains {
      tokens[$0].kind == .word && text($0).hasSuffix("Builder")
    }
    if isStatic || hasBuilder { return nil }
    var at = keyword + 2
    while at < tokens.count {
      if isText("=", at: at, end: tokens.count) { return nil }
      if tokens[at].kind == .open, byte(at) == UInt8(ascii: "{") { return builder }
      at = after(at)
    }
    return nil
  }
}
