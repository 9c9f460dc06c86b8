import ArticleText
import Testing

@Suite struct LexerTests {
  // MARK: Words

  @Test func `words are cut at spaces and marks`() {
    #expect(Cut("Oil rose, again.").texts == ["Oil", "rose", ",", "again", "."])
    #expect(Cut("Oil rose, again.").kinds == [.word, .word, .punctuation, .word, .punctuation])
  }

  @Test func `nothing and blanks alone have no tokens`() {
    #expect(Cut("").tokens.isEmpty)
    #expect(Cut(" \t\r\n\u{A0}\u{2003}\u{FEFF}\u{200B}\u{AD}\n").tokens.isEmpty)
  }

  @Test(arguments: ["'", "’"])
  func `an apostrophe inside a word belongs to it`(_ mark: String) {
    for word in [
      "don\(mark)t", "O\(mark)Brien", "o\(mark)clock", "rock\(mark)n\(mark)roll", "we\(mark)ll", "d\(mark)Or",
    ] {
      #expect(Cut(word).texts == [word])
      #expect(Cut(word).kinds == [.word])
    }
  }

  @Test(arguments: ["'", "’"])
  func `a possessive or a contraction in s is a token of its own`(_ mark: String) {
    for (text, texts) in [
      ("Putin\(mark)s aide", ["Putin", "\(mark)s", "aide"]),
      ("PUTIN\(mark)S AIDE", ["PUTIN", "\(mark)S", "AIDE"]),
      ("O\(mark)Brien\(mark)s.", ["O\(mark)Brien", "\(mark)s", "."]),
      ("the U.S.\(mark)s", ["the", "U.S.", "\(mark)s"]),
      ("the 1990\(mark)s", ["the", "1990", "\(mark)s"]),
      ("Erdoğan\(mark)s", ["Erdoğan", "\(mark)s"]),
    ] {
      let cut = Cut(text)
      #expect(cut.texts == texts)
      #expect(cut.kinds.count { $0 == .clitic } == 1)
    }
  }

  @Test(arguments: ["'", "’"])
  func `an apostrophe at the edge of a word is a mark`(_ mark: String) {
    #expect(Cut("workers\(mark) pay").texts == ["workers", mark, "pay"])
    #expect(Cut("workers\(mark) pay").kinds == [.word, .quoteMark, .word])
    #expect(Cut("\(mark)90s").texts == [mark, "90s"])
    #expect(Cut("\(mark)90s").kinds == [.quoteMark, .number])
    #expect(Cut("\(mark)s").kinds == [.quoteMark, .word], "Nothing stands before it that could own.")
    #expect(Cut("his \(mark)s").kinds == [.word, .quoteMark, .word], "A possessive hangs on its word.")
  }

  @Test func `curly and straight apostrophes have one hash`() {
    #expect(Cut("don't").tokens.map(\.hash) == Cut("don’t").tokens.map(\.hash))
    #expect(Cut("Putin's").tokens.map(\.hash) == Cut("PUTIN’S").tokens.map(\.hash))
  }

  @Test func `initialisms keep their full stops`() {
    for text in ["U.S.", "U.S.A.", "a.m.", "e.g.", "J.K.", "G.O.P."] {
      let cut = Cut(text)
      #expect(cut.texts == [text])
      #expect(cut.tokens.first?.flags.contains(.dotted) == true)
    }
    #expect(Cut("U.S.-led").texts == ["U.S.", "-", "led"])
    #expect(Cut("in the U.S.").texts == ["in", "the", "U.S."])
  }

  @Test func `a full stop after a longer word or a lone letter is a mark`() {
    #expect(Cut("J. Smith").texts == ["J", ".", "Smith"])
    #expect(Cut("end.The").texts == ["end", ".", "The"])
    #expect(Cut("mtv.com").texts == ["mtv", ".", "com"])
    #expect(Cut("GAZP.MM").texts == ["GAZP", ".", "MM"])
    #expect(Cut("Ph.D.").texts == ["Ph", ".", "D", "."])
  }

  @Test func `hyphens and dashes are marks`() {
    #expect(Cut("co-operate").texts == ["co", "-", "operate"])
    #expect(Cut("Xi–Putin").texts == ["Xi", "–", "Putin"])
    #expect(Cut("so — it").kinds == [.word, .punctuation, .word])
  }

