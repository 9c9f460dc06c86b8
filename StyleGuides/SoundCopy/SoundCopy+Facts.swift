import Copydesk

extension SoundCopy {
  @RulesBuilder var facts: Rules {
    factsOfDates
    factsOfFigures
    factsOfMarks
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
    }.source("Common desk practice")
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
    }.source("Common desk practice")
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
    }.source("Common desk practice")
  }
}
