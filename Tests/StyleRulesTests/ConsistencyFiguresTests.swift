import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct ConsistencyFiguresTests {
  @Test(
    arguments: [
      "It won three seats. It had four seats, and wants ↓5 seats.",
      "Some 5 people left. Then 6 people came. Then ↓three people met.",
      "Three seats fell. It has 3 seats.", "It has three seats, and between 3 and 15 seats were open.",
      "He paid two visits and bought 2 cars.", "He is 3 years old and left three years ago.",
      "“It has 3 seats,” he said of the three seats.",
      "It has two seats and 12 seats.",
    ])
  func `the same things in words here and in figures there are found`(_ text: String) throws {
    try GuideProbe { ConsistentCounts() }.expect(text)
  }

  @Test func `counts are mended to the form that stays`() throws {
    let probe = try GuideProbe { ConsistentCounts() }
    #expect(
      probe.mended("It won three seats. It has four seats. It wants 5 seats.")
        == "It won three seats. It has four seats. It wants five seats.")
    #expect(
      try GuideProbe { ConsistentCounts(.figures) }.mended("It won three seats. It wants 5 seats.")
        == "It won 3 seats. It wants 5 seats.")
  }

  @Test(
    arguments: [
      "It rose 3 percent, 4 percent and ↓5%.", "It rose 3%, 4% and ↓5 per cent.",
      "It rose 3 pct and 4 pct; it fell ↓5 percent.",
      "It rose 3 percent (+5%).", "Five percent fell by 5%.", "“It rose 3%,” he said of 5 percent.",
      "Oil up 5%\n\nOil rose 5 percent. It fell 4 percent.",
    ])
  func `percentages in two forms are found`(_ text: String) throws {
    try GuideProbe { ConsistentPercent() }.expect(text)
  }

  @Test(
    arguments: [
      (ConsistentPercent.Form.percent, "It rose 3 per cent.", "It rose 3 percent."),
      (.percent, "It rose 3%.", "It rose 3 percent."),
      (.sign, "It rose 3 percent.", "It rose 3%."), (.perCent, "It rose 3%.", "It rose 3 per cent."),
      (.pct, "It rose 3 percent.", "It rose 3 pct."),
    ])
  func `a guide's form of percentages is put in`(
    _ form: ConsistentPercent.Form, _ text: String, _ right: String
  ) throws {
    try GuideProbe { ConsistentPercent(form) }.expect(text, mendedTo: right)
  }

  @Test(
    arguments: [
      "It has 24,500 staff, 31,000 cars and ↓42500 bikes.",
      "It has 24,500 staff, 31,000 cars and ↓42 500 bikes.",
      "It has 24,500 staff in 2023 rooms.", "It sold 24,500 of model 65000 phones.",
      "It sold 24,500 copies at 12.500 points.",
      "On Sept 24 500 people met 24,500 people.",
    ])
  func `thousands that are set apart in two ways are found`(_ text: String) throws {
    try GuideProbe { ConsistentThousands() }.expect(text)
  }

  @Test(
    arguments: [
      "It has 24,500 staff and 31,000 cars, and ↓24.500 workers.",
      "It won 1,234,567 votes, then 2,345,678 votes and ↓3.456.789.",
      // A measure has decimals, and so has a story that counts to three places.
      "It has 24,500 staff and ran 24.500 miles.", "It fell to 24.500 in a day, from 24,500 units.",
      "It has 24,500 staff; the rate was 1.650, and 24.500 workers left.", "It is 0.500 of 24,500 parts.",
      "It has 24,500 staff and version 24.500.", "It has 24,500 staff and paid 1.125 dollars.",
    ])
  func `a full stop between thousands is told from a decimal`(_ text: String) throws {
    try GuideProbe { ConsistentThousands() }.expect(text)
  }

  @Test func `a guide's mark between thousands is put in`() throws {
    try GuideProbe { ConsistentThousands(.comma) }.expect(
      "It sold 1234567 copies.", mendedTo: "It sold 1,234,567 copies.")
    try GuideProbe { ConsistentThousands(.space) }.expect(
      "It sold 24,500 copies.", mendedTo: "It sold 24 500 copies.")
    try GuideProbe { ConsistentThousands(.stop) }.expect(
      "It sold 24,500 copies.", mendedTo: "It sold 24.500 copies.")
    try GuideProbe { ConsistentThousands(.comma) }.expect(
      "It sold 24.500 copies.", mendedTo: "It sold 24,500 copies.")
  }

  @Test(
    arguments: [
      "It made 5 million francs, 6 million and ↓7 mln.", "It made $5 million, $6 million and $↓7m.",
      "It made $80m from 6 million copies.",
      "It ran the 100m race for 5 million.", "It made 5 million and 6 bln.",
    ])
  func `millions that are shortened here and written out there are found`(_ text: String) throws {
    try GuideProbe { ConsistentScale() }.expect(text)
  }

  @Test func `a guide that wants the letter wants it of money alone`() throws {
    let probe = try GuideProbe { ConsistentScale(.letter) }
    probe.expect("It made $↓5 million, £6m and 7 million copies.")
    #expect(
      probe.messages("It made $5 million.") == [
        "Use “$5m”, the form of the guide: the story has “5 million” once."
      ])
  }

  @Test func `millions are mended between the words`() throws {
    try GuideProbe { ConsistentScale(.words) }.expect(
      "It made 7 bln francs.", mendedTo: "It made 7 billion francs.")
  }

  @Test(
    arguments: [
      "It paid $5, $6 and ↓7 dollars.", "It paid US$5 and US$6 and ↓$7.",
      "It paid $5 million and $6, and ↓USD 7.",
      "It paid €5, €6 and ↓7 euros.", "It paid £5, £6 and ↓7 million pounds.",
      "It paid $5 as the dollar fell.", "It paid $5 and A$6.",
      "It paid £5 for 7 pounds of tea.", "It paid US$5. (A$1 = $0.79)",
    ])
  func `amounts of a currency in two forms are found`(_ text: String) throws {
    try GuideProbe { ConsistentCurrencies() }.expect(text)
  }

  @Test(
    arguments: [
      "He left on Dec 4, came on Dec 9 and left on ↓11 Dec.",
      "He left on 4 December, came on 9 December and left on ↓January 3.",
      "He left on Dec 4, 1996, in May.", "In May 12 people left, and on 4 May.",
      "He left on Dec. 4 and on Dec. 9 and on ↓11 Dec.",
    ])
  func `dates in two orders are found`(_ text: String) throws {
    try GuideProbe { ConsistentDates(.order(.either)) }.expect(text)
  }

  @Test func `dates are mended to the order and the months that stay`() throws {
    try GuideProbe { ConsistentDates(.order(.dayFirst)) }.expect(
      "He left on Dec. 4.", mendedTo: "He left on 4 Dec.")
    try GuideProbe { ConsistentDates(.months(.full)) }.expect(
      "He left on Dec. 4.", mendedTo: "He left on December 4.")
    try GuideProbe { ConsistentDates(.months(.shortWithStop)) }.expect(
      "He left on September 4.", mendedTo: "He left on Sept. 4.")
  }

  @Test(
    arguments: [
      "He left on Dec 4, came on Dec 9 and left on ↓January 3.",
      "He left on Sept. 4, on Sept. 5 and on ↓Sept 6.",
      "He left on Sept 4, on Sept 5 and on ↓Sep 6.", "He left on Dec 4 in the December snow.",
      "He left on May 4 and on Sept 9.",
      "LONDON, Sept 11 (Reuters) - He left on September 9.",
    ])
  func `months beside a day in two forms are found`(_ text: String) throws {
    try GuideProbe { ConsistentDates(.months(.either)) }.expect(text)
  }

  @Test(
    arguments: [
      "They met at 7 a.m. and at 8 a.m. and left at ↓9 pm.", "They met at 7pm, at 8pm and at ↓9 p.m.",
      "They met at 7 AM, at 8 AM and at ↓9 am.",
      "They met at 7pm, at 8pm and at ↓21:00 that day.", "They met at 7 a.m. (1200 GMT), and at 19:00 GMT.",
      "He ran it in 2:07 at 7 a.m.",
      "It opens at 7 a.m. and was full by 7:30.", "“At 7 pm,” he said at 7 a.m.",
    ])
  func `times of day in two forms are found`(_ text: String) throws {
    try GuideProbe { ConsistentTimes() }.expect(text)
  }

  @Test func `times are mended to the guide's form`() throws {
    try GuideProbe { ConsistentTimes(.dotted) }.expect(
      "They met at 7:30pm today.", mendedTo: "They met at 7:30 p.m. today.")
    try GuideProbe { ConsistentTimes(.glued) }.expect(
      "They met at 7 P.M. today.", mendedTo: "They met at 7pm today.")
  }

  @Test(
    arguments: [
      "It ran 5 km, then 6 km, then ↓7 kilometers.",
      "It went at 60 mph, at 70 mph and at ↓80 miles per hour.",
      "It ran 5 miles (8 km) and then 6 kilometers.", "It ran 5 kilometers and then 6 km.",
      "It ran 5 km and 6 miles.",
    ])
  func `units that are shortened here and written out there are found`(_ text: String) throws {
    try GuideProbe { ConsistentUnits() }.expect(text)
  }
}
