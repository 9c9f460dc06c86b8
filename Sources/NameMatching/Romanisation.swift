/// Brings the spellings that romanisation schemes give to one sound to one form.
///
/// This one table stands for all schemes, and is for single words by themselves: those of a story, which are held against
/// one another by their forms before anything is known of where a name comes from, and those of a list without origins.
/// The schemes of `NameSchemes` need to know that (`ch` is one sound in a French name of a Russian and another in a
/// Greek's), and cost twenty times as much; they speak where whole names, or a listed origin, say which of them hold.
enum Romanisation {
  /// Spelling and form, longer spellings first among those of one letter.
  ///
  /// Source: the differences between the BGN/PCGN, ISO 9, passport, German and French renderings of Cyrillic, and
  /// between pinyin, Wade–Giles and Hong Kong renderings of Chinese, as their public tables give them.
  private static let table = """
    shch s, sch s, sh s, tsch c, tch c, ts c, tz c, ch c, ck k, kh h, gh g, zh j, dj j, ph f,
    ou u, oo u, ee i, ey ei, iy i, ij i, yi i, yy i, y i, w v, x ks, q k
    """

  /// A spelling and its form, in the low bytes of a word each: no array is touched per letter.
  private struct Rule: Sendable {
    let from: UInt64
    let mask: UInt64
    let length: Int
    let to: UInt64
    let formLength: Int
  }

  /// The rules, those of one first letter together, and where each letter's begin; `a` is 0.
  private static let rules: (all: [Rule], starts: [Int], seconds: [UInt32]) = {
    var byLetter = [[Rule]](repeating: [], count: 26)
    func word(_ bytes: Substring.UTF8View) -> UInt64 {
      var word: UInt64 = 0
      for (index, byte) in bytes.enumerated() { word |= UInt64(byte) << UInt64(index * 8) }
      return word
    }
    for entry in table.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let words = entry.split(separator: " ")
      guard words.count == 2, let first = words[0].utf8.first else { continue }
      let length = words[0].utf8.count
      byLetter[Int(first) - 0x61].append(
        Rule(
          from: word(words[0].utf8), mask: (1 << UInt64(length * 8)) - 1, length: length,
          to: word(words[1].utf8), formLength: words[1].utf8.count))
    }
    var starts = [0]
    // One bit for each second letter with which a spelling may begin; all of them where one letter is enough.
    var seconds: [UInt32] = []
    for rules in byLetter {
      starts.append(starts[starts.count - 1] + rules.count)
      seconds.append(
        rules.reduce(0) { $1.length == 1 ? .max : $0 | 1 << UInt32(($1.from >> 8) & 0x1F) })
    }
    return (byLetter.flatMap { $0 }, starts, seconds)
  }()

  /// The form of a folded spelling; doubled letters count once, and a final `f` after a vowel is a `v`.
  static func skeleton(_ spelling: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(spelling.count * 2)
    skeleton(spelling.span, 0..<spelling.count, into: &result)
    return result
  }

  /// Appends the form of a part of some folded letters; what stands in the result before is no part of it.
  static func skeleton(_ letters: borrowing Span<UInt8>, _ range: Range<Int>, into result: inout [UInt8]) {
    let rules = rules.all.span
    let starts = self.rules.starts.span
    let seconds = self.rules.seconds.span
    var at = range.lowerBound
    // The next five letters, the first in the lowest byte: no spelling of the table is longer.
    var window: UInt64 = 0
    for index in at..<min(at + 5, range.upperBound) {
      window |= UInt64(letters[index]) << UInt64((index - at) * 8)
    }
    func advance(_ count: Int) {
      for _ in 0..<count {
        window >>= 8
        if at + 5 < range.upperBound { window |= UInt64(letters[at + 5]) << 32 }
        at += 1
      }
    }
    let start = result.count
    // The last byte of the form, or no byte: one of the same behind it is left out.
    var last = UInt16.max
    while at < range.upperBound {
      let letter = UInt8(truncatingIfNeeded: window)
      if letter >= 0x61, letter <= 0x7A,
        seconds[Int(letter) &- 0x61] & (1 &<< UInt32(truncatingIfNeeded: (window &>> 8) & 0x1F)) != 0,
        let rule = rule(window, rules, starts[Int(letter) &- 0x61]..<starts[Int(letter) &- 0x60])
      {
        var form = rule.to
        for _ in 0..<rule.formLength {
          let byte = UInt8(truncatingIfNeeded: form)
          if last != byte { result.append(byte) }
          last = UInt16(byte)
          form >>= 8
        }
        advance(rule.length)
      } else {
        if last != letter { result.append(letter) }
        last = UInt16(letter)
        advance(1)
      }
    }
    if result.count - start > 3, result.last == UInt8(ascii: "f"),
      result[result.count - 2] == UInt8(ascii: "o") || result[result.count - 2] == UInt8(ascii: "e")
    {
      result[result.count - 1] = UInt8(ascii: "v")
    }
  }

  /// The first of some rules whose spelling begins a window of letters.
  @inline(__always)
  private static func rule(_ window: UInt64, _ rules: borrowing Span<Rule>, _ range: Range<Int>) -> Rule? {
    for index in range where window & rules[index].mask == rules[index].from { return rules[index] }
    return nil
  }
}
