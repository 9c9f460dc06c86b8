import ArticleText
import TestSupport
import Testing

@Suite struct SentenceFinderTests {
  /// The text with `↓` before each sentence.
  private func marked(_ text: String) -> String {
    let article = article(MarkedText(text).text)
    let lexicon = Lexicon(article)
    var bytes = article.text
    for sentence in lexicon.sentences.reversed() {
      bytes.insert(contentsOf: Array("↓".utf8), at: Int(lexicon.tokens[sentence.tokens.lowerBound].start))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func expectMarks(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(marked(text) == text, sourceLocation: sourceLocation)
  }

  @Test func `a full stop, an exclamation mark and a question mark end a sentence`() {
    expectMarks("↓Oil rose. ↓Gold fell! ↓Why? ↓Nobody knew.")
    expectMarks("↓Oil rose\n\n↓Gold fell.")
    expectMarks("↓Oil rose.\n↓Gold fell?! ↓Yes.")
  }

  @Test func `a title or an initial ends none`() {
    expectMarks("↓Mr. Smith met Dr. Jones and Gov. Jerry Brown. ↓They left.")
    expectMarks("↓J. K. Rowling met George W. Bush. ↓They left.")
    expectMarks("↓Lt. Gen. Mark Hertling spoke.")
    expectMarks("↓He was No. 3 on the list, see Fig. 4.")
  }

  @Test func `the pronoun at an end is no initial`() {
    expectMarks("↓So did I. ↓Bush agreed.")
    expectMarks("↓It was Plan B. ↓The plan failed.")
  }

  @Test func `a short answer is a sentence`() {
    expectMarks("↓Will he run? ↓No. ↓He said so on Friday.")
  }

  @Test func `an abbreviation ends one only before a word that opens sentences`() {
    expectMarks("↓He runs Apple Inc. ↓He is rich.")
    expectMarks("↓Apple Inc. Chairman Arthur Levinson spoke.")
    expectMarks("↓On Jan. 5 the Exxon Corp. board met.")
    expectMarks("↓They met in Minneapolis, Minn. ↓The talks went on.")
    expectMarks("↓The sun. ↓Police said so.", "A small-letter word is no abbreviation.")
  }

  private func expectMarks(
    _ text: String, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(marked(text) == text, comment, sourceLocation: sourceLocation)
  }

  @Test func `an initialism at the end may end one`() {
    expectMarks("↓He lives in the U.S. ↓The flag is red.")
    expectMarks("↓It opened at 9 a.m. ↓He was there.")
    expectMarks("↓The U.S. Senate met U.S. officials at 5 p.m. Monday.")
    expectMarks("↓He lives in the U.S.")
  }

  @Test func `a decimal point and a web name end none`() {
    expectMarks("↓It rose 3.5 percent to 1.2. ↓Shares fell.")
    expectMarks("↓See mtv.com or GAZP.MM today. ↓It is new.")
  }

  @Test func `a missing space is made good`() {
    expectMarks("↓It came to an end.↓The rest is known.")
  }

  @Test func `closing marks and brackets go with their sentence`() {
    expectMarks("↓“It is over.” ↓He left.")
    expectMarks("↓\"It is over.\" ↓He left.")
    expectMarks("↓(He left.) ↓She stayed.")
    expectMarks("↓He left (at last). ↓She stayed.")
    expectMarks("↓“He said ‘no.’” ↓She left.")
    expectMarks("↓He left. ↓“Good,” she said. ↓(So it was.) ↓[It was.]")
  }

  @Test func `a mark before a small letter ends none`() {
    expectMarks("↓“Why?” he asked. ↓“Go!” she said.")
    expectMarks("↓He bought Yahoo! shares. ↓It paid.")
    expectMarks("↓“Why?” “because,” he said.")
  }

  @Test func `an ellipsis ends one before a capital`() {
    expectMarks("↓He waited... and left.")
    expectMarks("↓He waited … and left.")
    expectMarks("↓He waited... ↓Then he left.")
    expectMarks("↓He waited… ↓Then he left.")
  }

  @Test func `each block starts a sentence`() {
    expectMarks("↓XI SUPREME\n\n↓Xi is expected\n\n↓to stay")
  }

  @Test func `the first token of a sentence is flagged, and no other`() {
    let lexicon = Lexicon(article("Oil rose. Gold fell.\n\nTin too."))
    let flagged = lexicon.tokens.indices.filter { lexicon.tokens[$0].startsSentence }
    #expect(flagged == lexicon.sentences.map(\.tokens.lowerBound))
    #expect(lexicon.sentences.map(\.block) == [0, 0, 1])
  }

  @Test(arguments: ["!", ".)", "?)", "!“", "...!"])
  func `marks in a row are read in linear time`(_ marks: String) {
    let factor = Growth.factor(from: 200) { size in
      _ = Lexicon(article(String(repeating: marks, count: size) + " a"))
    }
    #expect(Growth.linear.contains(factor))
  }
}
