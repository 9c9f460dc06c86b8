import Copydesk

extension WireStyle {
  @RulesBuilder var facts: Rules {
    factsOfDates
    factsOfFigures
    factsOfMarks
    figureForms
    rangeForms
    timeForms
  }

  @RulesBuilder var factsOfDates: Rules {
    Section("Dates that must agree") {
      WeekdayDates()
        .examples(
          wrong: [
            "It ends on ↓Wednesday, Sept 12, 2022, he said.",
            "LONDON, Sept 12, 2022 (Reuters) - It began on ↓Friday, Sept 8, he said.",
          ],
          right: [
            "It ends on Monday, Sept 12, 2022, he said.", "It ends on Monday, Sept 12, he said.",
            "LONDON, Sept 12, 2022 (Reuters) - It began on Thursday, Sept 8, he said.",
          ])
      RealDates()
        .examples(
          wrong: ["The tax ends on ↓Sept 31.", "He was born on ↓Feb 29, 2023, in Rome."],
          right: ["The tax ends on Sept 30.", "He was born on Feb 29, 2024, in Rome.", "It ended on Feb 29."])
      DatelineDate(within: 1)
        .examples(
          wrong: [
            "---\ndate: 2022-09-14\n---\n\nLONDON, ↓Sept 11 (Reuters) - Oil rose.",
            "---\ndate: 2022-01-02\n---\n\nLONDON, ↓Dec 30 (Reuters) - Oil rose.",
          ],
          right: [
            "---\ndate: 2022-09-12\n---\n\nLONDON, Sept 11 (Reuters) - Oil rose.",
            "---\ndate: 2022-01-01\n---\n\nLONDON, Dec 31 (Reuters) - Oil rose.",
          ])
      LocalTimes()
        .examples(
          wrong: [
            "The data are due at 3 p.m. EST (↓1900 GMT).", "The data are due at 10:30 a.m. (↓1445 GMT).",
            "TOKYO, Sept 11 (Reuters) - It began at 3 p.m. (↓0700 GMT).",
          ],
          right: [
            "The data are due at 3 p.m. EST (2000 GMT).", "The data are due at 10:30 a.m. (1430 GMT).",
            "TOKYO, Sept 11 (Reuters) - It began at 3 p.m. (0600 GMT).",
          ])
      ZoneSeasons()
        .offByDefault()
        .examples(
          wrong: [
            "BOSTON, July 5, 2022 (Reuters) - It starts at 3 p.m. ↓EST.",
            "PARIS, Jan 5, 2022 (Reuters) - It starts at 15:00 ↓CEST.",
          ],
          right: [
            "BOSTON, July 5, 2022 (Reuters) - It starts at 3 p.m. EDT.",
            "BOSTON, Nov 5, 2022 (Reuters) - It starts at 3 p.m. EST.",
          ])
    }
  }

