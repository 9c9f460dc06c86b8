import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct ValuesDatesTests {
  private func story(_ text: String) -> Story { Story(GuideProbe.article(text)) }

  private func said(_ date: DateInStory) -> String {
    let weekday = date.weekday.map { "\($0) " } ?? ""
    return "\(weekday)\(date.year ?? 0)-\(date.month ?? 0)-\(date.day ?? 0)"
  }

  @Test(
    arguments: [
      ("It is Sept 11.", "Sept 11 = 0-9-11"), ("It is Sept. 11, 2022.", "Sept. 11, 2022 = 2022-9-11"),
      ("It is September 11, 2022, he said.", "September 11, 2022 = 2022-9-11"),
      ("It is 11 September.", "11 September = 0-9-11"), ("It is 11 Sept 2022.", "11 Sept 2022 = 2022-9-11"),
      ("It is the 3rd of May 1999.", "3rd of May 1999 = 1999-5-3"),
      ("It is Monday, Sept 12.", "Monday, Sept 12 = Monday 0-9-12"),
      ("It is Monday 12 September 2022.", "Monday 12 September 2022 = Monday 2022-9-12"),
      ("It is Mon., Sept. 12.", "Mon., Sept. 12 = Monday 0-9-12"),
      ("It is 2022-09-11.", "2022-09-11 = 2022-9-11"), ("It left in May.", "May = 0-5-0"),
      ("It left in January 2020.", "January 2020 = 2020-1-0"),
      ("It left on Friday.", "Friday = Friday 0-0-0"),
      ("It left on May 5-6.", "May 5 = 0-5-5"), ("SEPT 11 IS LATE", "SEPT 11 = 0-9-11"),
    ])
  func `a date is read in every usual form`(_ text: String, _ right: String) {
    let story = story(text)
    #expect(story.dates.map { "\(story.article.string($0.range)) = \(said($0))" } == [right])
  }

  @Test(
    arguments: [
      "They may leave.", "May said no.", "A Long March 3B rocket.", "It is 3.4.", "The march of 2 men.",
      "It is 5 million.",
    ])
  func `what is no date is none`(_ text: String) {
    #expect(story(text).dates.isEmpty)
  }

  @Test func `a sum or a time behind a month is no year`() {
    let story = story("It opens on Sept 11, 1500 people said, at Sept 12, 1200 GMT.")
    #expect(story.dates.map(\.year) == [nil, nil])
    #expect(story.times.map(\.minutes) == [720])
  }

  @Test func `a date without a year is the nearest one`() throws {
    let date = try #require(story("It was Dec 30.").dates.first)
    #expect(date.date(near: CalendarDate(year: 2022, month: 1, day: 2))?.description == "2021-12-30")
    #expect(date.date(near: CalendarDate(year: 2022, month: 7, day: 2)) == nil, "Either year may be meant.")
    #expect(date.date(near: nil) == nil)
  }

  @Test func `every day has the weekday of the calendar`() throws {
    // Known days, then each day is the next of the one before.
    #expect(CalendarDate(year: 2022, month: 9, day: 12)?.weekday == .monday)
    #expect(CalendarDate(year: 1997, month: 7, day: 1)?.weekday == .tuesday)
    #expect(CalendarDate(year: 1, month: 1, day: 1)?.weekday == .monday)
    var last: CalendarDate?
    for year in [1, 4, 1899, 1900, 1904, 1999, 2000, 2001, 2100] {
      for month in 1...12 {
        for day in 1...CalendarDate.days(in: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          if let last, last.dayNumber + 1 == date.dayNumber {
            #expect(date.weekday.rawValue == (last.weekday.rawValue + 1) % 7)
          }
          if let last, last.year == year { #expect(last.dayNumber + 1 == date.dayNumber) }
          last = date
        }
      }
    }
  }

  // MARK: Times

  @Test(
    arguments: [
      ("It starts at 3 p.m. in Rome.", "3 p.m. = 900"), ("It starts at 3pm.", "3pm = 900"),
      ("It starts at 7:30 am.", "7:30 am = 450"), ("It starts at 15:00.", "15:00 = 900"),
      ("It starts at 1200 GMT.", "1200 GMT = 720"),
      ("It starts at 0900 local time.", "0900 local time = 540"),
      ("It starts at noon.", "noon = 720"), ("It starts at midnight.", "midnight = 0"),
      ("It starts at 12 a.m. EST.", "12 a.m. EST = 0"), ("It starts at 9.00 a.m.", "9.00 a.m. = 540"),
      ("It starts at 7 o'clock.", "7 o'clock = 420"),
      ("It starts at 3 p.m. Eastern time.", "3 p.m. Eastern time = 900"),
    ])
  func `a time of day is read in every usual form`(_ text: String, _ right: String) {
    let story = story(text)
    #expect(story.times.map { "\(story.article.string($0.range)) = \($0.minutes)" } == [right])
  }

  @Test(arguments: ["It won 3-2.", "It cost 15.00.", "In 1200 men left.", "At 13 p.m. it fell.", "I am 3."])
  func `what is no time is none`(_ text: String) {
    #expect(story(text).times.isEmpty)
  }

  @Test func `a zone has its minutes east of Greenwich`() {
    let story = story("From 3 p.m. EST (2000 GMT) to 15:00 CEST, and 3 p.m. ET.")
    #expect(story.times.map(\.offset) == [-300, 0, 120, nil])
    #expect(story.times.map(\.zone) == ["EST", "GMT", "CEST", "ET"])
  }
}
