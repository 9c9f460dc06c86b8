public import ArticleText

/// A day or a month that a story names.
public struct DateInStory: Sendable, TextSpan {
  /// What comes first in a date.
  public enum Order: String, Sendable, Hashable {
    case monthFirst = "month first"
    case dayFirst = "day first"
    case yearFirst = "year first"
    /// There is a month or a weekday alone.
    case none
  }

  /// Byte offsets in `Article.text`.
  public let range: Range<Int>
  /// The weekday, where it stands beside the date or alone.
  public let weekday: Weekday?
  /// The day of the month.
  public let day: Int?
  /// The month, 1 for January.
  public let month: Int?
  /// The year that is written.
  public let year: Int?
  /// What comes first.
  public let order: Order
  /// The indices of its tokens.
  let tokens: Range<Int>
  /// The token of the day, the month and the year.
  var dayToken: Int?
  var monthToken: Int?
  var yearToken: Int?

  /// The day that is meant where the year is written.
  public var date: CalendarDate? {
    guard let day, let month, let year else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The day that is meant, in the year that brings it nearest to another day where none is written.
  ///
  /// Nothing where the nearest is more than `within` days away, since then another year may be meant.
  public func date(near other: CalendarDate?, within days: Int = 120) -> CalendarDate? {
    guard let day, let month else { return nil }
    if let year { return CalendarDate(year: year, month: month, day: day) }
    guard let other else { return nil }
    let all = (other.year - 1...other.year + 1).compactMap { CalendarDate(year: $0, month: month, day: day) }
    let nearest = all.min { abs($0.dayNumber - other.dayNumber) < abs($1.dayNumber - other.dayNumber) }
    return nearest.flatMap { abs($0.dayNumber - other.dayNumber) <= days ? $0 : nil }
  }
}
