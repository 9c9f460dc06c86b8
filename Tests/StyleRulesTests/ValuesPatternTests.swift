import StyleRules
import TestSupport
import Testing

@Suite struct ValuesPatternTests {
  private func probe(@PatternBuilder _ parts: @escaping () -> [any PatternPart]) throws -> GuideProbe {
    try GuideProbe { Pattern("test.pattern", parts: parts) }
  }

  @Test func `money alone is enough of a pattern`() throws {
    #expect(
      try probe { Money() }.texts("It paid $5 million, US$3 and five million roubles, not 7 men.") == [
        "$5 million", "US$3", "five million roubles",
      ])
    #expect(
      try probe { Money(1_000_000...2_000_000, in: "GBP") }.texts("£1.5m, £3m, $1.5m and 2 million pounds")
        == [
          "£1.5m", "2 million pounds",
        ])
  }

  @Test func `values stand among words`() throws {
    let probe = try probe {
      "rose"
      Percentage()
      "to"
      Money()
    }
    #expect(
      probe.texts("It rose 3 percent to $5 million. It rose 3 to $5.") == ["rose 3 percent to $5 million"])
    let dates = try self.probe {
      "on"
      CalendarDay()
      "at"
      TimeOfDay()
    }
    #expect(
      dates.texts("It is on Monday, Sept 11, 2022 at 3 p.m. EST, on Monday at noon, on 11 May at noon.") == [
        "on Monday, Sept 11, 2022 at 3 p.m. EST", "on 11 May at noon",
      ])
  }

  @Test func `a day and a time alone are enough of a pattern`() throws {
    #expect(
      try probe { CalendarDay() }.texts("It left on Monday, Sept 11, 2022, or 2022-09-12.") == [
        "Monday, Sept 11, 2022", "2022-09-12",
      ])
    #expect(
      try probe { TimeOfDay() }.texts("At noon, 3 p.m. GMT or 15:00.") == ["noon", "3 p.m. GMT", "15:00"])
  }

  @Test func `a quantity may be of one kind and one family`() throws {
    let text = "It is 5 km, 3 miles and 20 acres; 60 mph."
    #expect(try probe { Quantity() }.texts(text) == ["5 km", "3 miles", "20 acres", "60 mph"])
    #expect(try probe { Quantity(.length) }.texts(text) == ["5 km", "3 miles"])
    #expect(try probe { Quantity(nil, .imperial) }.texts(text) == ["3 miles", "20 acres", "60 mph"])
  }

  @Test func `a value may stand in a choice or behind a word that may be missing`() throws {
    let probe = try probe {
      Optional("about")
      OneOf {
        Money()
        Percentage(10...100)
      }
      "less"
    }
    #expect(
      probe.texts("It is about $5 less, 3 percent less, 12 percent less.") == [
        "about $5 less", "12 percent less",
      ])
  }

  @Test func `a message may tell the values of its parts`() throws {
    let probe = try GuideProbe {
      Pattern("test.values") {
        Money()
        "on"
        CalendarDay()
      }
      .message { match in
        "\(match[0].amount?.value ?? 0) \(match[0].amount?.currency ?? "") \(match[2].date?.month ?? 0)"
      }
    }
    #expect(probe.messages("He paid $5 million on Sept 3.") == ["5000000.0 USD 9"])
  }

  @Test func `a closure sees the values of the story`() throws {
    let probe = try GuideProbe {
      Check("test.large") { story in
        for amount in story.amounts where amount.value > 1_000_000 { Finding("large", at: amount) }
        for date in story.dates where date.year == 1999 { Finding("old", at: date) }
      }
    }
    probe.expect("It paid $5 and ↓$5 million on ↓May 3, 1999.")
  }
}
