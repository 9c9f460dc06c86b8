/// Checks the parts of patterns.
public enum PatternChecks {
  /// What is said of every part that is wrong.
  public static let advice = "Give every part something to match."

  /// What is wrong with a part that is words.
  public static func words(_ term: String) -> RuleFault? {
    TermWords.isPresent(term) ? nil : RuleFault("A part of the pattern is an empty word.", advice)
  }
}