  @RulesBuilder var factsOfFigures: Rules {
    Section("Figures that must agree") {
      BirthYears()
        .offByDefault()
        .examples(
          wrong: [
            "ROME, Sept 11, 2022 (Reuters) - Ugo Neri, ↓79, was born in 1953.",
            "ROME, Sept 11, 2022 (Reuters) - The ↓60-year-old singer, born in Bari in 1953, left.",
          ],
          right: [
            "ROME, Sept 11, 2022 (Reuters) - Ugo Neri, 69, was born in 1953.",
            "ROME, Sept 11, 2022 (Reuters) - Ugo Neri, 68, was born on Dec 3, 1953.",
          ])
      OneAge()
        .examples(
          wrong: [
            "The pianist Ingrid Halvorsen, 45, played. Ingrid Halvorsen, ↓46, bowed.",
            "The pianist Ingrid Halvorsen, 45, played. The ↓46-year-old Halvorsen bowed.",
          ],
          right: [
            "The pianist Ingrid Halvorsen, 45, played. The 45-year-old Halvorsen bowed.",
            "The pianist Ingrid Halvorsen, 45, met Ann Lee, 46, in Rome.",
          ])
      SharedAges()
        .offByDefault()
        .examples(
          wrong: [
            "The two ↓69-year-old leaders met. Ugo Neri, 69, sat. Ann Lee, 70, stood.",
            "Three ↓12-year-old boys left. Bo Ek, 12, and Jo Day, 12, and Al Poe, 13, are safe.",
          ],
          right: [
            "The two 69-year-old leaders met. Ugo Neri, 69, sat. Ann Lee, 69, stood.",
            "The two 69-year-old leaders met. Their aide Ugo Neri, 40, left.",
          ])
      HeadlineFigures()
        .offByDefault()
        .examples(
          wrong: [
            "Bank cuts ↓120 jobs\n\nThe bank will cut 130 jobs, it said on Monday.",
            "Firm pays ↓$5 bln fine\n\nThe firm will pay a fine of $5 million, it said.",
          ],
          right: [
            "Bank cuts 130 jobs\n\nThe bank will cut 130 jobs, it said on Monday.",
            "Firm pays $5 bln fine\n\nThe firm will pay a fine of $4.97 billion, it said.",
          ])
      PartsOfAWhole()
        .offByDefault()
        .examples(
          wrong: [
            "Of those polled 40 percent said yes, 45 percent no and ↓25 percent did not know.",
            "The ship carried ↓12 people: seven men and six women.",
          ],
          right: [
            "Of those polled 40 percent said yes, 45 percent no and 15 percent did not know.",
            "The ship carried 13 people: seven men and six women.",
            "The ship carried 20 people, including seven men and six women.",
          ])
      RangeOrder()
        .examples(
          wrong: [
            "It will grow by between ↓15 and 10 percent.",
            "It will grow ↓5-3 percent.", "It cost between $↓5 million and $3 million.",
          ],
          right: [
            "It will grow by between 10 and 15 percent.", "It fell from 15 to 10 percent.",
            "It opens between 9 and 5.", "It cost between $1.5 and $2 million.",
          ])
      UnitConversions()
        .examples(
          wrong: [
            "The pipe will carry 50 billion cubic metres (↓1.77 billion cubic feet) of gas.",
            "The town is 50 km (↓80 miles) away.", "It was 30 degrees Celsius (↓68 degrees Fahrenheit).",
          ],
          right: [
            "The pipe will carry 50 billion cubic metres (1.77 trillion cubic feet) of gas.",
            "The town is 50 km (30 miles) away.", "It was 30 degrees Celsius (86 degrees Fahrenheit).",
            "He is 5 feet 10 inches (1.78 metres) tall.",
          ])
      MoneyConversions()
        .examples(
          wrong: [
            "It paid 50 million roubles ($800,000), and then 60 million roubles (↓$9.6 million).",
            "It paid 2 million pounds ($3 million) and lost 4 million pounds (↓$60 million).",
          ],
          right: [
            "It paid 50 million roubles ($800,000), and then 60 million roubles ($960,000).",
            "It paid 2 million pounds ($3 million) and 4 million marks ($2 million).",
          ])
      PercentagePoints()
        .examples(
          wrong: [
            "The rate rose ↓2 percent to 12 percent from 10 percent.",
            "Its share fell ↓5 percent, to 20 percent of the market, from 25 percent.",
          ],
          right: [
            "The rate rose 2 percentage points to 12 percent from 10 percent.",
            "The rate rose 20 percent to 12 percent from 10 percent.",
          ])
      Tickers(ListedCompanies.table)
        .examples(
          wrong: ["Rosneft <↓GAZP.MM> rose.", "Shares in Ford's <↓GM.N> plant fell."],
          right: ["Gazprom <GAZP.MM> rose.", "Ford Motor Co's <F.N> shares fell.", "Acme <ACM.N> rose."])
    }
  }

  @RulesBuilder var factsOfMarks: Rules {
    Section("What is begun is ended") {
      ClosedQuotations()
        .examples(
          wrong: [
            "↓“It is late, he said.\n\nThey left.", "He said ↓\"it is late and left.\n\nIt rained.",
          ],
          right: [
            "“It is late.\n\n“It is dark,” he said.", "“It is late,” he said.", "The 5\" pipe broke.",
          ])
      Brackets()
        .examples(
          wrong: [
            "The firm ↓(which is old has closed.", "The firm, which is ↓old) has closed.",
            "He called it ↓[the plan a mistake.",
          ],
          right: [
            "The firm (which is old) has closed.", "He named 1) the price and 2) the day.",
            "(The firm closed.\n\nIt was old.)",
          ])
      RepeatedParagraphs()
        .examples(
          wrong: [
            "The bank said on Monday that it would close nine of its branches.\n\nIt is old.\n\n↓The bank said on Monday that it would close nine of its branches.",
            "He told the court that he had never been to the house.\n\n↓He told the court that he had never been to the house.",
          ],
          right: [
            "The bank said on Monday that it would close nine of its branches.\n\nThe bank said on Monday that it would close ten of its branches.",
            "It is late.\n\nHe left.\n\nIt is late.",
          ])
      MissingVerbs()
        .examples(
          wrong: [
            "The minister is ↓expected to of the plan on Monday.",
            "The talks are ↓scheduled to from Monday.",
          ],
          right: [
            "The minister is expected to speak of the plan on Monday.", "The delay is due to a strike.",
          ])
    }
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
      PercentForm(.percent)
        .offByDefault()
        .examples(
          wrong: ["Shares fell 3↓%.", "Shares fell 3↓ pct."],
          right: ["Shares fell 3 percent.", "It is 3 percentage points."])
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
    }
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
    }
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
    }
  }
}
