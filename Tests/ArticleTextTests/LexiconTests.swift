import ArticleText
import TestSupport
import Testing

/// What holds for the tokens, sentences and quotations of every text, whatever its bytes.
@Suite struct LexiconTests {
  /// What is wrong with the lexicon of an article; nothing where all laws hold.
  private func faults(_ article: Article) -> [String] {
    let lexicon = Lexicon(article)
    return order(lexicon, article) + coverage(lexicon, article) + texts(lexicon, article) + parts(lexicon)
  }

  /// Tokens are in order, do not overlap, and lie inside their block.
  private func order(_ lexicon: Lexicon, _ article: Article) -> [String] {
    var faults: [String] = []
    for (block, tokens) in zip(article.blocks, lexicon.blocks) {
      var end = block.range.lowerBound
      for token in lexicon.tokens[tokens] {
        if token.range.isEmpty { faults.append("empty token at \(token.start)") }
        if token.range.lowerBound < end { faults.append("overlap at \(token.start)") }
        if token.range.upperBound > block.range.upperBound {
          faults.append("out of the block at \(token.start)")
        }
        end = token.range.upperBound
      }
    }
    return faults
  }

  /// What lies between tokens is blank.
  private func coverage(_ lexicon: Lexicon, _ article: Article) -> [String] {
    var faults: [String] = []
    for (block, tokens) in zip(article.blocks, lexicon.blocks) {
      var end = block.range.lowerBound
      for next in lexicon.tokens[tokens].map(\.range) + [block.range.upperBound..<block.range.upperBound] {
        if !isBlank(article.text[end..<max(end, next.lowerBound)]) {
          faults.append("text left out at \(end)")
        }
        end = next.upperBound
      }
    }
    return faults
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return true }
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" || $0 == "\u{AD}"
    }
  }

  /// A token is whole scalars, and its hash is that of its text.
  private func texts(_ lexicon: Lexicon, _ article: Article) -> [String] {
    lexicon.tokens.compactMap { token in
      guard token.kind != .invalid else { return nil }
      guard let text = String(validating: article.text[token.range], as: UTF8.self) else {
        return "a scalar cut at \(token.start)"
      }
      if token.kind != .address, token.hash != Folding.hash(text) { return "wrong hash of “\(text)”" }
      return nil
    }
  }

  /// Blocks part the tokens, sentences part the blocks, and the first token of a sentence says so.
  private func parts(_ lexicon: Lexicon) -> [String] {
    var faults: [String] = []
    if lexicon.blocks.flatMap({ Array($0) }) != Array(lexicon.tokens.indices) {
      faults.append("blocks are no parts")
    }
    if lexicon.sentences.flatMap({ Array($0.tokens) }) != Array(lexicon.tokens.indices) {
      faults.append("sentences are no parts")
    }
    for sentence in lexicon.sentences {
      let block = lexicon.blocks[sentence.block]
      if sentence.tokens.lowerBound < block.lowerBound || sentence.tokens.upperBound > block.upperBound {
        faults.append("a sentence leaves its block")
      }
    }
    let starts = lexicon.tokens.indices.filter { lexicon.tokens[$0].startsSentence }
    if starts != lexicon.sentences.map(\.tokens.lowerBound) { faults.append("wrong starts of sentences") }
    for at in lexicon.tokens.indices.dropFirst() {
      let isGlued = lexicon.tokens[at].gap == .glued
      if isGlued != lexicon.tokens[at - 1].flags.contains(.gluedToNext) {
        faults.append("wrong glue at \(at)")
      }
    }
    return faults
  }

  @Test func `the laws hold for copy put together at random`() {
    var texts = RandomText(seed: 1)
    for _ in 0..<600 {
      let text = texts.copy(pieces: 80)
      #expect(faults(article(text)) == [], "\(text.debugDescription)")
    }
  }

  @Test func `the laws hold for 20,000 strings of random and mutated bytes`() {
    var texts = RandomText(seed: 2)
    var bytes = Array(texts.copy(pieces: 6).utf8)
    for round in 0..<20_000 {
      switch round % 4 {
      case 0: bytes = texts.bytes(upTo: 40)
      case 1: bytes = Array(texts.copy(pieces: 6).utf8)
      default: bytes = texts.mutated(bytes)
      }
      let faults = faults(article(bytes: bytes))
      #expect(faults == [], "\(bytes)")
    }
  }

  @Test func `what stands around a part changes nothing in its tokens`() {
    var texts = RandomText(seed: 6)
    for _ in 0..<2_000 {
      let bytes = texts.mutated(Array(texts.copy(pieces: 8).utf8))
      let start = texts.below(bytes.count + 1)
      let end = start + texts.below(bytes.count - start + 1)
      let tokens = Lexicon.tokens(of: bytes.span, in: start..<end)
      let alone = Cut(bytes: Array(bytes[start..<end]))
      #expect(tokens.map(\.hash) == alone.tokens.map(\.hash), "\(bytes) \(start)..<\(end)")
      #expect(tokens.map { $0.range.lowerBound - start } == alone.tokens.map(\.range.lowerBound))
      #expect(tokens.map { $0.range.upperBound - start } == alone.tokens.map(\.range.upperBound))
      #expect(tokens.map(\.flags) == alone.tokens.map(\.flags))
    }
  }

  @Test func `the same article gives the same lexicon`() {
    var texts = RandomText(seed: 4)
    let article = article(texts.copy(pieces: 400))
    let (first, second) = (Lexicon(article), Lexicon(article))
    #expect(first.tokens == second.tokens)
    #expect(first.sentences == second.sentences)
    #expect(first.quotations == second.quotations)
  }

  @Test func `a block may be empty`() {
    let bytes = Array("Oil  rose".utf8)
    let article = Article(
      path: "test.txt", source: bytes,
      blocks: [Block(.body, 0..<3), Block(.body, 3..<3), Block(.body, 3..<5), Block(.body, 5..<9)])
    let lexicon = Lexicon(article)
    #expect(Array(lexicon.blocks) == [0..<1, 1..<1, 1..<1, 1..<2])
    #expect(lexicon.sentences.map(\.block) == [0, 3])
  }

  @Test(arguments: ["a", "a ", "é", ".", "U.", "1,", "x@", "http://", "'", "e\u{301}", "\u{0}", "[("])
  func `one long line is read in linear time`(_ piece: String) {
    let factor = Growth.factor(from: 4_000) { size in
      _ = Lexicon(article(String(repeating: piece, count: size)))
    }
    #expect(Growth.linear.contains(factor))
  }
}
