import Copydesk

extension AmericanStyle {
  @RulesBuilder var abbreviations: Rules {
    Section("Abbreviations and companies") {
      Prefer("U.S.", over: "US").id("abbreviations.us").except(in: .headings)
        .except("US West", "US Airways", "US Bancorp", "US Foods", "US Weekly", "US Magazine")
        .source("Associated Press style, U.S.")
        .examples(
          wrong: ["A ↓US-led force met ↓US officials.", "The ↓US agreed."],
          right: ["It paid US$5 million. Tell us.", "USAir flew."])
      Prefer("U.N.", over: "UN").id("abbreviations.un").except(in: .headings)
        .source("Associated Press style, U.N.")
        .examples(
          wrong: ["The ↓UN envoy left.", "He left the ↓UN."],
          right: ["The U.N. envoy left.", "UNICEF agreed."])
      AbbreviationStops(keeping: "U.S.", "U.N.", "U.K.", "D.C.", "L.A.", "A.M.", "P.M.", "B.C.", "A.D.")
        .source("Associated Press style, abbreviations and acronyms")
        .examples(
          wrong: ["The ↓N.A.T.O. envoy left.", "He left the ↓U.S.S.R. in May."],
          right: ["The U.S. envoy left Washington, D.C.", "The author J.R.R. Tolkien left."])
      AcronymCase(.capitals)
        .source("Associated Press style, abbreviations and acronyms")
        .examples(
          wrong: ["The ↓Nato envoy left.", "It was ↓Unicef's plan."],
          right: ["The NATO envoy left.", "Aids to navigation failed."])
      AbbreviationPlurals()
        .source("Handbook of Journalism, abbreviations")
        .examples(
          wrong: ["It fired three ↓ICBM's.", "He met several ↓CEO's in May."],
          right: ["It fired three ICBMs.", "IBM's profit rose. In two years GM's sales fell."])
      ShortTitles(withStop: true)
        .source("Associated Press style, titles")
        .examples(
          wrong: ["The ↓Dr Ann Lee left.", "He met ↓Gen Bo Ek."],
          right: ["Dr. Ann Lee left.", "The economist Amartya Sen Bo left."])
      CompanySuffixes(withStop: true)
        .source("Associated Press style, company names")
        .except(in: .quotations)
        .examples(
          wrong: ["Acme ↓Inc rose.", "Ford Motor ↓Co said so."],
          right: ["Acme Inc. rose.", "He lives in Co Durham."])
      Prefer(
        """
        McDonald's        <- McDonalds, MacDonald's, MacDonalds
        Procter & Gamble  <- Proctor & Gamble, Proctor and Gamble, Procter and Gamble
        JPMorgan Chase    <- JP Morgan Chase, J.P. Morgan Chase, J P Morgan Chase
        Rolls-Royce       <- Rolls Royce
        Coca-Cola         <- Coca Cola
        Mercedes-Benz     <- Mercedes Benz
        Harley-Davidson   <- Harley Davidson
        Kellogg's         <- Kelloggs
        Marks & Spencer   <- Marks and Spencer, Marks & Spencers
        PricewaterhouseCoopers <- Price Waterhouse Coopers, PriceWaterhouseCoopers, Pricewaterhouse Coopers
        Standard & Poor's <- Standard and Poor's, Standard & Poors, Standard and Poors
        Moody's Investors Service <- Moody's Investor Service, Moody's Investors Services
        Macy's            <- Macys
        Wendy's           <- Wendys
        Levi Strauss      <- Levi Straus
        """
      )
      .id("companies.name")
      .source("The companies' own public pages")
      .examples(
        wrong: ["He ate at ↓McDonalds.", "Shares of ↓Proctor & Gamble rose."],
        right: ["He ate at McDonald's.", "Robert Procter and John Gamble left."])
    }
  }

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
      Ages()
        .source("Associated Press style, ages")
        .examples(
          wrong: ["The ↓69 year old leader spoke.", "A ↓7-year old girl left."],
          right: ["The 69-year-old leader spoke.", "She is 7 years old."])
      switch percent {
      case .either, .words:
        Prefer("percent", over: "per cent", "pct.", "pct").id("figures.percent")
          .source("Associated Press style, percentages")
          .examples(
            wrong: ["Shares fell 3 ↓per cent.", "A rise of 3 ↓pct was seen."],
            right: ["Shares fell 3 percent.", "It cost a cent per head."])
      case .sign:
        Percentages(.sign)
          .source("Associated Press style, percentages")
          .examples(
            wrong: ["Shares fell ↓3 percent.", "A rise of ↓3.5 per cent was seen."],
            right: ["Shares fell 3%.", "The percent sign is old."])
      }
      if percent == .words {
        Percentages(.words("percent"))
          .source("Associated Press style, percentages")
          .examples(
            wrong: ["Shares fell ↓3%.", "A rise of ↓3.5 % was seen."],
            right: ["Shares fell 3 percent.", "The % sign is old."])
      }
    }
  }

  @RulesBuilder var words: Rules {
    Section("Words, quotations and attribution") {
      Spelling(.american)
        .source("Associated Press style, British spelling")
        .except(in: .quotations)
        .examples(
          wrong: ["He walked ↓towards the ↓theatre.", "The ↓colour of ↓defence is plain."],
          right: [
            "He walked toward the theater.", "The Labour Party met at the National Theatre.",
            "“My favourite colour,” he wrote.",
          ])
      QuotationPunctuation(.inside)
        .source("Associated Press style, quotation marks")
        .examples(
          wrong: ["He called it “very important↓”.", "It was \"late↓\", he said."],
          right: ["He called it “very important.”", "Did he call it “important”? He did."])
      AttributionVerbs()
        .source("Associated Press style, said")
        .examples(
          wrong: ["“It is late,” he ↓opined.", "He ↓claimed that it was late."],
          right: ["“It is late,” he said.", "He claimed victory. “He opined that,” she said."])
      if contractions {
        Contractions().offByDefault()
          .except(in: .quotations, .headings)
          .source("Handbook of Journalism, contractions")
          .examples(
            wrong: ["He ↓can't leave.", "They ↓don’t know."],
            right: ["He cannot leave.", "“I can't leave,” he said. It's late."])
      } else {
        Contractions()
          .except(in: .quotations, .headings)
          .source("Handbook of Journalism, contractions")
          .examples(
            wrong: ["He ↓can't leave.", "They ↓don’t know."],
            right: ["He cannot leave.", "“I can't leave,” he said. It's late."])
      }
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
