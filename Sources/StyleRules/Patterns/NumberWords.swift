import ArticleText

/// Numbers in words and in figures.
enum NumberWords {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]
  private static let tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  private static let byHash: WordMap<Int> = {
    var result = WordMap<Int>()
    for (value, word) in small.enumerated() { result[Folding.hash(word)] = value }
    for (index, word) in tens.enumerated() { result[Folding.hash(word)] = 30 + 10 * index }
    return result
  }()

  /// The hashes of all number words.
  static var hashes: [UInt32] {
    (small + tens).map { Folding.hash($0) }
  }

  /// The number that a word names, up to ninety.
  static func value(of token: Token) -> Int? {
    guard token.kind == .word, token.count >= 3, token.count <= 9 else { return nil }
    return byHash[token.hash]
  }

  /// The whole number that a figure shows: digits, with commas between thousands or none.
  static func figure(_ token: Token, _ story: Story) -> Int? {
    guard token.kind == .number, token.capitalisation == .none, token.count <= 20 else { return nil }
    var value = 0
    for byte in story.article.text[token.range] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (product, over) = value.multipliedReportingOverflow(by: 10)
        guard !over else { return nil }
        value = product + Int(byte - UInt8(ascii: "0"))
        guard value >= 0 else { return nil }
      case UInt8(ascii: ","): continue
      default: return nil
      }
    }
    return value
  }

  /// A number up to 99 in words.
  static func spelledOut(_ value: Int) -> String? {
    if small.indices.contains(value) { return small[value] }
    guard (21...99).contains(value) else { return nil }
    let ten = value / 10 == 2 ? "twenty" : tens[value / 10 - 3]
    return value % 10 == 0 ? ten : "\(ten)-\(small[value % 10])"
  }
}
