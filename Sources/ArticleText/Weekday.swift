/// A day of the week.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, CustomStringConvertible {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday

  /// The English name.
  public var description: String { Weekday.names[rawValue] }

  private static let names = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  private static let shortForms: KeyValuePairs = [
    "Mon": 1, "Tue": 2, "Tues": 2, "Wed": 3, "Thu": 4, "Thur": 4, "Thurs": 4, "Fri": 5,
  ]

  private static let byHash: WordMap<Weekday> = {
    var result = WordMap<Weekday>()
    for day in allCases { result[Folding.hash(day.description)] = day }
    for (name, day) in shortForms { result[Folding.hash(name)] = Weekday(rawValue: day) }
    return result
  }()

  /// The hashes of the whole names.
  public static let hashes: [UInt32] = names.map { Folding.hash($0) }

  /// The day that a capitalised word names, or `nil`; short forms that are words of their own (`Sat`, `Sun`) are none.
  public static func reading(of token: Token) -> Weekday? {
    guard token.kind == .word, token.startsWithCapital, token.count >= 3, token.count <= 9 else { return nil }
    return byHash[token.hash]
  }
}

extension CalendarDate {
  /// The number of days since 1 January of the year 1, by the Gregorian calendar.
  public var dayNumber: Int {
    // Years from March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let monthsFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthsFromMarch + 2) / 5 + day
      - 307
  }

  /// The day of the week.
  public var weekday: Weekday { Weekday(rawValue: (dayNumber + 1) % 7) ?? .monday }
}
