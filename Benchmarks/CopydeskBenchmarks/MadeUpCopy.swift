/// Copy that looks like a wire's, made of a seed, so that benchmarks need no files.
enum MadeUpCopy {
  private static let subjects = [
    "The central bank", "Finance Minister Anna Holm", "Analyst Piet Maarten", "The government",
    "Shares in Norvik",
    "The company", "A spokesman for the union", "President Ilse Brandt", "Traders in London", "The court",
  ]
  private static let verbs = [
    "said on Monday it would cut", "has raised", "declined to comment on", "expects", "told reporters about",
    "warned of", "rejected", "agreed to", "is reviewing", "announced",
  ]
  private static let objects = [
    "its forecast for growth to 2.5 percent from 3.1 percent", "a plan to sell 40 percent of the unit",
    "the first rise in prices in seven months", "talks with lenders in New York and Frankfurt",
    "a $1.2 billion bid for the U.S. group", "new rules for banks that take effect on Jan 1",
    "the terms of the merger, which \"would create a leader\" in the market",
    "output of about 450,000 barrels a day",
  ]
  private static let tails = [
    ", adding that demand was weak", " after a slow start to the year",
    ", people familiar with the matter said",
    ", the ministry said in a statement", " before the vote in October", "", " despite protests by workers",
  ]

  /// An article of some 4 KB.
  static func article(_ seed: UInt64) -> [UInt8] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var text = "LONDON, Sept 11 (Agency) - "
    for _ in 0..<14 {
      for _ in 0..<2 { text += sentence(&state) + " " }
      text += "\n"
    }
    return Array(text.utf8)
  }

  /// One line of at least so many bytes.
  static func line(_ bytes: Int) -> String {
    var state: UInt64 = 7
    var text = ""
    while text.utf8.count < bytes { text += sentence(&state) + " " }
    return text
  }

  private static func sentence(_ state: inout UInt64) -> String {
    func pick(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int(state >> 33) % list.count]
    }
    return "\(pick(subjects)) \(pick(verbs)) \(pick(objects))\(pick(tails))."
  }
}
