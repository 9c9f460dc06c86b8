import Copydesk

extension WireStyle {
  @RulesBuilder var structure: Rules {
    Section("Datelines, sign-offs and length") {
      Datelines(closedBy: .hyphen)
        .source("Handbook of Journalism, dateline")
        .examples(
          wrong: "LONDON/BEIJING, Sept 11 (Reuters) ↓– The leaders will meet.",
          right: "LONDON/BEIJING, Sept 11 (Reuters) - The leaders will meet."
        )
        .examples(
          wrong: "↓London, ↓September 11 (Reuters) - The leaders will meet.",
          right: "ST PAUL, Minn., April 3 (Reuters) - The leaders will meet.")
      SignOff()
        .examples(
          wrong: "Oil rose.\n\n↓Written by Ann Lee. Additional reporting by Bo Ek. Edited by Jo Day",
          right: "Oil rose.\n\n(Writing by Ann Lee; Additional reporting by Bo Ek; Editing by Jo Day)"
        )
        .examples(
          wrong: "Oil rose.\n\n↓Reporting by Ann Lee. Editing by Jo Day",
          right: "Oil rose.\n\n(Reporting by Ann Lee in Paris; Editing by Jo Day)")
      Limit(.wordsPerParagraph, 150)
        .examples(
          wrong: "↓Oil rose." + String(repeating: " The bank said it was no surprise.", count: 30),
          right: "Oil rose. The bank said it was no surprise."
        )
        .examples(
          wrong: "Oil rose.\n\n↓It fell."
            + String(repeating: " “It is no surprise,” the bank said.", count: 30),
          right: "Oil rose.\n\nThe bank said it was no surprise.\n\nIt fell again.")
      Limit(.wordsPerSentence, 60).offByDefault()
        .examples(
          wrong: "↓Oil rose" + String(repeating: " and it fell", count: 30) + ".",
          right: "Oil rose and it fell." + String(repeating: " It rose again.", count: 30)
        )
        .examples(
          wrong: "Oil fell. ↓It rose" + String(repeating: ", and it fell", count: 30) + ".",
          right: "Oil rose on Monday, the bank said, and it fell on Tuesday.")
      StrayFullStop()
        .examples(
          wrong: "She is a senior lecturer in politics at ↓UNSW. Sydney. He agreed.",
          right: "She is a senior lecturer in politics at UNSW. Sydney is her home."
        )
        .examples(
          wrong: "He studied at ↓MIT. Boston. He left.", right: "He studied at MIT. Boston was cold. He left."
        )
    }.source("Handbook of Journalism, news presentation")
  }

  @RulesBuilder var furniture: Rules {
    Section("Left in the copy") {
      Furniture("read more", "click here", "Advertisement", "continue reading", "sign up here")
        .examples(
          wrong: "Oil rose on Monday. ↓read more The rise was the third in a row.",
          right: "Voters can read more about the plan in the annex."
        )
        .examples(
          wrong: "Oil rose on Monday.\n\n↓Advertisement\n\nIt fell on Tuesday.",
          right: "The advertisement ran for a week.")
      Pattern("furniture.newsletter") {
        "Sign up"
        Optional("now")
        OneOf("for", "to")
        Gap(upTo: 4)
        OneOf("free", "newsletter", "newsletters", "unlimited access")
      }
      .message { "“\($0.text)” was left in the copy." }
      .summary("No invitation to a newsletter is left in the copy.")
      .in(.everything)
      .examples(
        wrong: "↓Sign up now for FREE access to the site. Oil rose on Monday.",
        right: "Workers can sign up for the free course."
      )
      .examples(
        wrong: "Oil rose. ↓Sign up to our daily newsletter for more.",
        right: "Drivers can sign up to a scheme run by the city.")
      Pattern("furniture.trailer") {
        "Our Standards"
        ":"
        Gap(upTo: 4)
        "Trust Principles"
        Optional(".")
      }
      .message { "“\($0.text)” belongs to the page, not to the copy." }
      .summary("No line of the page's foot is left in the copy.")
      .in(.everything)
      .examples(
        wrong: "Oil rose. ↓Our Standards: The Thomson Reuters Trust Principles.",
        right: "The board said our standards are high."
      )
      .examples(
        wrong: "(Reporting by Ann Lee)\n\n↓Our Standards: The Thomson Reuters Trust Principles",
        right: "They have trust principles of their own.")
      Placeholders()
        .examples(
          wrong: ["The firm sold ↓TK barrels.", "Mayor ↓[NAME] agreed.", "He won by ↓XXX votes."],
          right: ["The Fokker TK-103 flew.", "He joined [sic] the club."])
    }.source("Common desk practice")
  }

  @RulesBuilder var figures: Rules {
    Section("Figures, dates and ages") {
      SpelledNumbers(1...9)
        .examples(
          wrong: ["Trade grew in the first ↓7 months of the year.", "The firm has ↓3 big plants in Ohio."],
          right: [
            "Power of Siberia 2 carries gas.", "Shares fell 3 percent.", "She is 7 years old.",
            "It won 5 of 15 seats.", "The final score was 3-1.", "Turn to page 4 for details.",
          ])
      Months()
        .examples(
          wrong: [
            "The congress starts on ↓October 16.", "It opened in ↓Sept. 2021.", "He left on ↓Sept. 3.",
          ],
          right: [
            "He left China in January 2020.", "It ends on Oct 16.", "March 3 is a Friday.", "They may leave.",
          ])
      Ages()
        .examples(
          wrong: "The ↓69 year old leader spoke.",
          right: "The 69-year-old leader, who is 69 years old, spoke."
        )
        .examples(wrong: "A ↓7-year old girl left.", right: "The 15-34 year-old group left.")
    }.source("Handbook of Journalism, numbers and dates")
  }

