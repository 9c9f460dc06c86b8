import Copydesk

extension BritishStyle {
  @RulesBuilder var structure: Rules {
    Section("Headlines, bylines and furniture") {
      HeadlineCase(.sentence)
        .source("Guardian style guide, headlines")
        .examples(
          wrong: [
            "↓Council Votes To Raise Property Taxes\n\nHe left.",
            "↓Blair Faces Fresh Calls Over Iraq War\n\nHe left.",
          ],
          right: [
            "Council votes to raise taxes\n\nHe left.", "Prince William visits New Zealand\n\nHe left.",
          ])
      HeadlineStop()
        .source("Common desk practice")
        .examples(
          wrong: [
            "Minister says plan is ‘very good↓.’\n\nHe left.",
            "Mayor says (and means) it is ‘over↓.’\n\nHe left.",
          ],
          right: ["Mayor says it is ‘over’\n\nHe left.", "Council votes to raise taxes ...\n\nHe left."])
      HeadlineQuotes(headlineQuotes)
        .source("Guardian style guide, headlines")
        .examples(
          wrong: headlineQuotes == .single
            ? ["Mayor calls plan ↓\"very good\"\n\nHe left.", "↓“Not now,” says mayor\n\nHe left."]
            : ["Mayor calls plan ↓‘very good’\n\nHe left.", "↓'Not now', says mayor\n\nHe left."],
          right: headlineQuotes == .single
            ? ["Mayor calls plan ‘very good’\n\nHe left.", "Mayor's plan fails\n\n“It failed,” he said."]
            : ["Mayor calls plan “very good”\n\nHe left.", "Mayor's plan fails\n\nHe left."])
      Bylines()
        .source("Common desk practice")
        .examples(
          wrong: [
            "Oil rises\n\n↓by john smith\n\nOil rose.", "Oil rises\n\n↓BY ANN LEE AND BO EK\n\nOil rose.",
          ],
          right: [
            "Oil rises\n\nBy Jane Smith and John Brown\n\nOil rose.",
            "Oil rises\n\nBy Carl van der Berg\n\nOil rose.",
          ])
      ReporterOnce()
        .source("Common desk practice")
        .examples(
          wrong: [
            "Oil rose.\n\n(Reporting by Ann Lee and Bo Ek; Writing by ↓Ann Lee)",
            "Oil rose.\n\n(Writing by Jo Day; Additional reporting by Ann Lee, Bo Ek and ↓Ann Lee)",
          ],
          right: [
            "Oil rose.\n\n(Reporting by Ann Lee; Editing by Jo Day)",
            "Ann Lee left. Ann Lee came back.\n\n(Reporting by Jo Lee; Editing by Ann Lee)",
          ])
      AdvisoryLines()
        .source("Handbook of Journalism, news presentation")
        .examples(
          wrong: [
            "Oil rises\n\n↓(Adds minister's reaction in paragraph 3)\n\nOil rose.",
            "Oil rises\n\n↓(EDS: adds quote from the minister)\n\nOil rose.",
          ],
          right: [
            "Oil rises\n\n(The bank adds that it fell.)\n\nOil rose.",
            "Oil rose. (Adds a cent to the price.)",
          ])
      BulletPoints(2...5, words: 15).offByDefault()
        .source("Handbook of Journalism, news presentation")
        .examples(
          wrong: [
            "Oil rises\n\n↓* Output is cut\n\nOil rose on Monday.",
            "Oil rises\n\n* Output is cut\n\n↓* Brent is up, and so is the price of all that is made of oil in the world\n\nOil rose.",
          ],
          right: [
            "Oil rises\n\n* Output is cut\n\n* Brent is up\n\nOil rose on Monday.",
            "Oil rises\n\nOil rose on Monday.\n\n* One point in the story",
          ])
      CorrectionNotes(at: .end, opening: "Correction:").offByDefault()
        .source("Common desk practice")
        .examples(
          wrong: [
            "↓Correction: The mayor is 60, not 61.\n\nOil rose on Monday.",
            "Oil rose on Monday.\n\n↓(Corrects the mayor's age)",
          ],
          right: [
            "Oil rose on Monday.\n\nCorrection: The mayor is 60, not 61.", "Oil rose. Correction came late.",
          ])
    }
  }

