import Copydesk

extension BritishStyle {
  @RulesBuilder var abbreviations: Rules {
    Section("Abbreviations and companies") {
      AbbreviationStops()
        .source("Guardian style guide, abbreviations and acronyms; BBC News style guide, abbreviations")
        .examples(
          wrong: ["The ↓U.S. envoy left.", "He left the ↓N.A.T.O. base in the ↓U.K. in May."],
          right: ["The US envoy left Washington DC.", "The author J.R.R. Tolkien left at 3 p.m."])
      if let acronyms {
        AcronymCase(acronyms)
          .source("Guardian style guide, abbreviations and acronyms")
          .examples(
            wrong: acronyms == .initial
              ? ["The ↓NATO envoy left.", "It was ↓UNICEF's plan."]
              : ["The ↓Nato envoy left.", "It was ↓Unicef's plan."],
            right: acronyms == .initial
              ? ["The Nato envoy left.", "The BBC and the NHS agreed."]
              : ["The NATO envoy left.", "Aids to navigation failed."])
      }
      AbbreviationPlurals()
        .source("Guardian style guide, apostrophes")
        .examples(
          wrong: ["He met three ↓MP's.", "He met several ↓CEO's in May."],
          right: ["He met three MPs.", "ICI's profit rose. In two years BT's sales fell."])
      ShortTitles(withStop: false)
        .source("Guardian style guide, abbreviations and acronyms")
        .examples(
          wrong: ["He met ↓Dr. Ann Lee.", "↓Mr. Ek left."],
          right: ["Dr Ann Lee left.", "She saw the doctor. Ann Lee left."])
      CompanySuffixes(withStop: false)
        .source("Guardian style guide, company names")
        .except(in: .quotations)
        .examples(
          wrong: ["Acme ↓Inc. rose.", "Ford Motor ↓Co. said so."],
          right: ["Acme Inc rose.", "He left Acme Inc. It rained."])
      Prefer(
        """
        McDonald's        <- McDonalds
        Procter & Gamble  <- Proctor & Gamble, Proctor and Gamble
        JP Morgan Chase   <- J.P. Morgan Chase, J P Morgan Chase
        Rolls-Royce       <- Rolls Royce
        Coca-Cola         <- Coca Cola
        Mercedes-Benz     <- Mercedes Benz
        Sainsbury's       <- Sainsburys
        Marks & Spencer   <- Marks & Spencers, Marks and Spencers
        PricewaterhouseCoopers <- Price Waterhouse Coopers, PriceWaterhouseCoopers, Pricewaterhouse Coopers
        Standard & Poor's <- Standard & Poors, Standard and Poors
        Lloyds TSB        <- Lloyd's TSB
        Lloyd's of London <- Lloyds of London
        Harrods           <- Harrod's
        Barclays Bank     <- Barclay's Bank
        Moody's Investors Service <- Moody's Investor Service
        """
      )
      .id("companies.name")
      .source("The companies' own public pages")
      .examples(
        wrong: ["He ate at ↓McDonalds.", "Names at ↓Lloyds of London lost."],
        right: ["He ate at McDonald's.", "Lloyds TSB and Lloyd's of London agreed."])
    }
  }

  @RulesBuilder var figures: Rules {
    Section("Figures and dates") {
      SpelledNumbers(1...9)
        .source("Guardian style guide, numbers; BBC News style guide, numbers")
        .except(in: .quotations)
        .examples(
          wrong: ["Trade grew in the first ↓7 months of the year.", "The firm has ↓3 big plants in Leeds."],
          right: ["Power of Siberia 2 carries gas.", "Shares fell 3%.", "She is 7 years old."])
      Ages()
        .source("Guardian style guide, ages")
        .examples(
          wrong: ["The ↓69 year old leader spoke.", "A ↓7-year old girl left."],
          right: ["The 69-year-old leader spoke.", "She is 7 years old."])
      switch percent {
      case .either, .words:
        Prefer("per cent", over: "percent", "pct.", "pct").id("figures.percent")
          .source("BBC News style guide, per cent")
          .examples(
            wrong: ["Shares fell 3 ↓percent.", "A rise of 3 ↓pct was seen."],
            right: ["Shares fell 3 per cent.", "The percentage fell to 3%."])
      case .sign:
        Percentages(.sign)
          .source("Guardian style guide, per cent")
          .examples(
            wrong: ["Shares fell ↓3 per cent.", "A rise of ↓3.5 percent was seen."],
            right: ["Shares fell 3%.", "The per cent sign is old."])
      }
      if percent == .words {
        Percentages(.words("per cent"))
          .source("BBC News style guide, per cent")
          .examples(
            wrong: ["Shares fell ↓3%.", "A rise of ↓3.5 % was seen."],
            right: ["Shares fell 3 per cent.", "The % sign is old."])
      }
    }
  }

