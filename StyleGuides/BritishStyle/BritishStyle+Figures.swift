import Copydesk
import SoundCopy

extension BritishStyle {
  private var commonForms: CommonForms { CommonForms { "Guardian style guide, \($0)" } }

  @RulesBuilder var figures: Rules {
    Section("Figures and dates") {
      SpelledNumbers(1...9)
        .source("Guardian style guide, numbers; BBC News style guide, numbers")
        .except(in: .quotations)
        .examples(
          wrong: ["Trade grew in the first ↓7 months of the year.", "The firm has ↓3 big plants in Leeds."],
          right: ["Power of Siberia 2 carries gas.", "Shares fell 3%.", "She is 7 years old."])
      FiguresFor(.percentages, .ages)
        .source("Guardian style guide, numbers")
        .except(in: .quotations)
        .examples(
          wrong: ["Prices rose ↓seven per cent.", "A ↓five-year-old boy left."],
          right: ["She has seven brothers.", "Seven per cent is much, he said."])
      Ages()
        .source("Guardian style guide, ages")
        .examples(
          wrong: ["The ↓69 year old leader spoke.", "A ↓7-year old girl left."],
          right: ["The 69-year-old leader spoke.", "She is 7 years old."])
      switch percent {
      case .either:
        Prefer("per cent", over: "percent", "pct.", "pct").id("figures.percent")
          .source("BBC News style guide, per cent")
          .examples(
            wrong: ["Shares fell 3 ↓percent.", "A rise of 3 ↓pct was seen."],
            right: ["Shares fell 3 per cent.", "The percentage fell to 3%."])
      case .words:
        PercentForm(.perCent).except(in: .quotations)
          .source("BBC News style guide, per cent")
          .examples(
            wrong: ["Shares fell 3↓%.", "A rise of 3.5↓ percent was seen."],
            right: ["Shares fell 3 per cent.", "“It fell 3%,” he said."])
      case .sign:
        PercentForm(.sign).except(in: .quotations)
          .source("BBC News style guide, per cent")
          .examples(
            wrong: ["Shares fell 3↓ percent.", "A rise of 3.5↓ per cent was seen."],
            right: ["Shares fell 3%.", "The per cent sign is old."])
      }
      commonForms.figures
      Millions(.letter).offByDefault()
        .source("Guardian style guide, millions")
        .examples(
          wrong: ["It paid £↓53 million for the site.", "It lost $↓2.5 bln."],
          right: ["It paid £53m for the site.", "It has 7 million users."])
      UnitForms(spaced: false).offByDefault()
        .source("BBC News style guide, speeds")
        .examples(
          wrong: ["The wind blew at ↓60 mph.", "The town is ↓5 km away."],
          right: ["The wind blew at 60mph.", "The town is 5km away."])
      BothSystems(first: .metric).offByDefault()
        .source("Guardian style guide, metric system")
        .examples(
          wrong: ["The town is ↓50 km away.", "The farm has ↓20 hectares of wood."],
          right: ["The town is 50 km (31 miles) away.", "It made 50 barrels."])
      ForeignCurrency(home: "GBP").offByDefault()
        .source("Guardian style guide, currencies")
        .examples(
          wrong: ["It paid ↓50 billion roubles.", "It paid ↓$5 million, and then $6 million."],
          right: ["It paid 50 billion roubles (£660 million).", "It paid £5 million."])
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
      DateOrder(first: .day)
        .except("September 11 attacks", "September 11 terrorist attacks", "September 11 terror attacks")
        .source("Guardian style guide, dates")
        .except(in: .quotations)
        .examples(
          wrong: ["It ends on ↓September 11.", "It ended on ↓December 4, he said."],
          right: [
            "It ends on 11 September.",
            "It began in September 2011, ten years after the September 11 attacks.",
          ])
      TimeForms(.glued, separator: .stop).offByDefault()
        .source("Guardian style guide, times")
        .except(in: .quotations)
        .examples(
          wrong: ["It starts at ↓7 a.m. in Rome.", "It starts at ↓7:30 pm in Rome."],
          right: ["It starts at 7am.", "It starts at 7.30pm in Rome."])
    }
  }
}
