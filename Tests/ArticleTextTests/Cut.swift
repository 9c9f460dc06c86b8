import ArticleText

/// What the lexer makes of a text, in a form that tests can compare.
struct Cut {
  let bytes: [UInt8]
  let tokens: [Token]

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens = Lexicon.tokens(of: bytes.span, in: 0..<bytes.count)
  }

  /// The text of each token.
  var texts: [String] { tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } }
  var kinds: [Token.Kind] { tokens.map(\.kind) }
  var gaps: [Token.Gap] { tokens.map(\.gap) }
  var capitalisations: [Token.Capitalisation] { tokens.map(\.capitalisation) }
}

/// An article whose paragraphs stand between blank lines, all of them body.
func article(_ text: String) -> Article { article(bytes: Array(text.utf8)) }

/// An article whose paragraphs stand between blank lines, all of them body, of bytes of any kind.
func article(bytes: [UInt8]) -> Article {
  var blocks: [Block] = []
  var start = 0
  for at in bytes.indices where bytes[at] == 0x0A && at + 1 < bytes.count && bytes[at + 1] == 0x0A {
    if at > start { blocks.append(Block(.body, start..<at)) }
    start = at + 1
  }
  if start < bytes.count { blocks.append(Block(.body, start..<bytes.count)) }
  return Article(path: "test.txt", source: bytes, blocks: blocks)
}
