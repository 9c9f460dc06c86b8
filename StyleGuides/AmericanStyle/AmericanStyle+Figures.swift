import Copydesk
import SoundCopy

extension AmericanStyle {
  private var commonForms: CommonForms { CommonForms { "Associated Press style, \($0)" } }

  @RulesBuilder var figures: Rules {
    Section("Figures and dates") {
      SpelledNumbers(1...9)
        .source("Associated Press style, numerals")
        .except(in: .quotations)
        .examples(
          wrong: ["Trade grew in the first ↓7 months of the year.", "The firm has ↓3 big plants in Ohio."],
          right: ["Power of Siberia 2 carries gas.", "Shares fell 3 percent.", "She is 7 years old."])
      Months(withStop: true)
        .source("Associated Press style, months")
        .examples(
          wrong: ["It opened on ↓September 11.", "It opened in ↓Sept. 2021.", "It closed on ↓Oct 16."],
          right: ["It opened on Sept. 11.", "March 3 is a Friday; they may leave in January 2020."])
      FiguresFor(.percentages, .ages, .millions, .units)
        .source("Associated Press style, numerals")
        .except(in: .quotations)
        .examples(
          wrong: ["Prices rose ↓seven percent.", "A ↓five-year-old boy left."],
          right: ["She has seven brothers.", "Seven percent is much, he said."])
      Ages()
        .source("Associated Press style, ages")
        .examples(
          wrong: ["The ↓69 year old leader spoke.", "A ↓7-year old girl left."],
          right: ["The 69-year-old leader spoke.", "She is 7 years old."])
      switch percent {
      case .either:
        Prefer("percent", over: "per cent", "pct.", "pct").id("figures.percent")
          .source("Associated Press style, percentages")
          .examples(
            wrong: ["Shares fell 3 ↓per cent.", "A rise of 3 ↓pct was seen."],
            right: ["Shares fell 3 percent.", "It cost a cent per head."])
      case .words:
        PercentForm(.percent).except(in: .quotations)
          .source("Associated Press style, percentages")
          .examples(
            wrong: ["Shares fell 3↓%.", "A rise of 3.5↓ per cent was seen."],
            right: ["Shares fell 3 percent.", "“It fell 3%,” he said."])
      case .sign:
        PercentForm(.sign).except(in: .quotations)
          .source("Associated Press style, percentages")
          .examples(
            wrong: ["Shares fell 3↓ percent.", "A rise of 3.5↓ per cent was seen."],
            right: ["Shares fell 3%.", "The percent sign is old."])
      }
      commonForms.figures
      Millions(.word)
        .source("Associated Press style, millions, billions")
        .examples(
          wrong: ["It has ↓7,000,000 users.", "It paid £↓53m for the site.", "It lost $↓2.5 bln."],
          right: ["It has 7 million users.", "It has 7,123,456 users.", "It ran 500m."])
      UnitForms(spaced: true).offByDefault()
        .source("Associated Press style, dimensions")
        .examples(
          wrong: ["The wind blew at ↓60mph.", "The town is ↓5km away."],
          right: ["The wind blew at 60 mph.", "The town is 5 km away."])
      ForeignCurrency(home: "USD").offByDefault()
        .source("Handbook of Journalism, currencies")
        .examples(
          wrong: ["It paid ↓50 billion roubles.", "It paid ↓£5 million, and then £6 million."],
          right: ["It paid 50 billion roubles ($810 million).", "It paid $5 million."])
    }
  }

  @RulesBuilder var dates: Rules {
    Section("Dates and times") {
      WeekdayDates()
        .source("Common desk practice")
        .examples(
          wrong: ["It ends on ↓Wednesday, Sept. 12, 2022, he said.", "It ended on ↓Friday, Sept. 12, 2022."],
          right: ["It ends on Monday, Sept. 12, 2022, he said.", "It ends on Monday, Sept. 12, he said."])
      RealDates()
        .source("Common desk practice")
        .examples(
          wrong: ["The tax ends on ↓Sept. 31.", "He was born on ↓Feb. 29, 2023, in Rome."],
          right: ["The tax ends on Sept. 30.", "He was born on Feb. 29, 2024, in Rome."])
      commonForms.dates
      YearCommas()
        .source("Associated Press style, dates")
        .examples(
          wrong: [
            "On Sept. 11, ↓2022 he left.", "On Sept. ↓11 2022, he left.", "It opened in September↓, 2022.",
          ],
          right: ["On Sept. 11, 2022, he left.", "It opened in September 2022."])
      DateOrder(first: .month)
        .source("Associated Press style, dates")
        .except(in: .quotations)
        .examples(
          wrong: ["It ends on ↓11 September.", "It ended on ↓4 Dec, he said."],
          right: ["It ends on Sept. 11.", "The 17 November Group struck."])
      TimeForms(.dotted, separator: .colon)
        .source("Associated Press style, times")
        .except(in: .quotations)
        .examples(
          wrong: [
            "It starts at ↓7 AM.", "It starts at ↓7:00 p.m. in Rome.", "It starts at ↓12 p.m. in Rome.",
          ],
          right: ["It starts at 7 a.m.", "It starts at 7:30 p.m. in Rome.", "It starts at noon."])
    }
  }
}
