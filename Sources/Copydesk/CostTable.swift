internal import StyleRules

/// The table of `--profile-rules`: what each rule has cost and found.
enum CostTable {
  static func text(_ costs: [RuleCost], articles: Int) -> String {
    let total = max(1, costs.reduce(0) { $0 + $1.nanoseconds })
    let shared = "(phrases and patterns, in one pass)"
    let width = max(4, costs.map { $0.rule.isEmpty ? shared.count : $0.rule.count }.max() ?? 0)
    var lines = [
      "\(padded("rule", width))  \(left("ms", 10))  \(left("share", 6))  \(left("µs/article", 10))  findings"
    ]
    for cost in costs {
      let share = "\(cost.nanoseconds * 100 / total) %"
      let each = cost.nanoseconds / 1000 / UInt64(max(1, articles))
      lines.append(
        "\(padded(cost.rule.isEmpty ? shared : cost.rule, width))  "
          + "\(left(milliseconds(cost.nanoseconds), 10))  \(left(share, 6))  \(left("\(each)", 10))  "
          + left(cost.rule.isEmpty ? "" : "\(cost.findings)", 8))
    }
    return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) + "\n" }.joined()
      + "A rule that counts names or words of its story pays for reading them where it is the first to ask.\n"
      + (costs.contains { $0.rule.hasSuffix("-across") }
        ? "What a rule over the run (…-across) reads in each story is in the time of the rule within stories.\n"
        : "")
  }

  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    let tenths = nanoseconds / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
