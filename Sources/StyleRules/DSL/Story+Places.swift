import ArticleText

extension Story {
  /// Whether a token is a certain mark; `false` beyond the first and the last token.
  func isMark(_ at: Int, _ mark: Unicode.Scalar) -> Bool {
    lexicon.tokens.indices.contains(at) && lexicon.tokens[at].count == 1
      && byte(lexicon.tokens[at]) == UInt8(ascii: mark)
  }

  /// Whether a token is a word with a capital and small letters behind it (`Smith`, `McDonald`, `O'Brien`).
  func isNameWord(_ at: Int) -> Bool {
    guard lexicon.tokens.indices.contains(at) else { return false }
    let token = lexicon.tokens[at]
    return token.kind == .word && token.startsWithCapital && token.count > 1
      && token.capitalisation != .allCapitals
  }

  /// Whether a token follows another one in the same block with a space between them.
  func isNextWord(_ at: Int) -> Bool {
    lexicon.tokens.indices.contains(at) && lexicon.tokens[at].gap.isBlank
  }

  /// Whether a full stop hangs on a token.
  func hasStop(after at: Int) -> Bool {
    isMark(at + 1, ".") && lexicon.tokens[at + 1].gap == .glued
  }

  /// Whether a token is the last one of its sentence or its block.
  func endsSentence(_ at: Int) -> Bool {
    at + 1 >= lexicon.tokens.count || lexicon.tokens[at + 1].gap == .block
      || lexicon.tokens[at + 1].startsSentence
  }

  /// The blocks of a role with their indices.
  func blocks(_ role: BlockRole) -> [Int] {
    article.blocks.indices.filter { article.blocks[$0].role == role && !lexicon.blocks[$0].isEmpty }
  }
}
