import StyleRules
import TestSupport
import Testing

@Suite struct FactsDatesTests {
  private let dated = "---\ndate: 2022-09-14\n---\n\n"

  @Test func `a weekday goes with its date where the year is known`() throws {
    let probe = try GuideProbe { WeekdayDates() }
    probe.expect(
      "It was ↓Wednesday, Sept 12, 2022.", "It was Monday, Sept 12, 2022.", "It was Wednesday, Sept 12.")
    probe.expect("It was ↓Tuesday 12 September 2022, he said.", "It was on Friday and on Sept 12, 2022.")
    probe.expect("ROME, Sept 12, 2022 (Reuters) - It was ↓Friday, Sept 8.")
    probe.expect("ROME, Sept 12, 2022 (Reuters) - It was Thursday, Sept 8.")
    probe.expect("\(dated)It was ↓Monday, Sept 13.", "\(dated)It was Tuesday, Sept 13.", path: "a.md")
    // Half a year away the year may be another.
    probe.expect("\(dated)It was Monday, March 1.", path: "a.md")
    #expect(
      probe.messages("It was Wednesday, Sept 12, 2022.") == [
        "2022-09-12 is a Monday, not a Wednesday. Check the day and the date."
      ])
  }

  @Test func `two weekdays that no year could have together are found without a year`() throws {
    let probe = try GuideProbe { WeekdayDates() }
    probe.expect("From Monday, Sept 12, to ↓Thursday, Sept 16.", "From Monday, Sept 12, to Friday, Sept 16.")
    probe.expect("From Monday, Jan 2, to Friday, Dec 7.")
  }

  @Test func `a day that its month does not have`() throws {
    let probe = try GuideProbe { RealDates() }
    probe.expect("It ended on ↓Sept 31 and ↓30 February.", "It ended on Feb 29 and on ↓Feb 29, 2023.")
    probe.expect("It ended on March 31, Feb 29, 2024, and May 40.")
  }

  @Test func `the dateline's day is near the file's`() throws {
    let probe = try GuideProbe { DatelineDate(within: 1) }
    probe.expect(
      "\(dated)ROME, ↓Sept 11 (Reuters) - Oil rose.", "\(dated)ROME, Sept 13 (Reuters) - Oil.", path: "a.md")
    probe.expect("ROME, Sept 11 (Reuters) - Oil rose.", "\(dated)Oil rose on Sept 1.", path: "a.txt")
    try GuideProbe { DatelineDate(within: 5) }.expect("\(dated)ROME, Sept 11 (Reuters) - Oil.", path: "a.md")
  }

  @Test func `GMT is the local time before it`() throws {
    let probe = try GuideProbe { LocalTimes() }
    probe.expect("It is due at 3 p.m. EST (↓1900 GMT).", "It is due at 3 p.m. EST (2000 GMT).")
    probe.expect(
      "It is due at 11 p.m. EST (0400 GMT).", "It is due at 10.30 pm (↓1445 GMT), 10.30 pm (1430 GMT).")
    probe.expect(
      "TOKYO, Sept 11 (Reuters) - At 3 p.m. (↓0700 GMT).", "TOKYO, Sept 11 (Reuters) - At 3 p.m. (0600 GMT).")
    // Summer or winter: either may be right.
    probe.expect("PARIS, Sept 11 (Reuters) - At 3 p.m. (1400 GMT) or 3 p.m. (1300 GMT).")
    #expect(probe.mended("It is due at 3 p.m. EST (1900 GMT).") == "It is due at 3 p.m. EST (2000 GMT).")
  }

  @Test func `a zone has its summer name in summer`() throws {
    let probe = try GuideProbe { ZoneSeasons() }
    probe.expect(
      "ROME, July 5, 2022 (Reuters) - At 3 p.m. ↓EST.", "ROME, July 5, 2022 (Reuters) - At 3 p.m. EDT.")
    probe.expect("ROME, April 5, 2022 (Reuters) - At 3 p.m. EST.", "At 3 p.m. EST.")
  }
}