  @RulesBuilder var words: Rules {
    Section("Words and marks") {
      Prefer("percent", over: "per cent", "pct.", "pct")
        .examples(
          wrong: ["Shares fell 3 ↓per cent.", "Shares fell 3 ↓pct."],
          right: ["Shares fell 3 percent.", "They fell by a percentage point."])
      Prefer("U.S.", over: "US").id("abbreviations.us").except(in: .headings)
        .except("US West", "US Airways", "US Bancorp", "US Foods", "US Weekly", "US Magazine")
        .examples(
          wrong: ["A ↓US-led force met ↓US officials.", "The ↓US left."],
          right: ["It paid US$5 million. Tell us.", "A U.S.-led force flew with US Airways."])
      Prefer("U.N.", over: "UN").id("abbreviations.un").except(in: .headings)
        .examples(
          wrong: ["The ↓UN envoy left.", "It is a ↓UN-backed plan."],
          right: ["The U.N. envoy left.", "UN envoy leaves\n\nThe U.N. envoy left."])
      NoRepeatedWords()
        .examples(
          wrong: ["He met ↓the the press.", "It fell ↓in in May."],
          right: ["He had had enough of Bora Bora.", "What it is, is late."])
      TickerSymbols()
        .examples(
          wrong: ["Gazprom ↓(GAZP.MM) rose.", "Tencent ↓(0700.HK) fell."],
          right: ["Gazprom <GAZP.MM> rose (a lot).", "The plan (see p. 4) failed."])
      TornTitles()
        .examples(
          wrong: [
            "She wrote ↓“Red Flags” The Challenges of China, a book.",
            "He is the author of ↓\"Winter Sea\" How Herring Vanished.",
          ],
          right: [
            "She wrote “Red Flags: The Challenges of China”, a book.", "“I have read it.” The book is good.",
            "He sang “Yesterday” in The Hague. “Go to Rome” John said.",
          ])
      Spacing()
        .examples(
          wrong: ["Gazprom ↓( the firm ) rose.", "It ↓fell , he said.", "It ↓ended.The rest is known."],
          right: ["Gazprom (the firm) rose.", "See mtv.com, he said.", "It cost $3 .50."])
      UndefinedAbbreviations(known: WellKnownAbbreviations.table)
        .examples(
          wrong: ["She is a senior lecturer in politics at ↓UNSW.", "The ↓NWHB said so."],
          right: [
            "She is a lecturer at UNSW. The University of New South Wales is old.",
            "He is an analyst at IBM.", "He met the FBI, the IMF and NATO.",
          ])
      Pattern("language.missing-verb") {
        OneOf("is", "are", "was", "were", "be")
        "set to"
        OneOf("as", "of", "by", "with", "from")
      }
      .message { "A verb is missing after “set to” in “\($0.text)”." }
      .summary("A verb follows “set to”.")
      .examples(
        wrong: ["He ↓is set to as the leader.", "They ↓were set to by May."],
        right: ["He is set to become the leader.", "They are set to leave by May."])
    }.source("Handbook of Journalism, style guide")
  }

  @RulesBuilder var names: Rules {
    Section("Names") {
      Names(csv: WorldFigures.csv)
        .examples(
          wrong: "Kremlin foreign policy aide Yuri ↓Usakov spoke. Putin aide ↓Usakov left.",
          right: "Putin aide Ushakov spoke. The painter Boris Usakov left."
        )
        .examples(
          wrong: "Kremlin spokesman Dmitry ↓Peskow spoke.", right: "The skier Jan Peskow won.")
      FamilyNameOrder()
        .examples(
          wrong: "President Xi Jinping left. ↓Jinping said no.",
          right: "President Xi Jinping left. Xi said no."
        )
        .examples(
          wrong: "Former President Hu Jintao arrived. ↓Jintao said yes.",
          right: "Former President Hu Jintao arrived. Hu said yes.")
      FullNameFirst()
        .offByDefault()
        .examples(
          wrong: "It is late, ↓Halvorsen said. The pianist Ingrid Halvorsen left.",
          right: "The pianist Ingrid Halvorsen said so. Halvorsen left."
        )
        .examples(
          wrong: "It was cold, ↓Brandt said. Mayor Nils Brandt left early.",
          right: "Brandt wins vote\n\nThe mayor, Nils Brandt, left.")
      IntroducedNames()
        .offByDefault()
        .examples(
          wrong: "It is late, Mr ↓Halvorsen said.",
          right: "It is late, Ingrid Halvorsen said. Halvorsen left."
        )
        .examples(wrong: "The talks failed, Mrs ↓Brandt said.", right: "The talks failed, the mayor said.")
      ConsistentDiacritics()
        .examples(
          wrong: "Recep Erdoğan spoke. Then Erdoğan and ↓Erdogan left.", right: "Erdoğan spoke. Erdoğan left."
        )
        .examples(
          wrong: "Lech Wałęsa spoke. Wałęsa and ↓Walesa left.", right: "Lech Walesa spoke. Walesa left.")
      ConsistentNames(across: .allArticles)
        .examples(
          wrong: "The pianist Ingrid Halvorsen played. “It went well,” ↓Halvorson said.",
          right: "The pianists Ingrid Halvorsen and Nils Halverson played. Halverson bowed."
        )
        .examples(
          wrong: "The chairman, Boris Ivanchenko, left. Mr ↓Ivanchenco said no.",
          right: "John Kerry met Bob Kerrey. Kerry left, and Kerrey stayed.")
    }.source("Common desk practice")
  }
}
