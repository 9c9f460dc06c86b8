/// The tokens, sentences and quotations of one article.
public struct Lexicon: Sendable {
  /// Every token of every block, in order.
  public let tokens: [Token]
  /// The indices of each block's tokens.
  public let blocks: [Range<Int>]
  /// The sentences, in order.
  public let sentences: [Sentence]
  /// The quotations, in order of their first token.
  public let quotations: [Quotation]

  /// Reads an article's text. Linear in its bytes.
  public init(_ article: Article) {
    var tokens: [Token] = []
    var blocks: [Range<Int>] = []
    var sentences: [Sentence] = []
    let text = article.text.span
    let lexer = Lexer()
    let finder = SentenceFinder()
    // English copy has about six bytes a token.
    tokens.reserveCapacity(text.count / 5 + 8)
    blocks.reserveCapacity(article.blocks.count)
    sentences.reserveCapacity(text.count / 100 + 4)
    for (index, block) in article.blocks.enumerated() {
      let first = tokens.count
      lexer.cut(text, in: block.range, into: &tokens)
      blocks.append(first..<tokens.count)
      finder.find(in: first..<tokens.count, block: index, &tokens, text, into: &sentences)
    }
    quotations = QuotationFinder().find(blocks: blocks, &tokens, text)
    self.tokens = tokens
    self.blocks = blocks
    self.sentences = sentences
  }

  /// The tokens of a bare text, such as a rule's term; positions are byte offsets in it.
  public static func tokens(of text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return tokens(of: bytes.span, in: 0..<bytes.count)
  }

  /// The tokens of a part of some bytes, as if it were a block. Linear in the range.
  public static func tokens(of text: borrowing Span<UInt8>, in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    Lexer().cut(text, in: range, into: &tokens)
    return tokens
  }
}
