import ArticleText
import TestSupport
import Testing

@Suite struct QuotationFinderTests {
  /// The text with double quotations between `⟦` and `⟧`, single ones between `⟨` and `⟩`.
  private func marked(_ text: String) -> String {
    let article = article(text)
    let lexicon = Lexicon(article)
    var marks: [(at: Int, mark: String)] = []
    for quotation in lexicon.quotations {
      let first = lexicon.tokens[quotation.tokens.lowerBound]
      let last = lexicon.tokens[quotation.tokens.upperBound - 1]
      marks.append((Int(first.start), quotation.isDouble ? "⟦" : "⟨"))
      marks.append((Int(last.end), quotation.isDouble ? "⟧" : "⟩"))
    }
    var bytes = article.text
    for (at, mark) in marks.sorted(by: { $0.at > $1.at }) {
      bytes.insert(contentsOf: Array(mark.utf8), at: at)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func expectMarks(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let plain = String(text.filter { !"⟦⟧⟨⟩".contains($0) })
    #expect(marked(plain) == text, sourceLocation: sourceLocation)
  }

  @Test func `curly marks open and close a quotation`() {
    expectMarks("He said ⟦“it is over”⟧ and ⟦“we go.”⟧")
    expectMarks("⟦“It is over,”⟧ he said.")
    expectMarks("He said ⟦«it»⟧ or ⟦«it is over»⟧.")
  }

  @Test func `straight marks open and close by what they are glued to`() {
    expectMarks("He said ⟦\"it is over\"⟧ and ⟦\"we go.\"⟧")
    expectMarks("⟦\"It is over,\"⟧ he said. ⟦\"We go.\"⟧")
  }

  @Test func `marks of the desk between paragraphs part no quotation`() {
    func isClosed(_ text: String) -> [Bool] { Lexicon(article(text)).quotations.map(\.isClosed) }
    #expect(isClosed("“It is late.\n\n“We go,” he said.") == [true, true])
    #expect(isClosed("“It is late.\n\n[stet: a.b]\n\n[stet: c.d]\n\n“We go,” he said.") == [true, true])
    #expect(isClosed("“It is late.\n\nThe end.\n\n“We go,” he said.") == [false, true])
  }

  @Test func `straight marks open behind a bracket or a dash`() {
    expectMarks("He left (⟦\"for good,\"⟧ he said).")
    expectMarks("He left—⟦\"for good\"⟧—on Friday.")
  }

  @Test func `a single quotation may stand alone or inside a double one`() {
    expectMarks("He said ⟨‘it is over’⟩ twice.")
    expectMarks("He said ⟨'it is over'⟩ twice.")
    expectMarks("⟦“He said ⟨‘business as usual’⟩ to me,”⟧ she said.")
    expectMarks("⟦“⟨‘No’⟩ is ⟨‘no,’⟩”⟧ she said.")
  }

  @Test func `a possessive and an elision open nothing`() {
    expectMarks("The workers’ pay rose.")
    expectMarks("It was big in the ’90s.")
    expectMarks("The workers' pay rose.")
    expectMarks("Putin's aide didn't say.")
    expectMarks("rock ’n’ roll is here.")
  }

  @Test func `an elision and a possessive together make no quotation`() {
    expectMarks("In the ’90s the workers’ pay rose.")
    expectMarks("In the '90s the workers' pay rose.")
  }

  @Test func `a quotation without its mark goes to the end of the block`() {
    let lexicon = Lexicon(article("He said “it is over.\n\nShe left."))
    #expect(lexicon.quotations.count == 1)
    #expect(lexicon.quotations.first?.isClosed == false)
    #expect(lexicon.quotations.first?.continues == false)
    #expect(lexicon.quotations.first?.tokens.upperBound == lexicon.blocks.first?.upperBound)
    #expect(lexicon.tokens.last?.isQuoted == false)
  }

  @Test(arguments: [("“", "”"), ("\"", "\"")])
  func `a quotation goes on in the next paragraph where that opens with a mark`(
    _ open: String, _ close: String
  ) {
    let lexicon = Lexicon(article("\(open)It is over.\n\n\(open)We go,\(close) he said."))
    #expect(lexicon.quotations.map(\.continues) == [true, false])
    #expect(lexicon.quotations.map(\.isClosed) == [true, true])
    #expect(lexicon.tokens.filter { !$0.isQuoted }.count == 3, "Only “he said.” stands outside.")
  }

  @Test func `the tokens of a quotation are flagged, its marks too`() {
    let article = article("He said “it is over” twice.")
    let lexicon = Lexicon(article)
    let quoted = lexicon.tokens.filter(\.isQuoted).map { article.string($0.range) }
    #expect(quoted == ["“", "it", "is", "over", "”"])
  }

  @Test func `a closing mark alone quotes nothing`() {
    expectMarks("It is over,” he said.")
    expectMarks("He is 6'2\" tall.")
  }

  @Test func `quotations come in order of their first token and stay inside their block`() {
    var texts = RandomText(seed: 5)
    for _ in 0..<400 {
      let lexicon = Lexicon(article(texts.copy(pieces: 60)))
      let starts = lexicon.quotations.map(\.tokens.lowerBound)
      #expect(starts == starts.sorted())
      for quotation in lexicon.quotations {
        let block = lexicon.blocks.first { $0.contains(quotation.tokens.lowerBound) }
        #expect((block?.upperBound ?? 0) >= quotation.tokens.upperBound)
        let flags = lexicon.tokens[quotation.tokens].map(\.isQuoted)
        #expect(!flags.contains(false))
      }
    }
  }

  @Test(arguments: ["“", "\"", "‘", "'a ", "\" "])
  func `marks in a row are read in linear time`(_ mark: String) {
    let factor = Growth.factor(from: 1_000) { size in
      _ = Lexicon(article(String(repeating: mark, count: size)))
    }
    #expect(Growth.linear.contains(factor))
  }
}
