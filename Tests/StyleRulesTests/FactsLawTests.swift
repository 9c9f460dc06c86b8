import ArticleText
import StyleRules
import TestSupport
import Testing

/// What holds for every rule on facts and forms, whatever the text.
@Suite struct FactsLawTests {
  @RulesBuilder private var facts: Rules {
    WeekdayDates()
    RealDates()
    DatelineDate()
    BirthYears()
    OneAge()
    SharedAges()
    HeadlineFigures()
    PartsOfAWhole()
    RangeOrder()
    UnitConversions()
    MoneyConversions(rates: "GBP 1.25 USD")
    LocalTimes()
    Tickers("GAZP.MM Gazprom")
    ClosedQuotations()
    Brackets()
    RepeatedParagraphs()
    MissingVerbs()
    PercentagePoints()
    ZoneSeasons()
  }

  @RulesBuilder private var forms: Rules {
    FigureAtStart()
    Ordinals()
    Millions(.letter)
    ThousandsSeparators()
    RangeForm(.to, repeatingUnit: true)
    RangeWords()
    PercentForm(.sign)
    DecimalPlaces(atMost: 0)
    LeadingZeros()
    CurrencySigns()
    ForeignCurrency(home: "USD")
    BothSystems(first: .metric)
    UnitForms(spaced: true, temperature: .words)
  }

  @RulesBuilder private var times: Rules {
    DayOrdinals()
    YearCommas()
    Decades()
    TimeForms()
    RedundantTimes()
    GMTBesideLocal()
    DateOrder(first: .month)
    NearDates()
    RelativeDays()
    RelativePeriods()
  }

  private func probe() throws -> GuideProbe {
    try GuideProbe {
      facts
      forms
      times
    }
  }

  private static let pieces = [
    "$", "£", "A$", "5", "2.5", ".5", "7,000,000", "53m", "24500", "million", "billion", "percent", "%",
    "per cent",
    "(", ")", "km", "5km", "miles", "60mph", "square", "degrees Celsius", "20C", "between", "and", "from",
    "to", "-",
    "–", "/", "Sept", "Sept.", "May", "March", "3", "3rd", "31", "2022", "1990", "'s", ",", ".", "EST", "GMT",
    "1200",
    "3 p.m.", "7:00 AM", "3pm", "noon", "12", "tonight", "Monday", "69-year-old", "two", "old", "aged",
    "Ann Lee, 45,",
    "born", "in", "one", "hundred", "a", "half", "third", "tenth", "roubles", "pounds", "dollars",
    "<GAZP.MM>", "“",
    "”", "\"", "the", "rose", "expected", "of", "ROME, Sept 11, 2022 (Reuters) -", "of those polled", "men",
    "women:",
    "including", "last", "week", "yesterday", "\n\n",
  ]

  @Test func `no text takes a rule out of the text, and reading twice gives the same`() throws {
    let probe = try probe()
    var source = RandomText(seed: 17)
    var kinds: Set<String> = []
    for round in 0..<400 {
      let words = (0..<(round % 60 + 1)).map { _ in source.pick(FactsLawTests.pieces) }
      let text = words.joined(separator: source.pick([" ", " ", " ", ""]))
      let article = GuideProbe.article(text)
      let findings = probe.guide.check(article)
      for ruled in findings {
        let range = ruled.finding.range
        #expect(!range.isEmpty && range.upperBound <= article.text.count, "\(ruled.rule.id): \(text)")
        #expect(!article.string(range).contains("\u{FFFD}"), "\(ruled.rule.id): \(text)")
        #expect(!ruled.finding.message.isEmpty)
        for place in ruled.finding.related { #expect(place.range.upperBound <= article.text.count) }
        kinds.insert(ruled.rule.id)
      }
      #expect(probe.guide.check(article).map(\.finding.range) == findings.map(\.finding.range))
    }
    #expect(kinds.count > 20, "Random text reaches most of the rules.")
  }

  @Test func `random bytes and random copy are read`() throws {
    let probe = try probe()
    var source = RandomText(seed: 5)
    for _ in 0..<100 {
      let article = GuideProbe.article(
        String(decoding: source.mutated(Array(source.copy(pieces: 40).utf8)), as: UTF8.self))
      for ruled in probe.guide.check(article) {
        #expect(ruled.finding.range.upperBound <= article.text.count)
      }
    }
  }

  @Test(
    arguments: [
      "(", ")", "( ", "“", "5 km (", "$5 million ($", "between 5 and ", "Sept ", "Monday, Sept 3, ",
      "3 percent to ",
      "It rose to 5 percent from ", "born in 1950, 45-year-old ", "two 45-year-old ", "12 men: ", "3 p.m. (",
      "1990's ",
      "It is so and so and so and so and so and so.\n\n", "$", "5$ ", "5-", ".5 ",
    ])
  func `a flood of one thing is read in linear time`(_ piece: String) throws {
    let probe = try probe()
    let factor = Growth.factor(from: 300) { size in
      _ = probe.guide.check(GuideProbe.article(String(repeating: piece, count: size)))
    }
    #expect(Growth.linear.contains(factor))
  }
}
