internal import RuleChecks

/// Finds what somebody may have meant by an id or an option that does not exist.
public enum NearestWord {
  /// The candidate with the fewest changed letters, if they are few.
  public static func find(_ word: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.utf8.count / 3)
    return candidates.map { ($0, EditDistance.between(Array(word.utf8), Array($0.utf8))) }
      .filter { $0.1 <= limit || $0.0.hasPrefix(word) }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}
