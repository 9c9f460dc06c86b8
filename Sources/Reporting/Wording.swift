/// Small parts of sentences.
public enum Wording {
  /// A number with its noun: `1 article`, `2 articles`.
  public static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
