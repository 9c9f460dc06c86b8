internal import ArticleText

extension ValueReader {
  /// The date that begins at a token: `Monday, Sept 11, 2022`, `11 September`, `September 2022`, `2022-09-11`, `Monday`.
  func date(at: Int) -> DateInStory? {
    guard at < tokens.count else { return nil }
    if tokens[at].kind == .number { return isoDate(at) ?? dayFirst(at, from: at, weekday: nil) }
    // Weekdays and months are capitalised.
    guard tokens[at].kind == .word, tokens[at].startsWithCapital else { return nil }
    if let weekday = Weekday.reading(of: tokens[at]) {
      var next = at + 1
      if next < tokens.count, isMark(".", next), tokens[next].gap == .glued, tokens[at].count <= 5 {
        next += 1
      }
      if next < tokens.count, isMark(",", next), tokens[next].gap == .glued { next += 1 }
      if next < tokens.count, tokens[next].gap.isBlank {
        if let date = monthFirst(next, from: at, weekday: weekday)
          ?? dayFirst(next, from: at, weekday: weekday)
        {
          return date
        }
      }
      guard tokens[at].count >= 6 else { return nil }
      return DateInStory(
        range: tokens[at].range, weekday: weekday, day: nil, month: nil, year: nil, order: .none,
        tokens: at..<at + 1)
    }
    return monthFirst(at, from: at, weekday: nil)
  }

