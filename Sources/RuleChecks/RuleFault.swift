/// Something wrong with what a rule was given, found in the values alone.
///
/// The guide's start-up and the `@Stylebook` macro call the same checks and show the same texts, so that what compiles
/// also starts.
public struct RuleFault: Sendable, Hashable {
  /// What is wrong.
  public let message: String
  /// What to write instead.
  public let advice: String
  /// Which of the values that were looked at is wrong, counted from 0 in the order in which they were given.
  public let part: Int
  /// The text that the value should have, where only one is right.
  public let mended: String?

  /// Makes a fault.
  public init(_ message: String, _ advice: String, part: Int = 0, mended: String? = nil) {
    self.message = message
    self.advice = advice
    self.part = part
    self.mended = mended
  }

  /// The text that the compiler shows.
  public var text: String { "\(message) \(advice)" }
}
