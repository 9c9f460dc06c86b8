import StyleRules
import TestSupport
import Testing

@Suite struct FactsFormsTests {
  @Test func `a sentence starts with a word`() throws {
    let probe = try GuideProbe { FigureAtStart() }
    probe.expect("↓12 people died in the fire.", "It is late. ↓500 workers went home early.")
    probe.expect("1996 was a good year for us.", "1. He won.", "At Acme Inc. 500 workers went home early.")
    probe.expect("Of 43 percent vs. 36 percent the year before it is little.", "12 people.")
    #expect(probe.mended("12 people died in the fire.") == "Twelve people died in the fire.")
    try GuideProbe { FigureAtStart(exceptYears: false) }.expect("↓1996 was a good year for us.")
  }

  @Test func `small ordinals are words`() throws {
    let probe = try GuideProbe { Ordinals() }
    probe.expect(
      "It is the ↓3rd time.", "The 12th man lives on 3rd Avenue, the 2nd and 5th Battalions left on Sept 3rd."
    )
    probe.expect("It is the ↓twelfth time.", "A tenth of it, one tenth, the eleventh hour.")
    try GuideProbe { Ordinals(thenFigures: false) }.expect("It is the twelfth time.")
    probe.expect("It is the 3rd time.", mendedTo: "It is the third time.")
  }

  @Test func `millions have one form`() throws {
    let word = try GuideProbe { Millions(.word) }
    word.expect(
      "It has ↓7,000,000 users.", "It paid £↓53m.", "It paid ↓2 bln roubles.", "It has 7,123,456 users.")
    word.expect("He ran 500m.", "It paid 2 million pounds and $2.5 billion.")
    word.expect("It has 7,250,000 users at £53m.", mendedTo: "It has 7.25 million users at £53 million.")
    let letter = try GuideProbe { Millions(.letter) }
    letter.expect("It paid £↓53 million for 2 million users.", "It paid £53m.")
    try GuideProbe { Millions(.short) }.expect("It has ↓2 million users and 3 mln hens.")
  }