  @Test func `letters and figures make one word`() {
    #expect(Cut("G7 MI5 B2B").texts == ["G7", "MI5", "B2B"])
    #expect(Cut("COVID-19").texts == ["COVID", "-", "19"])
  }

  @Test func `words of other scripts are words`() {
    for word in ["Київ", "Αθήνα", "Nguyễn", "Straße", "naïve", "Škoda", "北京", "ירושלים", "القاهرة", "हिन्दी"] {
      #expect(Cut(word).texts == [word])
      #expect(Cut(word).kinds == [.word])
      #expect(Cut(word).tokens.first?.flags.contains(.accented) == true)
    }
  }

  @Test func `a combining mark stays with its letter and hashes as the letter alone`() {
    let composed = Cut("café")
    let decomposed = Cut("cafe\u{301}")
    #expect(decomposed.tokens.count == 1)
    #expect(decomposed.tokens.map(\.hash) == composed.tokens.map(\.hash))
    #expect(composed.tokens.map(\.hash) == Cut("CAFE").tokens.map(\.hash))
  }

  @Test func `a soft hyphen and a zero-width joiner do not cut a word`() {
    #expect(Cut("co\u{AD}operate").tokens.count == 1)
    #expect(Cut("co\u{AD}operate").tokens.map(\.hash) == Cut("cooperate").tokens.map(\.hash))
    #expect(Cut("नी\u{200D}ति").tokens.count == 1)
  }

  // MARK: Capitals

