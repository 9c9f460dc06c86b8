import Copydesk
import SoundCopy

extension WireStyle {
  private var commonForms: CommonForms {
    CommonForms(countsSpeech: true) { topic in
      topic == .dates || topic == .times
        ? "Handbook of Journalism, dates and times" : "Handbook of Journalism, numbers"
    }
  }

  @RulesBuilder var forms: Rules {
    companies
    figureForms
    rangeForms
    timeForms
  }

  @RulesBuilder var companies: Rules {
    Section("Companies") {
      Tickers(ListedCompanies.table)
        .examples(
          wrong: ["Rosneft <↓GAZP.MM> rose.", "Shares in Ford's <↓GM.N> plant fell."],
          right: ["Gazprom <GAZP.MM> rose.", "Ford Motor Co's <F.N> shares fell.", "Acme <ACM.N> rose."])
    }.source("Handbook of Journalism, companies")
  }

  @RulesBuilder var figureForms: Rules {
    Section("How figures are written") {
      commonForms.figures
      Millions(.word)
        .examples(
          wrong: ["It has ↓7,000,000 users.", "It paid £↓53m for the site.", "It lost $↓2.5 bln."],
          right: [
            "It has 7 million users.", "It has 7,123,456 users.", "It ran 500m.", "It paid $2.5 billion.",
          ])
      UnitForms(spaced: true)
        .offByDefault()
        .examples(
          wrong: ["The wind blew at ↓60mph.", "The town is ↓5km away."],
          right: ["The wind blew at 60 mph.", "The town is 5 km away.", "He ran the 100m."])
      DecimalPlaces(atMost: 2)
        .offByDefault()
        .examples(
          wrong: ["Shares fell ↓3.1416 percent.", "It has ↓1.2345 million users."],
          right: ["Shares fell 3.14 percent.", "The dollar stood at 1.4855 marks."])
      ForeignCurrency(home: "USD")
        .offByDefault()
        .examples(
          wrong: ["It paid ↓50 billion roubles.", "It paid ↓£5 million, and then £6 million."],
          right: ["It paid 50 billion roubles ($810 million).", "It paid $5 million."])
      BothSystems()
        .offByDefault()
        .examples(
          wrong: ["The town is ↓50 km away.", "The farm has ↓20 acres, and 30 acres of wood."],
          right: ["The town is 50 km (31 miles) away.", "It made 50 barrels."])
    }.source("Handbook of Journalism, numbers")
  }

  @RulesBuilder var rangeForms: Rules {
    Section("How ranges are written") {
      RangeForm(nil, repeatingUnit: true)
        .offByDefault()
        .examples(
          wrong: ["It will cost ↓$10-15 million.", "It will cost ↓$1.5-2 billion."],
          right: ["It will cost $10 million to $15 million.", "It grew 10-15 percent."])
    }.source("Handbook of Journalism, numbers")
  }

  @RulesBuilder var timeForms: Rules {
    Section("How dates and times are written") {
      commonForms.dates
      YearCommas()
        .examples(
          wrong: [
            "On Sept 11, ↓2022 he left.", "On Sept ↓11 2022, he left.", "It opened in September↓, 2022.",
          ],
          right: ["On Sept 11, 2022, he left.", "It opened in September 2022.", "It ends on Sept 11, 2022."])
      TimeForms(.dotted, separator: .colon)
        .examples(
          wrong: [
            "It starts at ↓7 AM.", "It starts at ↓7:00 p.m. in Rome.", "It starts at ↓12 p.m. in Rome.",
          ],
          right: ["It starts at 7 a.m.", "It starts at 7:30 p.m. in Rome.", "It starts at noon."])
      DateOrder(first: .month)
        .except(in: .quotations)
        .examples(
          wrong: ["It ends on ↓11 September.", "It ended on ↓4 Dec, he said."],
          right: ["It ends on Sept 11.", "The 17 November Group struck.", "It was the 3rd of September."])
      NearDates()
        .offByDefault()
        .examples(
          wrong: [
            "LONDON, Sept 12, 2022 (Reuters) - It ended on ↓Sept 9.",
            "LONDON, Sept 12, 2022 (Reuters) - It opens on ↓Sept 15.",
          ],
          right: [
            "LONDON, Sept 12, 2022 (Reuters) - It ended on Friday.",
            "LONDON, Sept 12, 2022 (Reuters) - It ended on Aug 9.",
          ])
      RelativeDays("yesterday", "tomorrow", "today", "tonight")
        .offByDefault()
        .examples(
          wrong: ["He left ↓yesterday.", "The vote is ↓tomorrow."],
          right: ["He left on Sunday.", "“I leave tomorrow,” he said.", "It is today's news."])
      RelativePeriods()
        .offByDefault()
        .examples(
          wrong: ["It opened ↓last month.", "It opens ↓next year."],
          right: ["It opened in May.", "It grew over the last year."])
      GMTBesideLocal()
        .offByDefault()
        .examples(
          wrong: ["It starts at ↓3 p.m. in Rome.", "It starts at ↓3 p.m. EST."],
          right: ["It starts at 3 p.m. (1400 GMT).", "It starts at 1400 GMT."])
    }.source("Handbook of Journalism, dates and times")
  }
}
