import Copydesk

extension SoundCopy {
  /// What a story writes in two ways, though either might be right.
  @RulesBuilder var consistency: Rules {
    consistentWords
    consistentFigures
    consistentMarks
  }

  @RulesBuilder private var consistentWords: Rules {
    Section("One form throughout: words") {
      ConsistentCompounds(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "The ceasefire holds. A ↓cease-fire was agreed in May, and the ceasefire was signed.",
            "The startup and two ↓start-ups left. Such startups are few.",
          ],
          right: [
            "The cease-fire holds. “The ceasefire holds,” he said.", "He re-signed and then resigned.",
            "A well-known man is well known.", "The Start-up Fund is a startup.",
          ])
      ConsistentOpenCompounds(across: .allArticlesWhenAsked)
        .offByDefault()
        .examples(
          wrong: [
            "They signed a cease-fire, and the ↓cease fire was kept.",
            "It was a buy-out. The buy-out ended; a ↓buy out of that sort is rare.",
          ],
          right: [
            "The third-quarter profit rose. In the third quarter, sales fell.",
            "The take-over failed. They take over on Monday.",
          ])
      ConsistentSpelling(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "The color and the ↓colour of the center differ.", "They organise, ↓recognize and apologise.",
          ],
          right: [
            "The Department of Defense backs the defence of labour.", "They organize the colours.",
            "“The colour is right,” he said of the color.",
          ])
      ConsistentAccents(across: .allArticlesWhenAsked)
        .examples(
          wrong: ["A café by the café is no ↓cafe.", "The cliché of clichés is a cliché, not a ↓cliche."],
          right: ["The cafe is the Café Royal.", "He will resume with a résumé."])
      ConsistentCapitals(of: "internet web", across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "The Internet grew. Use of the Internet and of an ↓internet.",
            "On the web, and on the web: the ↓Web.",
          ],
          right: ["Internet use grew. The internet grew.", "The Internet Society backs the internet."])
      ConsistentCapitals()
        .offByDefault()
        .examples(
          wrong: [
            "They met at the Congress. It was the Congress that the ↓congress wanted.",
            "He left the parliament. Then the parliament asked the ↓Parliament.",
          ],
          right: [
            "The congress met. The Congress of Unions left the congress.",
            "He met a Minister and the minister.",
          ])
      ConsistentNameCapitals(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "A Communist Party ↓congress starts today. The 20th Congress of the Communist Party will elect him.",
            "The inquiry of the Water Board met. A Water Board inquiry is long; the Water Board ↓Inquiry ended.",
          ],
          right: [
            "The Communist Party congress met the Congress of Unions.",
            "World Bank President Ann Lee is the president of the World Bank.",
          ])
      OneForm("COVID-19", "Covid-19", "COVID", "Covid", across: .allArticlesWhenAsked).id("consistency.covid")
        .examples(
          wrong: [
            "COVID-19 spread. The ↓COVID wards are full.",
            "↓Covid spread. The Covid wards are full of COVID-19.",
          ],
          right: ["COVID spread. The COVID wards are full.", "Covid-19 spread, and Covid-19 fell."])
      AbbreviationUse(.explainedTwice)
        .examples(
          wrong: [
            "The National Water Board (NWB) met. The ↓National Water Board (NWB) left.",
            "The NWB (National Water Board) met. The ↓National Water Board (NWB) left.",
          ],
          right: [
            "The National Water Board (NWB) met. The NWB left.",
            "The firm (IBM) and the other firm (IBM) left.",
          ])
      AbbreviationUse(.explainedInTwoWays, across: .allArticles)
        .examples(
          wrong: [
            "The National Water Board (NWB) met. The ↓Northern Wheat Bureau (NWB) left.",
            "The Bureau of Wheat (BW) met. The ↓Bureau of Wheat (BOW) left.",
          ],
          right: [
            "The National Water Board (NWB) met the Northern Rail Bureau (NRB).",
            "The national water board (NWB) is the National Water Board (NWB).",
          ])
      AbbreviationUse(.usedBefore)
        .examples(
          wrong: [
            "The ↓NWB met. The National Water Board (NWB) is old.",
            "It hit the ↓ERM. The exchange rate mechanism (ERM) is new.",
          ],
          right: [
            "The National Water Board (NWB) met. The NWB left.",
            "“The NWB met,” he said. The National Water Board (NWB) is old.",
          ])
      AbbreviationUse(.neverUsed).severity(.advice).offByDefault()
        .examples(
          wrong: [
            "The National Water Board (↓NWB) met. The board left.",
            "The National Water Board (↓NWB) met the Northern Rail Bureau (NRB). The NRB left.",
          ],
          right: ["The National Water Board (NWB) met. The NWB left.", "The NWB (National Water Board) met."])
      // Of the United States and the United Nations `abbreviations.us` and `abbreviations.un` speak.
      ConsistentStops(across: .allArticlesWhenAsked).except("US", "U.S.", "UN", "U.N.")
        .examples(
          wrong: [
            "The D.C. court and the D.C. police met the ↓DC mayor.", "The UK and the ↓U.K. and the UK.",
          ],
          right: ["It cost US$5 in the U.S. alone.", "The U.K. envoy said: “The UK is here.”"])
    }.source("Common desk practice")
  }

  @RulesBuilder private var consistentFigures: Rules {
    Section("One form throughout: figures") {
      // `figures.spelled-out` wants words in every story.
      ConsistentCounts(across: .allArticlesWhenAsked).offByDefault()
        .examples(
          wrong: [
            "It won three seats. The party has ↓3 seats, and wants three seats more.",
            "Some 5 people left, and then 5 people stayed. Then ↓five people met.",
          ],
          right: [
            "Three seats fell. It has 3 seats.", "It has three seats, and between 3 and 15 seats were open.",
            "He paid two visits and bought 2 cars.",
          ])
      ConsistentPercent(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "It rose 3 percent, then 4 percent, then ↓5%.", "It rose 3%, 4% and, he said, ↓5 percent.",
          ],
          right: [
            "It rose 3 percent, and the index (+5%) fell 2 percent.",
            "It rose 3%. “It rose 5 percent,” he said.",
          ])
      ConsistentThousands(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "It has 24,500 staff and 31,000 cars, and ↓42500 bikes.",
            "Some 24,500 workers, 12,400 clerks and ↓17 300 guards left.",
          ],
          right: ["It has 24,500 staff in 2023.", "They sell 24,500 copies of model 65000 phones."])
      ConsistentScale(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "It made 5 million francs, then 6 million, then ↓7 mln.",
            "It made $5 million and 6 million more, and lost $↓7m.",
          ],
          right: ["It made 5 million francs and 6 billion.", "It made $5 million in the 100m race."])
      ConsistentCurrencies(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "It paid $5 million, then $6 million and ↓7 million dollars.", "It paid US$5 and US$6 and ↓$7.",
          ],
          right: ["It paid $5 million as the dollar fell.", "It paid $5 and A$6 for 7 pounds of tea and £8."])
      ConsistentDates(.order(.either), across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "He left on Dec 4, came on Dec 9 and left on ↓11 Dec.",
            "He left on 4 December, came on 9 December and left on ↓January 3.",
          ],
          right: ["He left on Dec 4 and came on Dec 9, 1996.", "In May 12 people left on 4 May."])
      // `dates.month` wants one form in every story.
      ConsistentDates(.months(.either), across: .allArticlesWhenAsked).offByDefault()
        .examples(
          wrong: [
            "He left on Dec 4, came on Dec 9 and left on ↓January 3.",
            "He left on Sept. 4 and came on Sept. 5 and ↓Sept 6.",
          ],
          right: ["He left on Dec 4 in the December snow.", "He left on May 4 and came on Sept 9."])
      ConsistentTimes(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "They met at 7 a.m. and at 8 a.m. and left at ↓9 pm.",
            "They met at 7pm and at 8pm and left at ↓21:00 that day.",
          ],
          right: ["They met at 7 a.m. (1200 GMT) and left at 9 p.m.", "He ran it in 2:07 at 7 a.m."])
      ConsistentUnits(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "It ran 5 kilometers, then 6 kilometers, then ↓7 km.",
            "It went at 60 mph, then at 70 mph and at ↓80 miles per hour.",
          ],
          right: ["It ran 5 miles (8 km) and 6 kilometers.", "It ran for 5 kilometers and 6 miles."])
    }.source("Common desk practice")
  }

  @RulesBuilder private var consistentMarks: Rules {
    Section("One form throughout: marks") {
      ConsistentQuoteMarks(across: .allArticlesWhenAsked)
        .examples(
          wrong: ["“Yes,” he said. ↓\"No,” she said.", "He doesn’t, she can’t and they won↓'t."],
          right: ["“Yes,” he said of the 6'2\" man.", "He doesn't say \"no\"."])
      ConsistentDashes(across: .allArticlesWhenAsked)
        .examples(
          wrong: [
            "He left – at last – and she stayed ↓- or so.", "He left -- at last -- and she stayed↓—or so.",
          ],
          right: [
            "LONDON, Sept 11 (Reuters) - He left – at last – and she stayed.",
            "A man–machine system – or so – of 3 - 4 parts.",
          ])
      SerialComma(across: .allArticlesWhenAsked).offByDefault()
        .examples(
          wrong: [
            "It was red, white, green, and blue. He likes tea, milk, ↓sugar and salt. It has cats, dogs, cows, and mice.",
            "He saw oil, gas, coal and tin. He saw oats, rye, corn and hay. He has cats, dogs, ↓cows, and mice.",
          ],
          right: [
            "In Paris, Smith and Jones left. He saw oil, gas, coal, and tin.",
            "He saw oil, gas, coal and tin, and left.",
          ])
    }.source("Common desk practice")
  }
}
