/// Brings the spellings that romanisation schemes give to one sound to one form.
enum Romanisation {
  /// Spelling and form, longer spellings first among those of one letter.
  ///
  /// Source: the differences between the BGN/PCGN, ISO 9, passport, German and French renderings of Cyrillic, and
  /// between pinyin, Wade–Giles and Hong Kong renderings of Chinese, as their public tables give them.
  private static let table = """
    shch s, sch s, sh s, tsch c, tch c, ts c, tz c, ch c, ck k, kh h, gh g, zh j, dj j, ph f,
    ou u, oo u, ee i, ey ei, iy i, ij i, yi i, yy i, y i, w v, x ks, q k
    """

  private struct Rule: Sendable {
    let from: [UInt8]
    let to: [UInt8]
  }

  /// The rules by the first letter of their spelling.
  private static let rules: [[Rule]] = {
    var result = [[Rule]](repeating: [], count: 256)
    for entry in table.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == 0x0A }) {
      let words = entry.split(separator: 0x20).map { Array($0) }
      if words.count == 2, let first = words[0].first {
        result[Int(first)].append(Rule(from: words[0], to: words[1]))
      }
    }
    return result
  }()

  /// The form of a folded spelling; doubled letters count once, and a final `f` after a vowel is a `v`.
  static func skeleton(_ spelling: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(spelling.count + 2)
    skeleton(spelling.span, 0..<spelling.count, into: &result)
    return result
  }

  /// Appends the form of a part of some folded letters.
  static func skeleton(_ letters: borrowing Span<UInt8>, _ range: Range<Int>, into result: inout [UInt8]) {
    let rules = rules
    var at = range.lowerBound
    while at < range.upperBound {
      var isDone = false
      for rule in rules[Int(letters[at])] where stands(rule.from, at, letters, range.upperBound) {
        for byte in rule.to where result.last != byte { result.append(byte) }
        at += rule.from.count
        isDone = true
        break
      }
      if !isDone {
        if result.last != letters[at] { result.append(letters[at]) }
        at += 1
      }
    }
    if result.count > 3, result.last == UInt8(ascii: "f"),
      result[result.count - 2] == UInt8(ascii: "o") || result[result.count - 2] == UInt8(ascii: "e")
    {
      result[result.count - 1] = UInt8(ascii: "v")
    }
  }

  private static func stands(_ part: [UInt8], _ at: Int, _ letters: borrowing Span<UInt8>, _ end: Int) -> Bool
  {
    guard at + part.count <= end else { return false }
    for index in part.indices where letters[at + index] != part[index] { return false }
    return true
  }
}
