internal import ArticleText

/// Checks the days from which rules hold.
public enum RuleDates {
  /// What is wrong with a day.
  ///
  /// - Parameters:
  ///   - since: The day as the guide writes it (`2019-08-14`).
  ///   - example: The right form, as the guide would write it there.
  public static func fault(_ since: String, example: String = ".since(\"2019-08-14\")") -> RuleFault? {
    guard CalendarDate(since) == nil else { return nil }
    return RuleFault("“\(since)” is no date.", "Write the year, month and day: \(example).")
  }
}