  @RulesBuilder var words: Rules {
    Section("Words, quotations and attribution") {
      Spelling(spelling)
        .source("Guardian style guide, American English and British English")
        .except(in: .quotations)
        .examples(
          wrong: ["He walked ↓toward the ↓theater.", "The ↓color of ↓defense is plain."],
          right: [
            "He walked towards the theatre.", "The US Department of Defense met at Pearl Harbor.",
            "“My favorite color,” he wrote.",
          ])
      QuotationMarks(quotes)
        .source("Guardian style guide, quotation marks")
        .examples(
          wrong: quotes == .double
            ? ["↓‘It is late in the day,’ he said.", "He said: ↓'We will all leave.'"]
            : ["↓“It is late in the day,” he said.", "He said: ↓\"We will all leave.\""],
          right: quotes == .double
            ? [
              "“It is late in the day,” he said.",
              "The workers' pay and the teachers' pay rose; ‘so what’ is a song.",
            ]
            : ["‘It is late in the day,’ he said.", "The “so what” is a song."])
      QuotationPunctuation(.outside)
        .source("Guardian style guide, quotation marks")
        .examples(
          wrong: ["He called it “very important↓.”", "The plan was \"late and small↓.\" He left."],
          right: ["He called it “very important”.", "“It is late,” he said. “We left.”"])
      AttributionVerbs([
        "exclaimed", "opined", "averred", "enthused", "quipped", "gushed", "intoned", "chortled",
      ])
      .source("Guardian style guide, said")
      .examples(
        wrong: ["“It is late,” he ↓opined.", "“No,” Mrs Lee ↓gushed."],
        right: ["“It is late,” he said.", "He claimed that oil gushed."])
      Contractions().offByDefault()
        .except(in: .quotations, .headings)
        .source("Guardian style guide, contractions")
        .examples(
          wrong: ["He ↓can't leave.", "They ↓don’t know."],
          right: ["He cannot leave.", "“I can't leave,” he said. It's late."])
      Avoid(
        table: """
          reliable sources, informed sources, well-informed sources, well-placed sources, sources in the know: Say how the source knows it.
          observers say, observers said: Say who.
          it is understood that, it is believed that: Say who understands or believes it.
          """
      )
      .id("attribution.source")
      .severity(.advice)
      .except(in: .quotations)
      .because("A reader judges a source by what is said of it.")
      .source("Handbook of Journalism, sourcing")
      .examples(
        wrong: ["↓Well-placed sources said he would quit.", "↓It is understood that he will quit."],
        right: [
          "A source close to the talks said he would quit.", "“It is understood that we stay,” he said.",
        ])
      AttributedQuotations().offByDefault()
        .source("Handbook of Journalism, quotes")
        .examples(
          wrong: [
            "It rained.\n\n↓“We will all leave this town in the spring.” The town is quiet.",
            "The bridge is shut.\n\n↓“Nobody knows when it will be open again.” It is old.",
          ],
          right: [
            "It rained.\n\n“We will all leave this town in the spring,” the mayor said.",
            "The mayor told the council.\n\n“We will all leave this town in the spring.”",
          ])
      AppositionCommas().offByDefault()
        .source("Guardian style guide, commas")
        .examples(
          wrong: [
            "Former minister↓, Ann Lee, said no.", "It rained. Former trade union leader↓, Bo Ekman, left.",
          ],
          right: ["The minister, Ann Lee, said no.", "Former minister Ann Lee said no."])
      NoRepeatedWords()
        .source("Common desk practice")
        .examples(
          wrong: ["He met ↓the the press.", "It was ↓in in May."],
          right: ["He had had enough of Bora Bora.", "The rule that that implies is old."])
      Spacing()
        .source("Common desk practice")
        .examples(
          wrong: ["Gazprom ↓( the firm ) rose.", "It ↓fell , he said."],
          right: ["Gazprom (the firm) rose.", "See mtv.com, he said."])
    }
  }
}