  @RulesBuilder var people: Rules {
    Section("People and their titles") {
      if let courtesyTitles {
        CourtesyTitles(courtesyTitles)
          .source("Guardian style guide, titles")
          .except(in: .quotations)
          .examples(
            wrong: courtesyTitles == .absent
              ? ["It was late, ↓Mr Halvorsen said.", "He met ↓Mrs Lee and ↓Ms Ek."]
              : [
                "The pianist Ingrid Halvorsen left. ↓Halvorsen said no.",
                "The poet Bo Ekman left. “No,” ↓Ekman said.",
              ],
            right: courtesyTitles == .absent
              ? ["“Mr Halvorsen is late,” she said.", "The award went to Mr and Mrs Lee; Mr Speaker rose."]
              : ["The pianist Ingrid Halvorsen left. Ms Halvorsen said no.", "Rain fell."])
      }
      JobTitles()
        .source("Guardian style guide, jobs; BBC News style guide, capital letters")
        .except(in: .quotations)
        .examples(
          wrong: [
            "Vladimir Putin, ↓President of Russia, left.",
            "On Monday the ↓Prime Minister said no, and the ↓Chancellor agreed.",
          ],
          right: [
            "President Vladimir Putin left.", "The President's Cup was won by the president of the club.",
            "“The Prime Minister said no,” he said.",
          ])
      JobDescriptions()
        .source("Guardian style guide, jobs")
        .except(in: .quotations)
        .examples(
          wrong: ["The team hired ↓Coach Jim Harbaugh.", "It was written by ↓Author Ann Lee."],
          right: ["Coach Jim Harbaugh left.", "He stayed at the Coach House Inn and met coach Jim Harbaugh."])
      FalseTitles().offByDefault()
        .source("Guardian style guide, definite article")
        .except(in: .quotations)
        .examples(
          wrong: ["↓Actor Tom Hanks left.", "It rained. ↓Author Ann Lee left."],
          right: ["The actor Tom Hanks left.", "Author and critic Ann Lee left."])
      Initials(.bare)
        .source("Guardian style guide, initials")
        .examples(
          wrong: ["The author ↓J. K. Rowling left.", "Then ↓G.K. Chesterton met George ↓W. Bush."],
          right: ["The author JK Rowling left.", "He had vitamin C. Then he left. The U.S. Senate met."])
      GenerationalSuffixes(comma: false, withStop: false)
        .source("Guardian style guide, Jr")
        .examples(
          wrong: ["Martin Luther King ↓Jr. said so.", "Sammy Davis↓, Jr sang."],
          right: ["Martin Luther King Jr said so.", "George VI and John Paul II left."])
      NameParticles()
        .source("Associated Press style, Arabic names")
        .examples(
          wrong: [
            "The financier Osama bin Laden left. It was ↓Bin Laden who said so.",
            "The financier Osama bin Laden left.\n\n↓bin Laden said so.",
          ],
          right: [
            "The financier Osama bin Laden left. Bin Laden said so.",
            "The painter Jan Van Eyck left. Van Eyck said so.",
          ])
      Prefer(
        """
        World Health Organization        <- World Health Organisation
        International Labour Organization <- International Labour Organisation, International Labor Organization
        World Trade Organization         <- World Trade Organisation
        International Organization for Migration <- International Organisation for Migration
        Shanghai Cooperation Organisation <- Shanghai Cooperation Organization
        Médecins Sans Frontières         <- Médecins sans Frontières, Medecins sans Frontieres
        US Department of Defense         <- US Department of Defence
        Pearl Harbor                     <- Pearl Harbour
        World Trade Center in New York   <- World Trade Centre in New York
        Rockefeller Center               <- Rockefeller Centre
        Australian Labor party           <- Australian Labour party
        Australian Labor Party           <- Australian Labour Party
        Centers for Disease Control      <- Centres for Disease Control, Centre for Disease Control and Prevention
        Organisation for Economic Co-operation and Development <- Organization for Economic Cooperation and Development
        """
      )
      .id("names.institution")
      .source("The institutions' own public pages")
      .examples(
        wrong: ["The ↓World Health Organisation agreed.", "“We flew to ↓Pearl Harbour,” he said."],
        right: ["The World Health Organization agreed.", "A world trade centre opened, and a pearl harbour."])
    }
  }
}
