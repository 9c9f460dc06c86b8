import Copydesk

extension AmericanStyle {
  @RulesBuilder var structure: Rules {
    Section("Headlines, bylines, datelines and length") {
      if let headlines {
        HeadlineCase(headlines)
          .source("Associated Press style, headlines")
          .examples(
            wrong: headlines == .sentence
              ? [
                "↓Xi To Meet Putin At Summit In Samarkand\n\nBy Jane Smith\n\nHe left.",
                "↓Council Votes To Raise Property Taxes\n\nHe left.",
              ]
              : [
                "↓Xi to meet Putin at summit of leaders\n\nBy Jane Smith\n\nHe left.",
                "↓Council votes to raise taxes\n\nHe left.",
              ],
            right: headlines == .sentence
              ? ["Xi to meet Putin at summit\n\nHe left.", "Prince William visits New Zealand\n\nHe left."]
              : ["Council Votes to Raise Property Taxes\n\nHe left.", "COUNCIL VOTES ON TAXES\n\nHe left."])
      }
      HeadlineStop()
        .source("Common desk practice")
        .examples(
          wrong: [
            "Minister says plan is ‘very good↓.’\n\nHe left.",
            "Mayor says (and means) it is ‘over↓.’\n\nHe left.",
          ],
          right: ["Mayor says it is ‘over’\n\nHe left.", "Council votes to raise taxes ...\n\nHe left."])
      HeadlineQuotes(headlineQuotes)
        .source("Associated Press style, headlines")
        .examples(
          wrong: headlineQuotes == .single
            ? ["Mayor calls plan ↓\"very good\"\n\nHe left.", "↓“Not now,” says mayor\n\nHe left."]
            : ["Mayor calls plan ↓‘very good’\n\nHe left.", "↓'Not now', says mayor\n\nHe left."],
          right: headlineQuotes == .single
            ? ["Mayor calls plan ‘very good’\n\nHe left.", "Mayor's plan fails\n\n“It failed,” he said."]
            : ["Mayor calls plan “very good”\n\nHe left.", "Mayor's plan fails\n\nHe left."])
      HeadlineTags("UPDATE", "ANALYSIS", "EXCLUSIVE", "FACTBOX", "TIMELINE", "CORRECTED", closedBy: ":")
        .offByDefault()
        .source("Common desk practice")
        .examples(
          wrong: ["↓Analysis - What the vote means\n\nHe left.", "↓Exclusive: Mayor to quit\n\nHe left."],
          right: ["ANALYSIS: What the vote means\n\nHe left.", "Analysis of water finds lead\n\nHe left."])
      Limit(.charactersPerHeadline, 100)
        .source("Common desk practice")
        .examples(
          wrong: [
            "↓Mayor says the harbor will open by spring, the bridge by summer and the pool by the fall of the next year\n\nHe left.",
            "↓Council votes to raise taxes on property by 3 percent, and to cut those on sales by half in the same year\n\nHe left.",
          ],
          right: [
            "Harbor to open by spring\n\nHe left.", "Council votes to raise taxes by 3 percent\n\nHe left.",
          ])
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
      DatelineCities(standingAlone: USStates.citiesAlone, states: USStates.abbreviations)
        .source("Associated Press style, datelines and state names")
        .examples(
          wrong: [
            "↓CHICAGO, Illinois, Sept. 11 (AP) - Oil rose.", "ST PAUL, ↓Minnesota, Sept. 11 (AP) - Oil rose.",
          ],
          right: ["CHICAGO, Sept. 11 (AP) - Oil rose.", "ST PAUL, Minn., Sept. 11 (AP) - Oil rose."])
      SignOff().offByDefault()
        .source("Handbook of Journalism, sign-offs")
        .examples(
          wrong: [
            "Oil rose.\n\n↓Written by Ann Lee. Additional reporting by Bo Ek. Edited by Jo Day",
            "Oil rose.\n\n↓(Editing by Jo Day; Reporting by Ann Lee)",
          ],
          right: [
            "Oil rose.\n\n(Writing by Ann Lee; Additional reporting by Bo Ek; Editing by Jo Day)",
            "Oil rose.\n\n(Reporting by Ann Lee)",
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
    }
  }

  @RulesBuilder var forms: Rules {
    Section("Forms of stories") {
      BulletPoints().offByDefault()
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
      StoryLength(words: 600...700, taggedAs: "ANALYSIS").offByDefault()
        .source("Handbook of Journalism, other common story forms")
        .examples(
          wrong: [
            "↓ANALYSIS: What the vote means\n\nIt means little.", "↓Analysis: The vote\n\nIt is over.",
          ],
          right: ["What the vote means\n\nIt means little.", "Analysts meet\n\nIt is over."])
      StoryLength(charactersAtMost: 10_000).offByDefault()
        .source("Handbook of Journalism, news presentation")
        .examples(
          wrong: [
            "↓Oil rose." + String(repeating: " It rose again.", count: 700),
            "↓Öl rose." + String(repeating: " It rose again.", count: 700),
          ],
          right: ["Oil rose.", "Oil rose." + String(repeating: " It rose again.", count: 600)])
      CorrectionNotes(at: .end).offByDefault()
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
}