  /// The day that a figure names, with or without an ending (`3rd`).
  private func day(_ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].kind == .number, tokens[at].gap != .block, tokens[at].count <= 4,
      let value = digits(at), value.decimals == 0, (1...31).contains(value.value)
    else { return nil }
    // The 3B of `a Long March 3B` is no day.
    if let letters = suffix(at)?.text {
      guard NumberScales.ordinalEndings.contains(letters) else { return nil }
    } else if tokens[at].count > 2 {
      return nil
    }
    return Int(value.value)
  }

  /// The year that four figures name.
  func year(_ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].gap != .block, tokens[at].count == 4,
      let value = NumberWords.figure(tokens[at], story), (1_000...2_199).contains(value)
    else { return nil }
    return value
  }

  /// A month's name and its full stop; gives the token behind.
  private func month(_ at: Int) -> (MonthNames.Reading, end: Int)? {
    guard at < tokens.count, let month = MonthNames.reading(of: tokens[at]) else { return nil }
    let hasStop = !month.isFull && isMark(".", at + 1) && tokens[at + 1].gap == .glued
    return (month, at + (hasStop ? 2 : 1))
  }

  private func monthFirst(_ at: Int, from start: Int, weekday: Weekday?) -> DateInStory? {
    guard let (month, next) = month(at), next < tokens.count,
      tokens[next].gap.isBlank || tokens[next].gap == .glued
    else { return lone(at, start, weekday) }
    if tokens[next].gap.isBlank, let day = day(next), !isPartOfNumber(next) {
      var (end, year, yearToken): (Int, Int?, Int?) = (next + 1, nil, nil)
      let hasComma = isMark(",", end) && tokens[end].gap == .glued
      if let value = self.year(end + (hasComma ? 1 : 0)), !isCount(end + (hasComma ? 1 : 0)) {
        yearToken = end + (hasComma ? 1 : 0)
        year = value
        end = (yearToken ?? end) + 1
      }
      return DateInStory(
        range: story.range(of: start..<end), weekday: weekday, day: day, month: month.month, year: year,
        order: .monthFirst, tokens: start..<end, dayToken: next, monthToken: at, yearToken: yearToken)
    }
    let hasComma = isMark(",", next) && tokens[next].gap == .glued
    let behind = next + (hasComma ? 1 : 0)
    if weekday == nil, behind < tokens.count, tokens[behind].gap.isBlank, let year = year(behind),
      year >= 1_500,
      !isCount(behind)
    {
      return DateInStory(
        range: story.range(of: start..<behind + 1), weekday: nil, day: nil, month: month.month, year: year,
        order: .none,
        tokens: start..<behind + 1, monthToken: at, yearToken: behind)
    }
    return lone(at, start, weekday)
  }

  /// A month alone: a whole name that is nothing else, or one behind a word that makes a month of it.
  private func lone(_ at: Int, _ start: Int, _ weekday: Weekday?) -> DateInStory? {
    guard weekday == nil, let (month, next) = month(at), month.isFull else { return nil }
    if [3, 4, 5, 6, 8].contains(month.month) {
      guard let before = before(at), ValueReader.beforeMonths.contains(tokens[before].hash) else {
        return nil
      }
    }
    return DateInStory(
      range: story.range(of: start..<next), weekday: nil, day: nil, month: month.month, year: nil,
      order: .none,
      tokens: start..<next, monthToken: at)
  }

  private static let beforeMonths = WordSet(
    "in since until till by last next this from through during late early mid")

  private func dayFirst(_ at: Int, from start: Int, weekday: Weekday?) -> DateInStory? {
    guard let day = day(at) else { return nil }
    var next = at + 1
    if stands(ValueWords.of, next) { next += 1 }
    guard next < tokens.count, tokens[next].gap.isBlank, let (month, behind) = month(next) else { return nil }
    // `11 May be` and `5 March past`: the word must be a month, and no verb.
    guard tokens[next].capitalisation == .capitalised || tokens[next].capitalisation == .allCapitals else {
      return nil
    }
    // In `Sept 3 April 4` each day goes with the month before it.
    if weekday == nil, start == at, let before = before(at), MonthNames.reading(of: tokens[before]) != nil {
      return nil
    }
    var (end, year, yearToken): (Int, Int?, Int?) = (behind, nil, nil)
    let hasComma = isMark(",", end) && tokens[end].gap == .glued
    let place = end + (hasComma ? 1 : 0)
    if place < tokens.count, tokens[place].gap.isBlank, let value = self.year(place), !isCount(place) {
      (year, yearToken, end) = (value, place, place + 1)
    }
    return DateInStory(
      range: story.range(of: start..<end), weekday: weekday, day: day, month: month.month, year: year,
      order: .dayFirst, tokens: start..<end, dayToken: at, monthToken: next, yearToken: yearToken)
  }

  /// Whether what looks like a day is the first part of something longer: `May 5 million`, `May 10-12` stays a day.
  private func isPartOfNumber(_ at: Int) -> Bool {
    guard at + 1 < tokens.count, tokens[at + 1].gap != .block else { return false }
    if NumberScales.byHash[tokens[at + 1].hash] != nil { return true }
    return tokens[at + 1].gap == .glued && (isMark("/", at + 1) || isMark("%", at + 1))
  }

  /// Whether four figures count something (`Sept 11, 1500 people`) or are a time (`1200 GMT`).
  private func isCount(_ at: Int) -> Bool {
    guard at + 1 < tokens.count, tokens[at + 1].gap != .block else { return false }
    let next = tokens[at + 1]
    return next.gap.isBlank
      && (TimeZones.byHash[next.hash] != nil && next.capitalisation == .allCapitals
        || next.hash == ValueWords.hours || ValueReader.counted.contains(next.hash))
  }

  private static let counted = WordSet(
    "people men women workers troops soldiers tons tonnes dollars shares million billion miles km local")

  private func isoDate(_ at: Int) -> DateInStory? {
    guard at + 4 < tokens.count, let year = year(at), isHyphen(at + 1), isHyphen(at + 3),
      tokens[at + 2].count == 2,
      tokens[at + 4].count == 2, let month = NumberWords.figure(tokens[at + 2], story),
      let day = NumberWords.figure(tokens[at + 4], story),
      CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    return DateInStory(
      range: story.range(of: at..<at + 5), weekday: nil, day: day, month: month, year: year,
      order: .yearFirst,
      tokens: at..<at + 5, dayToken: at + 4, monthToken: at + 2, yearToken: at)
  }
}
