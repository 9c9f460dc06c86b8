import ArticleText
import Foundation
import TestSupport
import Testing

@Suite struct FoldingTests {
  @Test func `case is folded`() {
    #expect(Folding.folded("NATO and NaTo") == "nato and nato")
    #expect(Folding.folded("КИЇВ") == Folding.folded("Київ"))
    #expect(Folding.folded("ΑΘΗΝΑ") == Folding.folded("αθηνα"))
    #expect(Folding.folded("ĐẶNG") == Folding.folded("đặng"))
  }

  @Test func `a final sigma is a sigma`() {
    #expect(Folding.folded("ΟΔΟΣ") == Folding.folded("οδος"))
  }

  @Test func `diacritics are folded`() {
    for (text, folded) in [
      ("Erdoğan", "erdogan"), ("café", "cafe"), ("Škoda", "skoda"), ("Łódź", "lodz"), ("Öresund", "oresund"),
      ("İstanbul", "istanbul"), ("Diyarbakır", "diyarbakir"), ("Nguyễn Văn Thiệu", "nguyen van thieu"),
      ("Đặng", "dang"), ("São", "sao"), ("piñata", "pinata"), ("Tromsø", "tromso"),
      ("Reykjavík", "reykjavik"),
    ] {
      #expect(Folding.folded(text) == folded)
    }
  }

  @Test func `letters that stand for two are written out`() {
    for (text, folded) in [
      ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Encyclopædia", "encyclopaedia"), ("ÆRØ", "aero"),
      ("œuvre", "oeuvre"), ("Þór", "thor"), ("þorn", "thorn"),
    ] {
      #expect(Folding.folded(text) == folded)
    }
  }

  @Test func `the shape of marks is folded`() {
    #expect(Folding.folded("don’t ‘go’") == "don't 'go'")
    #expect(Folding.folded("“Go”") == "\"go\"")
    #expect(Folding.folded("co\u{2011}operate, co\u{2010}operate") == "co-operate, co-operate")
    #expect(Folding.folded("a – b") == "a – b", "A dash is no hyphen.")
  }

  @Test func `marks without width vanish`() {
    #expect(Folding.folded("co\u{AD}op \u{FEFF}a\u{200B}b\u{2060}") == "coop ab")
    #expect(Folding.folded("e\u{301}\u{323}") == "e")
  }

  /// What Unicode's own decomposition makes of a letter: the base letter, small.
  private func base(_ scalar: Unicode.Scalar) -> String {
    let decomposed = String(scalar).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    return String(String.UnicodeScalarView(decomposed.filter { !(0x300...0x36F).contains($0.value) }))
  }

  private func letters(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    range.compactMap(Unicode.Scalar.init).filter(\.properties.isAlphabetic)
  }

  /// The letters of Latin, Vietnamese, Greek and Cyrillic copy; `Ǯ` and `ẛ` are met nowhere in it.
  private static let scripts: [ClosedRange<UInt32>] = [
    0xC0...0x1ED, 0x1F0...0x24F, 0x1E00...0x1E9A, 0x1EA0...0x1EFF, 0x386...0x3CE, 0x400...0x45F,
  ]

  @Test(arguments: scripts)
  func `a letter folds as its decomposed form does`(_ range: ClosedRange<UInt32>) {
    let faults = letters(range).filter { letter in
      Folding.folded(String(letter)) != Folding.folded(String(letter).decomposedStringWithCanonicalMapping)
    }
    #expect(faults == [])
  }

  @Test(arguments: scripts)
  func `a letter with marks folds to the letter that Unicode names`(_ range: ClosedRange<UInt32>) {
    let faults = letters(range).filter { letter in
      let base = base(letter)
      return base.utf8.count == 1 && Folding.folded(String(letter)) != base
    }
    #expect(faults == [])
  }

  @Test func `folding what is folded changes nothing`() {
    var texts = RandomText(seed: 11)
    for _ in 0..<500 {
      let folded = Folding.folded(texts.copy(pieces: 12))
      #expect(Folding.folded(folded) == folded)
    }
  }

  @Test func `bytes that are no UTF-8 fold to the replacement character`() {
    #expect(String(decoding: Folding.folded([0x41, 0xFF, 0x42]), as: UTF8.self) == "a\u{FFFD}b")
  }

  @Test func `the hash of a text is that of its token`() {
    for text in [
      "Putin", "PUTIN", "don’t", "café", "U.S.", "1,000", "20TH", "Київ", "Straße", "…", "“", "Kekkonen",
      "Netanyahu",
      "MITTERRANDZIAN", "Balkenendé", "Oświęcimskaya",
    ] {
      let token = Cut(text).tokens.first
      #expect(token?.hash == Folding.hash(text))
      #expect(Folding.hash(text) == Folding.hash(Folding.folded(text)))
    }
    #expect(Folding.hash("Putin") != Folding.hash("Puttin"))
  }
}