  @Test func `capitals are told apart`() {
    let cut = Cut("word Word I NATO U.S. McDonald iPhone ICBMs 7 Šibenik ĐẶNG")
    #expect(
      cut.capitalisations == [
        .lowercase, .capitalised, .capitalised, .allCapitals, .allCapitals, .mixed, .mixed, .mixed, .none,
        .capitalised,
        .allCapitals,
      ])
    #expect(cut.tokens.filter(\.startsWithCapital).count == 8)
  }

  // MARK: Numbers

  @Test func `numbers keep their separators and the letters glued on`() {
    for text in ["7", "1,000", "1,234,567.89", "3.5", "12:30", "20th", "1990s", "3m", "10am", "1.2.3", "4x4"]
    {
      #expect(Cut(text).texts == [text])
      #expect(Cut(text).kinds == [.number])
    }
  }

  @Test func `a separator at a number's end is a mark`() {
    #expect(Cut("in 2022, or 3.").texts == ["in", "2022", ",", "or", "3", "."])
    #expect(Cut("20th.5").texts == ["20th", ".", "5"])
    #expect(Cut("3-1").texts == ["3", "-", "1"])
    #expect(Cut("1/2").texts == ["1", "/", "2"])
  }

  @Test func `currency and percent signs are symbols`() {
    #expect(Cut("$1.5bn").texts == ["$", "1.5bn"])
    #expect(Cut("€5").kinds == [.symbol, .number])
    #expect(Cut("£3m, 5%").kinds == [.symbol, .number, .punctuation, .number, .symbol])
    #expect(Cut("US$5").texts == ["US", "$", "5"])
    #expect(Cut("👍 © ½").kinds == [.symbol, .symbol, .symbol])
  }

  // MARK: Marks

  @Test func `dots in a row are one token, other marks one each`() {
    #expect(Cut("so... what?!").texts == ["so", "...", "what", "?", "!"])
    #expect(Cut("so… what").texts == ["so", "…", "what"])
  }

  @Test func `quotation marks of every shape are marks`() {
    for mark in ["\"", "“", "”", "„", "‘", "’", "‚", "«", "»", "‹", "›"] {
      #expect(Cut("\(mark) a").kinds == [.quoteMark, .word])
    }
  }

  // MARK: Addresses

  @Test func `a web or mail address is one token, without the sentence's mark`() {
    for (text, address) in [
      ("see https://example.com/a?b=1, he said", "https://example.com/a?b=1"),
      ("(http://example.com/x)", "http://example.com/x"),
      ("<https://example.com/>", "https://example.com/"),
      ("mail jo@example.co.uk.", "jo@example.co.uk"),
      ("“ftp://example.com”", "ftp://example.com"),
    ] {
      let cut = Cut(text)
      let found = zip(cut.texts, cut.kinds).filter { $0.1 == .address }.map(\.0)
      #expect(found == [address])
    }
    #expect(Cut("12:30 at @jo").kinds == [.number, .word, .symbol, .word])
    #expect(Cut("note: //x").kinds.contains(.address) == false)
  }

  @Test(arguments: [
    "jo.smith@example.com", "j.p.smith@example.com", "jo-ann_smith+desk@example.com",
    "jo.smith.42@example.com",
    "42jo@example.com", "o'brien.jo@example.com", "jörg.o@example.com", "a.b.c.d.e@example.com",
  ])
  func `what a mail address has before its sign is part of it`(_ address: String) {
    let cut = Cut("Write to \(address). He does.")
    #expect(cut.texts == ["Write", "to", address, ".", "He", "does", "."])
    #expect(cut.kinds[2] == .address)
    #expect(cut.gaps == [.block, .space, .space, .glued, .space, .space, .glued])
    #expect(Lexicon(article("Write to \(address). He does.")).sentences.count == 2)
    #expect(Cut(address).texts == [address] && Cut(address).gaps == [.block])
    #expect(Cut("(\(address))").texts == ["(", address, ")"])
    #expect(Cut("-\(address)").texts == ["-", address], "A mark at the start is none of its.")
    #expect(Cut("“\(address)”").texts == ["“", address, "”"])
    #expect(Cut("mailto:\(address)").texts == ["mailto", ":", address])
  }

  @Test func `prices and handles are no mail addresses`() {
    #expect(Cut("3@5.50").kinds == [.number, .symbol, .number])
    #expect(Cut("jo. @smith").kinds == [.word, .punctuation, .symbol, .word])
    #expect(Cut("jo. smith@x.com").texts == ["jo", ".", "smith@x.com"])
    #expect(Cut("a@b.com)c.d@e.com").texts == ["a@b.com", ")", "c.d@e.com"])
  }

  // MARK: Gaps

  @Test func `what stands before a token is known`() {
    #expect(Cut("a b").gaps == [.block, .space])
    #expect(Cut("a-b").gaps == [.block, .glued, .glued])
    #expect(Cut("3\u{A0}percent").gaps == [.block, .space], "A no-break space is a space.")
    for end in ["\n", "\r\n", "\r", " \n ", "\u{2028}", "\u{85}"] {
      #expect(Cut("a\(end)b").gaps == [.block, .line])
    }
    #expect(Cut(" \n a").gaps == [.block])
  }

  @Test func `a token knows whether the next is glued to it`() {
    let cut = Cut("a-b c")
    #expect(cut.tokens.map { $0.flags.contains(.gluedToNext) } == [true, true, false, false])
  }

  // MARK: Bytes that are no text

  @Test func `control characters are invalid tokens`() {
    let cut = Cut("a\u{0}b\u{7F}\u{1B}c")
    #expect(cut.texts == ["a", "\u{0}", "b", "\u{7F}", "\u{1B}", "c"])
    #expect(cut.kinds == [.word, .invalid, .word, .invalid, .invalid, .word])
  }

  @Test func `bytes that are no UTF-8 are invalid tokens, and the words around them stay`() {
    // A lone continuation, an overlong slash, half an emoji, a surrogate, and a byte that never occurs.
    for bad in [[0x80], [0xC0, 0xAF], [0xF0, 0x9F, 0x91], [0xED, 0xA0, 0x80], [0xFF]] as [[UInt8]] {
      let cut = Cut(bytes: Array("oil ".utf8) + bad + Array(" rose".utf8))
      #expect(cut.kinds.first == .word)
      #expect(cut.kinds.last == .word)
      #expect(cut.kinds.dropFirst().dropLast().allSatisfy { $0 == .invalid })
      #expect(cut.tokens.dropFirst().dropLast().reduce(0) { $0 + $1.count } == bad.count)
      let replaced = String(decoding: bad, as: UTF8.self).unicodeScalars.count
      #expect(cut.kinds.count { $0 == .invalid } == replaced, "One token for each replacement character.")
    }
  }

  @Test func `a part of a text is cut as if it were a block`() {
    let bytes = Array("Oil rose again".utf8)
    let tokens = Lexicon.tokens(of: bytes.span, in: 4..<8)
    #expect(tokens.map(\.range) == [4..<8])
    #expect(tokens.first?.gap == .block)
  }
}
