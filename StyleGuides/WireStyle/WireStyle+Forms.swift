import Copydesk

extension WireStyle {
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
      FigureAtStart()
        .examples(
          wrong: [
            "↓12 people died in the fire on Monday.", "It is late. ↓500 workers went home after the blast.",
          ],
          right: [
            "Twelve people died in the fire on Monday.", "1996 was a good year for the firm's shares.",
            "By 2022 it had 12.", "1. He won.",
          ])
      Ordinals(1...9, thenFigures: false)
        .examples(
          wrong: ["It is the ↓3rd time this year.", "She came ↓9th in the race."],
          right: [
            "It is the third time this year.", "He lives on 3rd Avenue.", "The 20th Congress met.",
            "It ended on Sept 3rd.",
          ])
      Millions(.word)
        .examples(
          wrong: ["It has ↓7,000,000 users.", "It paid £↓53m for the site.", "It lost $↓2.5 bln."],
          right: [
            "It has 7 million users.", "It has 7,123,456 users.", "It ran 500m.", "It paid $2.5 billion.",
          ])
      ThousandsSeparators(.comma, from: 10_000)
        .examples(
          wrong: ["It has ↓24500 workers.", "It cost $↓12000."],
          right: [
            "It has 24,500 workers.", "Call 5550123.", "The year 2022 was dry.", "Zip code 90210 is rich.",
          ])
      LeadingZeros()
        .examples(
          wrong: ["Shares fell ↓.6 percent.", "It cost $↓.50."],
          right: ["Shares fell 0.6 percent.", "He had a .22 rifle.", "He batted .300."])
      CurrencySigns()
        .examples(
          wrong: ["It cost ↓$ 2.", "It cost ↓5£.", "It cost ↓$5 million dollars."],
          right: ["It cost $2.", "It cost 5 pounds.", "It cost A$5 million."])
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
      RangeWords()
        .examples(
          wrong: ["It will grow between 10↓-15 percent.", "It held from 1990↓-1995."],
          right: [
            "It will grow between 10 and 15 percent.", "It will grow 10-15 percent.",
            "They came from 2-0 down.",
            "It rose from 3-4 percent to 5-6 percent.",
          ])
      RangeForm(nil, repeatingUnit: true)
        .offByDefault()
        .examples(
          wrong: ["It will cost ↓$10-15 million.", "It will cost ↓$1.5-2 billion."],
          right: ["It will cost $10 million to $15 million.", "It grew 10-15 percent."])
    }.source("Handbook of Journalism, numbers")
  }

  @RulesBuilder var timeForms: Rules {
    Section("How dates and times are written") {
      DayOrdinals()
        .examples(
          wrong: ["It ends on Sept ↓3rd.", "It ends on ↓21st March."],
          right: ["It ends on Sept 3.", "It ended on the 3rd of September.", "It is the 3rd time."])
      YearCommas()
        .examples(
          wrong: [
            "On Sept 11, ↓2022 he left.", "On Sept ↓11 2022, he left.", "It opened in September↓, 2022.",
          ],
          right: ["On Sept 11, 2022, he left.", "It opened in September 2022.", "It ends on Sept 11, 2022."])
      Decades()
        .examples(
          wrong: ["It was built in the ↓1990's.", "Prices rose in the early ↓80's."],
          right: ["It was built in the 1990s.", "It was 1990's best film."])
      TimeForms(.dotted, separator: .colon)
        .examples(
          wrong: [
            "It starts at ↓7 AM.", "It starts at ↓7:00 p.m. in Rome.", "It starts at ↓12 p.m. in Rome.",
          ],
          right: ["It starts at 7 a.m.", "It starts at 7:30 p.m. in Rome.", "It starts at noon."])
      RedundantTimes()
        .examples(
          wrong: [
            "It starts at ↓8 p.m. tonight.", "It starts at ↓12 noon.", "It began at ↓8 a.m. in the morning.",
          ],
          right: ["It starts at 8 p.m.", "It starts at noon.", "It began at 8 in the morning."])
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
