import StyleRules
import TestSupport
import Testing

@Suite struct FactsFiguresTests {
  private let rome = "ROME, Sept 11, 2022 (Reuters) - "

  @Test func `an age agrees with the year of birth`() throws {
    let probe = try GuideProbe { BirthYears() }
    probe.expect("\(rome)Ugo Neri, ↓79, was born in 1953.", "\(rome)Ugo Neri, 69, was born in 1953.")
    probe.expect("\(rome)Ugo Neri, 68, was born on Dec 3, 1953.")
    // Two people, or no year: nobody can say.
    probe.expect(
      "\(rome)Ugo Neri, 79, met Ann Lee, 40, who was born in 1953.", "Ugo Neri, 79, was born in 1953.")
  }

  @Test func `one person has one age`() throws {
    let probe = try GuideProbe { OneAge() }
    probe.expect("The pianist Ingrid Halvorsen, 45, played. The ↓46-year-old Halvorsen bowed.")
    probe.expect("The pianist Ingrid Halvorsen, 45, played. The 45-year-old Halvorsen met Bo Ek, 46, there.")
  }

  @Test func `people of one age are of that age one by one`() throws {
    let probe = try GuideProbe { SharedAges() }
    probe.expect("The two ↓69-year-old leaders met. Ugo Neri, 69, sat. Ann Lee, 70, stood.")
    probe.expect("The two 69-year-old leaders met. Ugo Neri, 69, sat. Ann Lee, 69, stood.")
    probe.expect("The two 69-year-old leaders met. Ugo Neri, 40, sat.")
  }

  @Test func `the headline's figure stands in the copy`() throws {
    let probe = try GuideProbe { HeadlineFigures() }
    probe.expect(
      "Bank cuts ↓120 jobs\n\nThe bank will cut 130 jobs.", "Bank cuts 130 jobs\n\nIt cuts 130 jobs.")
    probe.expect(
      "Firm pays ↓$5 bln\n\nIt will pay $5 million.", "Firm pays $5 bln\n\nIt will pay $4.97 billion.")
    probe.expect(
      "Oil up ↓3 pct\n\nOil rose 2.4 percent, it said.", "Oil up 3 pct\n\nOil rose 2.7 percent, it said.")
    probe.expect("Bank cuts 120 jobs\n\nThe bank was founded in 1996 by 7 men.")
  }

  @Test func `parts make their whole`() throws {
    let probe = try GuideProbe { PartsOfAWhole() }
    probe.expect("Of those polled 40 percent said yes, 45 percent no and ↓25 percent nothing.")
    probe.expect("Of those polled 40 percent said yes, 45 percent no and 15 percent nothing.")
    probe.expect("Sales rose 40 percent, 45 percent and 25 percent in three years.")
    probe.expect("It has ↓12 people: seven men and six women.", "It has 13 people: seven men and six women.")
    probe.expect(
      "It has ↓12 people, including seven men and six women.", "It has 20, including 7 men and 6 women.")
  }

  @Test func `a range goes up`() throws {
    let probe = try GuideProbe { RangeOrder() }
    probe.expect("It grows between ↓15 and 10 percent, or ↓5-3 percent.", "It fell from 15 to 10 percent.")
    probe.expect("It costs between $↓5 million and $3 million.", "It costs between $1.5 and $2 million.")
    probe.expect(
      "It opens between 9 and 5, between 2200 and 0700, between 6 p.m. and 9 a.m.", "An 85-15 percent split.")
    probe.expect("Between 1,000 and 20 years ago, it won 3-1.", "It fell between May 15 and June 10.")
  }

  @Test(
    arguments: [
      "50 billion cubic metres (1.77 trillion cubic feet)", "100 km (60 miles)", "1,000 miles (1,600 km)",
      "5 feet 10 inches (1.78 metres)", "30 degrees Celsius (86 degrees Fahrenheit)",
      "10 gallons (38 litres)",
      "10 gallons (45 litres)", "2 km (1 mile)", "a rise of 2 degrees Celsius (3.6 degrees Fahrenheit)",
      "60 mph (about 97 kph)", "5-10 km (3-6 miles)", "50 km (in two days)", "20 miles ($30)",
    ])
  func `a right conversion is left alone`(_ text: String) throws {
    try GuideProbe { UnitConversions() }.expect("It is \(text) in all.")
  }

  @Test(
    arguments: [
      "50 billion cubic metres (↓1.77 billion cubic feet)", "100 km (↓80 miles)", "300 km (↓170 miles)",
      "30 degrees Celsius (↓96 degrees Fahrenheit)", "10 kg (about ↓42 pounds)", "50 acres (↓50 hectares)",
    ])
  func `a conversion that is off by more than rounding is found`(_ text: String) throws {
    try GuideProbe { UnitConversions() }.expect("It is \(text) in all.")
  }

  @Test func `what is suggested for a conversion is right`() throws {
    let probe = try GuideProbe { UnitConversions() }
    #expect(probe.mended("It is 100 km (80 miles) away.") == "It is 100 km (62.1 miles) away.")
    #expect(probe.findings(probe.mended("It is 9,123 acres (12 hectares).")).isEmpty)
    #expect(probe.mended("It is 5 km² (1 mile).") == "It is 5 km² (1 mile).")
  }

  @Test func `a sum is converted by the newsroom's rate or by the story's own`() throws {
    let rates = try GuideProbe { MoneyConversions(rates: "GBP 1.25 USD", slack: 0.05) }
    rates.expect("It paid 2 million pounds (↓$3 million).", "It paid 2 million pounds ($2.5 million).")
    rates.expect("It paid $2.5 million (2 million pounds).", "It paid $2.5 million (↓3 million pounds).")
    let own = try GuideProbe { MoneyConversions() }
    own.expect("It paid C$2 billion ($1.5 billion) and C$22 billion (↓$16 million).")
    own.expect("It paid C$2 billion ($1.5 billion), and £2 billion ($16 million).")
    let bad = problems { MoneyConversions(rates: "a pound is a pound") }
    #expect(bad.map(\.advice) == ["Write two currencies and a number between them: GBP 1.25 USD."])
  }

  @Test func `a difference of percentages is in points`() throws {
    let probe = try GuideProbe { PercentagePoints() }
    probe.expect(
      "It rose ↓2 percent to 12 percent from 10 percent.", "It rose 20 percent to 12 percent from 10 percent."
    )
    probe.expect(
      "It rose 2 percentage points to 12 percent from 10 percent.", "It rose 2 percent to 12 from 10.")
  }

  @Test func `a code stands beside its company`() throws {
    let probe = try GuideProbe { Tickers("GAZP.MM Gazprom\nGM.N General Motors, GM") }
    probe.expect(
      "Gazprom <GAZP.MM> rose.", "Rosneft <↓GAZP.MM> fell.", "Ford's <↓GM.N> plant, GM <GM.N>, Acme <AC.N>.")
    #expect(problems { Tickers("GAZP.MM") }.map(\.message) == ["“GAZP.MM” has no company."])
  }
}
