internal import StyleRules

/// Small parts of sentences.
public enum Wording {
  /// A number with its noun: `1 article`, `2 articles`.
  public static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A place in a file: `12:5`; in the part of a packed file `paragraph 12, character 5`, since it has no lines.
  static func place(_ position: Position, _ part: String?) -> String {
    part == nil
      ? "\(position.line):\(position.column)" : "paragraph \(position.line), character \(position.column)"
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
