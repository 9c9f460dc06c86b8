/// A time of day that a story gives.
public struct TimeInStory: Sendable, TextSpan {
  /// How a time is written.
  public enum Form: Sendable, Hashable {
    /// `7 a.m.`
    case dotted
    /// `7 am`
    case plain
    /// `7am`
    case glued
    /// `15:00`, `1500 GMT`
    case twentyFourHours
    /// `noon`, `midnight`, `7 o'clock`
    case word
  }

  /// Byte offsets in `Article.text`, the zone included.
  public let range: Range<Int>
  /// Minutes since midnight.
  public let minutes: Int
  /// Whether minutes are written.
  public let hasMinutes: Bool
  /// How it is written.
  public let form: Form
  /// The zone as it is written (`GMT`, `EST`, `local time`).
  public let zone: String?
  /// The zone's minutes east of Greenwich, where the zone is one that `TimeZones` knows.
  public let offset: Int?
  /// The indices of its tokens.
  let tokens: Range<Int>
  /// The tokens without the zone.
  let clock: Range<Int>
}
