/// The tokens, sentences and quotations of one article.
public struct Lexicon: Sendable {
  /// Every token of every block, in order.
  public let tokens: [Token]
  /// The indices of each block's tokens.
  public let blocks: BlockTokens
  /// The sentences, in order.
  public let sentences: [Sentence]
  /// The quotations, in order of their first token.
  public let quotations: [Quotation]

  /// The index of the block in which a token stands. Costs the logarithm of their number.
  @inlinable public func block(of token: Int) -> Int { blocks.partitioningIndex { $0.upperBound > token } }

  /// Reads an article's text. Linear in its bytes.
  public init(_ article: Article) {
    let text = article.text.span
    var sentences: [Sentence] = []
    // Nearly every block is a sentence or more, and prose has some hundred bytes in one.
    sentences.reserveCapacity(max(text.count / 100 + 4, article.blocks.count))
    let finder = SentenceFinder()
    var blocks = BlockTokens(capacity: article.blocks.count)
    let buffer = Lexicon.cut(article, &blocks)
    let terminators = buffer.terminators
    let quoteMarks = buffer.quoteMarks
    var tokens = buffer.array()
    var mark = 0
    for (index, range) in blocks.enumerated() {
      let first = mark
      while mark < terminators.count, terminators[mark] < range.upperBound { mark += 1 }
      finder.find(in: range, block: index, marks: terminators[first..<mark], &tokens, text, into: &sentences)
    }
    quotations = QuotationFinder().find(blocks: blocks, marks: quoteMarks, &tokens, text)
    self.tokens = tokens
    self.blocks = blocks
    self.sentences = sentences
  }

  /// The tokens of an article alone, without sentences and quotations. Linear in the article's bytes.
  public static func tokens(of article: Article) -> [Token] {
    var blocks = BlockTokens(capacity: article.blocks.count)
    return cut(article, &blocks).array()
  }

  private static func cut(_ article: Article, _ blocks: inout BlockTokens) -> TokenBuffer {
    let text = article.text.span
    let lexer = Lexer()
    // English copy has about six bytes a token.
    var buffer = TokenBuffer(capacity: text.count / 5 + 8)
    for block in article.blocks {
      lexer.cut(text, in: block.range, into: &buffer)
      blocks.append(end: buffer.count)
    }
    return buffer
  }

  /// The tokens of a bare text, such as a rule's term; positions are byte offsets in it.
  public static func tokens(of text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return tokens(of: bytes.span, in: 0..<bytes.count)
  }

  /// The tokens of a part of some bytes, as if it were a block. Linear in the range.
  public static func tokens(of text: borrowing Span<UInt8>, in range: Range<Int>) -> [Token] {
    var buffer = TokenBuffer(capacity: range.count / 5 + 8)
    Lexer().cut(text, in: range, into: &buffer)
    return buffer.array()
  }
}
