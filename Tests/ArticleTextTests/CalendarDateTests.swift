import ArticleText
import Testing

@Suite struct CalendarDateTests {
  @Test func `a date is read, with whatever time stands after it`() throws {
    for text in ["2019-08-14", "2019-08-14T10:00:00Z", "2019-08-14 10:00"] {
      let date = try #require(CalendarDate(text))
      #expect((date.year, date.month, date.day) == (2019, 8, 14))
      #expect(date.description == "2019-08-14")
    }
  }

  @Test(
    arguments: [
      "", "2019", "2019-08", "14-08-2019", "2019-8-14", "2019-08-1", "2019/08/14", "2019-13-01", "2019-00-10",
      "2019-04-31", "2019-02-29", "0000-01-01", "yesterday", " 2019-08-14", "2019-+8-14", "+019-08-14",
      "2019-08-144",
    ])
  func `what is no day gives no date`(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `leap years are Gregorian`() {
    #expect(CalendarDate("2020-02-29") != nil)
    #expect(CalendarDate("2000-02-29") != nil)
    #expect(CalendarDate("1900-02-29") == nil)
    #expect(CalendarDate.days(in: 2, of: 2024) == 29)
    #expect((1...12).reduce(0) { $0 + CalendarDate.days(in: $1, of: 2023) } == 365)
  }

  @Test func `dates compare by year, month and day`() throws {
    let dates = try ["2019-12-31", "2020-01-01", "2020-01-02", "2020-02-01"].map {
      try #require(CalendarDate($0))
    }
    #expect(dates.shuffled().sorted() == dates)
    #expect(dates[0] < dates[1])
  }

  @Test func `an early year is written with four figures`() {
    #expect(CalendarDate(year: 44, month: 3, day: 15)?.description == "0044-03-15")
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
  }
}