  @Test func `thousands have a comma or none`() throws {
    let comma = try GuideProbe { ThousandsSeparators() }
    comma.expect(
      "It has ↓24500 workers at $↓12000.", "In 2022 zip code 90210, Order 13571 establishes it; call 5550123."
    )
    comma.expect("It has 24500 workers.", mendedTo: "It has 24,500 workers.")
    comma.expect("It has ↓24.500 workers, 24.500 miles of road and ↓1.234.567 hens.", "It rose 1.650 points.")
    #expect(
      comma.messages("It has 24.500 workers.") == [
        "Thousands have a comma: “24,500”. A full stop makes a decimal."
      ])
    try GuideProbe { ThousandsSeparators(.none, from: 1_000) }.expect("It has ↓4,500 workers, 4500 hens.")
  }

  @Test func `ranges have one form`() throws {
    let words = try GuideProbe { RangeWords() }
    words.expect(
      "It grows between 10↓-15 percent, and so it did.", "It held from 1990↓-95.", "They came from 2-0 down.")
    words.expect("It rose to 6-8 percent from 8-10 percent, and from 3-4 percent to 5-6 percent.")
    let dash = try GuideProbe { RangeForm(.enDash) }
    dash.expect("It grows 10↓-15 percent, won 3-1 and paid $10↓-15 million.", "It grows 10–15 percent.")
    let unit = try GuideProbe { RangeForm(nil, repeatingUnit: true) }
    unit.expect("It paid A$10-15 million.", mendedTo: "It paid A$10 million to A$15 million.")
  }

  @Test func `percentages, decimals and zeros have one form`() throws {
    try GuideProbe { PercentForm(.sign) }.expect("It fell 3 percent.", mendedTo: "It fell 3%.")
    try GuideProbe { PercentForm(.perCent) }.expect(
      "It fell 3%, 2 points.", mendedTo: "It fell 3 per cent, 2 points.")
    try GuideProbe { DecimalPlaces(atMost: 1) }.expect("It fell ↓3.14 percent at 1.4855 marks.")
    let zeros = try GuideProbe { LeadingZeros() }
    zeros.expect(
      "It fell ↓.6 percent and cost $↓.50.", "He batted .300 with a .22 rifle.", "It ended.5 percent left.")
  }

  @Test func `a currency's sign stands before its figure`() throws {
    let probe = try GuideProbe { CurrencySigns() }
    probe.expect("It cost ↓$ 2, ↓5£ and ↓$5 million dollars.", "It cost $2, A$5 and 5 pounds.")
    probe.expect("It cost $ 2, 5£ and $5 million dollars.", mendedTo: "It cost $2, £5 and $5 million.")
  }

  @Test func `foreign money and units are given twice`() throws {
    try GuideProbe { ForeignCurrency(home: "USD") }.expect(
      "It paid ↓50 billion roubles. It lost 3 billion roubles.", "It paid 50 billion roubles ($810 million).")
    let either = try GuideProbe { BothSystems() }
    either.expect("It is ↓50 km away, and 60 km long.", "It is 50 km (31 miles) away, and made 9 barrels.")
    try GuideProbe { BothSystems(first: .metric) }.expect("It is ↓31 miles (50 km) away.")
  }

  @Test func `units and temperatures have one form`() throws {
    try GuideProbe { UnitForms(spaced: true) }.expect("It blew at 60mph.", mendedTo: "It blew at 60 mph.")
    try GuideProbe { UnitForms(spaced: false) }.expect("It blew at 60 mph.", mendedTo: "It blew at 60mph.")
    try GuideProbe { UnitForms(temperature: .words) }.expect(
      "It was 20C.", mendedTo: "It was 20 degrees Celsius.")
    try GuideProbe { UnitForms(temperature: .letter) }.expect(
      "It was 20 degrees Celsius.", mendedTo: "It was 20C.")
  }

  @Test func `dates have one form`() throws {
    let ordinal = try GuideProbe { DayOrdinals() }
    ordinal.expect("It ends on Sept ↓3rd or ↓21st March.", "It is the 3rd of May. A Long March 3B flew.")
    let comma = try GuideProbe { YearCommas() }
    comma.expect("On Sept 11, ↓2022 he left.", "On Sept ↓11 2022, he left in May↓, 2023.")
    comma.expect("On Sept 11, 2022, he left in May 2023.", "It was Sept 11, 2022.")
    comma.expect("On Sept 11 2022, he left in May, 2023.", mendedTo: "On Sept 11, 2022, he left in May 2023.")
    try GuideProbe { YearCommas(behindYear: false) }.expect("On Sept 11, 2022 he left.")
    let decades = try GuideProbe { Decades() }
    decades.expect("In the ↓1990's and the early ↓80's it was 1990's best film.")
    let month = try GuideProbe { DateOrder(first: .month) }
    month.expect("It ends on 11 Sept.", mendedTo: "It ends on Sept 11.")
    month.expect("It is the 3rd of May. The 17 November Group struck on Sept 3.")
    try GuideProbe { DateOrder(first: .day) }.expect("It ends on Sept 11.", mendedTo: "It ends on 11 Sept.")
  }

  @Test func `times have one form`() throws {
    let dotted = try GuideProbe { TimeForms() }
    dotted.expect("At 7 AM it fell.", mendedTo: "At 7 a.m. it fell.")
    dotted.expect("At 7:00pm, 12 p.m. or 9.30 am it fell.", mendedTo: "At 7 p.m., noon or 9:30 a.m. it fell.")
    dotted.expect(
      "At 7 a.m. it fell to 3 p.m. prices.", "It fell at 7 a.m.", "It ran from 10 a.m. to 12 p.m.")
    try GuideProbe { TimeForms(.glued, separator: .stop) }.expect(
      "At 7:30 p.m. it fell.", mendedTo: "At 7.30pm it fell.")
    let twice = try GuideProbe { RedundantTimes() }
    twice.expect(
      "At ↓8 p.m. tonight, ↓12 noon and ↓8 a.m. in the morning.", "At 8 p.m. Monday it fell at noon.")
  }

  @Test func `days are named as the house names them`() throws {
    let near = try GuideProbe { NearDates() }
    near.expect(
      "ROME, Sept 12, 2022 (Reuters) - It ended ↓Sept 9.", "ROME, Sept 12, 2022 (Reuters) - It was Aug 9.")
    let days = try GuideProbe { RelativeDays() }
    days.expect("He left ↓yesterday. “Today I go,” he said of today.", "USA Today wrote of today's news.")
    try GuideProbe { RelativePeriods() }.expect("It opened ↓last month, over the last year.")
    try GuideProbe { GMTBesideLocal() }.expect("It is at ↓3 p.m. in Rome, 3 p.m. (1400 GMT) or 1400 GMT.")
  }
}
