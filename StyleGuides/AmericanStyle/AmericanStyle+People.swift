import Copydesk

extension AmericanStyle {
  @RulesBuilder var references: Rules {
    Section("First and later references") {
      LaterReferences().offByDefault()
        .source("Associated Press style, names")
        .examples(
          wrong: [
            "The pianist Ingrid Halvorsen played. It went well, ↓Ingrid Halvorsen said.",
            "The mayor, Nils Brandt, left. The day was long, ↓Nils Brandt said.",
          ],
          right: [
            "The pianist Ingrid Halvorsen played. Halvorsen bowed.",
            "The pianist Ingrid Halvorsen played. “I am Ingrid Halvorsen,” she said.",
          ])
      SharedSurnames().offByDefault()
        .source("Associated Press style, names")
        .examples(
          wrong: [
            "The pianists Ingrid Halvorsen and Nils Halvorsen played. It went well, ↓Halvorsen said.",
            "Mayor Ugo Neri met Dino Neri, a banker. The day was long, ↓Neri said.",
          ],
          right: [
            "The pianists Ingrid Halvorsen and Nils Halvorsen played. It went well, Nils Halvorsen said.",
            "The pianist Ingrid Halvorsen played. Halvorsen bowed.",
          ])
      Captions().offByDefault()
        .source("Common desk practice")
        .examples(
          wrong: [
            "---\ntitle: Oil\n---\n\nOil rose.\n\n![↓The mayor opens the bridge.](bridge.jpg)",
            "---\ntitle: Oil\n---\n\nOil rose.\n\n![The mayor and his aide ↓sharing a joke in Hallport on Monday.](a.jpg)",
          ],
          right: [
            "---\ntitle: Oil\n---\n\nOil rose.\n\n![The mayor opens the bridge in Hallport on Monday.](bridge.jpg)",
            "---\ntitle: Oil\n---\n\nOil rose.\n\n![The bridge in Hallport in 2019.](bridge.jpg)",
          ])
    }
  }

  @RulesBuilder var people: Rules {
    Section("People and their titles") {
      if let courtesyTitles {
        CourtesyTitles(courtesyTitles)
          .source("Associated Press style, courtesy titles")
          .except(in: .quotations)
          .examples(
            wrong: courtesyTitles == .absent
              ? ["It was late, ↓Mr. Halvorsen said.", "He met ↓Mrs Lee and ↓Ms. Ek."]
              : [
                "The pianist Ingrid Halvorsen left. ↓Halvorsen said no.",
                "The poet Bo Ekman left. “No,” ↓Ekman said.",
              ],
            right: courtesyTitles == .absent
              ? [
                "“Mr. Halvorsen is late,” she said.", "The award went to Mr. and Mrs. Lee; Mr. Speaker rose.",
              ]
              : ["The pianist Ingrid Halvorsen left. Ms. Halvorsen said no.", "Rain fell."])
      }
      JobTitles()
        .source("Associated Press style, titles")
        .except(in: .quotations)
        .examples(
          wrong: [
            "Vladimir Putin, ↓President of Russia, left.",
            "On Monday the ↓President said no, and the ↓Prime Minister agreed.",
          ],
          right: [
            "President Vladimir Putin left.", "The President's Cup was won by the president of the club.",
            "“The President said no,” he said.", "He met the Foreign Minister Council.",
          ])
      JobDescriptions()
        .source("Associated Press style, titles")
        .except(in: .quotations)
        .examples(
          wrong: ["The team hired ↓Coach Jim Harbaugh.", "It was written by ↓Author Ann Lee."],
          right: ["Coach Jim Harbaugh left.", "He stayed at the Coach House Inn and met coach Jim Harbaugh."])
      FalseTitles().offByDefault()
        .source("Guardian style guide, titles")
        .except(in: .quotations)
        .examples(
          wrong: ["↓Actor Tom Hanks left.", "It rained. ↓Author Ann Lee left."],
          right: ["The actor Tom Hanks left.", "Author and critic Ann Lee left."])
      Initials(.stops)
        .source("Associated Press style, initials")
        .examples(
          wrong: ["The author ↓J. K. Rowling left.", "Then ↓G. K. Chesterton left."],
          right: ["The author J.K. Rowling left.", "He had vitamin C. Then he left. The U.S. Senate met."])
      GenerationalSuffixes(comma: false, withStop: true)
        .source("Associated Press style, junior, senior")
        .examples(
          wrong: ["Martin Luther King ↓Jr said so.", "Sammy Davis↓, Jr. sang."],
          right: ["Martin Luther King Jr. said so.", "George VI and John Paul II left."])
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
        International Labor Organization <- International Labor Organisation
        World Trade Organization         <- World Trade Organisation
        International Organization for Migration <- International Organisation for Migration
        Shanghai Cooperation Organization <- Shanghai Cooperation Organisation, Shanghai Co-operation Organization
        International Committee of the Red Cross <- International Committee of Red Cross
        Médecins Sans Frontières         <- Médecins sans Frontières, Medecins sans Frontieres
        Department of Defense            <- Department of Defence

        British Labour Party             <- British Labor Party
        Australian Labor Party           <- Australian Labour Party
        Centers for Disease Control      <- Center for Disease Control, Centres for Disease Control
        Organization of American States  <- Organisation of American States
        """
      )
      .id("names.institution")
      .source("The institutions' own public pages")
      .examples(
        wrong: [
          "The ↓World Health Organisation agreed.", "“The ↓Center for Disease Control agreed,” he said.",
        ],
        right: ["The World Health Organization agreed.", "A center for disease control opened."])
    }
  }
}
