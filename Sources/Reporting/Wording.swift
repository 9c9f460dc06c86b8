internal import StyleRules

/// Small parts of sentences.
public enum Wording {
  /// A number with its noun: `1 article`, `2 articles`.
  public static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// The numbers of findings of each severity, the gravest first: `2 errors, 1 piece of advice`.
  static func severities(_ counts: [Severity: Int]) -> String {
    let nouns: [(Severity, String, String)] = [
      (.error, "error", "errors"), (.warning, "warning", "warnings"),
      (.advice, "piece of advice", "pieces of advice"),
    ]
    return nouns.compactMap { severity, one, many in
      counts[severity].flatMap { $0 > 0 ? "\($0) \($0 == 1 ? one : many)" : nil }
    }.joined(separator: ", ")
  }
}
