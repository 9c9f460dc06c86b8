/// Checks regular expressions that stand in strings.
public enum RegexChecks {
  /// The longest expression that is looked at, in bytes.
  private static let longest = 2_000
  /// The deepest nesting that is looked at.
  private static let deepest = 40

  /// What is wrong with an expression.
  public static func fault(_ pattern: String) -> RuleFault? {
    guard pattern.utf8.count <= longest, pattern.utf8.count(where: { "([{".utf8.contains($0) }) <= deepest
    else {
      return nil
    }
    do {
      _ = try Regex(pattern)
      return nil
    } catch {
      return RuleFault(
        "The regular expression “\(pattern)” can't be read: \(error).",
        "Mend it, or write it as a literal: /…/.")
    }
  }
}
