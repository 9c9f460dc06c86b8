/// Bounds how many findings of one rule are kept in one story: a file of one word again and again would take all memory.
///
/// What a rule finds comes in the order of the text for the most part, so that what is kept is the first of it.
struct FindingLimit {
  /// So many findings are kept of each rule, whatever others find.
  private static let most = 20_000

  private var counts: [Int: Int] = [:]
  /// The rules of which not all was kept.
  private(set) var cut: Set<Int> = []

  /// Whether one more finding of a rule is kept; hardly any story has so many in all that they have to be counted.
  ///
  /// - Parameter total: How many findings of all rules are kept so far.
  mutating func admits(_ rule: Int, after total: Int) -> Bool {
    guard total >= FindingLimit.most else { return true }
    let count = counts[rule, default: 0]
    guard count < FindingLimit.most else {
      cut.insert(rule)
      return false
    }
    counts[rule] = count + 1
    return true
  }
}
