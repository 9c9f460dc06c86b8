import Copydesk

extension PlainWords {
  @RulesBuilder var loaded: Rules {
    Section("Loaded and euphemistic terms") {
      Avoid(
        table: """
          # Terms that take a side, hide what happened, or hurt: say what happened.
          baby killers: Say who is accused of what.
          bogus asylum seeker, bogus asylum seekers: Say whose claim was refused.
          broken home, broken homes: Say who lives where.
          cancer victim, cancer victims: Say “who has cancer”.
          collateral damage: Say who was killed and what was destroyed.
          commit suicide, committed suicide, committing suicide, commits suicide: Say “killed himself”; suicide is no crime.
          failed suicide attempt, successful suicide: Say “tried to kill himself”.
          confined to a wheelchair, wheelchair-bound, wheelchair bound: Say “who uses a wheelchair”.
          crippled by polio: Say “had polio”.
          crack addict, crack addicts: Say “addicted to crack”.
          deaf and dumb, deaf-mute: Say “deaf”.
          death tax, death taxes: Say “inheritance tax”.
          enhanced interrogation: Say what was done; many call it torture.
          extraordinary rendition: Say who was taken where.
          fell on hard times, fallen on hard times: Say what was lost.
          final solution to: Keep it for the Nazis' crime.
          gave his life, gave her life, gave their lives: Say “was killed”.
          gay lifestyle, homosexual lifestyle: Say “gay life”, or nothing.
          gender-bender: Say what it is.
          gypsy camp, gypsy camps: Say “Traveller site”, if it is one.
          handicapped people: Say “disabled people”.
          hard-working families, hardworking families: Say who; all sides claim them.
          holocaust of: Keep it for the Nazis' crime.
          illegal alien, illegal aliens: Say “immigrant without papers”.
          illegals: Say who they are; people are not illegal.
          in harm's way: Say “in danger”.
          innocent civilians, innocent bystanders, innocent victim, innocent victims: Say “civilians”, “bystanders”, “victims”.
          involuntary redundancy, involuntary redundancies: Say “dismissals”.
          jihadist sympathisers, jihadist sympathizers: Say what they did.
          knee-jerk reaction, knee-jerk response: Say how fast it came.
          loony left, loony-left: Say who.
          lost her battle with cancer, lost his battle with cancer: Say “died of cancer”.
          lost his life, lost her life, lost their lives: Say “died”, or “was killed”.
          lunatic fringe: Say who.
          made the ultimate sacrifice, paid the ultimate price: Say “was killed”.
          mental patient, mental patients: Say “patient”.
          mentally handicapped, mentally retarded: Say “who has a learning disability”.
          nanny state: Say which law.
          neutralise the target, neutralised the target, neutralize the target, neutralized the target: Say “killed”.
          oriental people, orientals: Say which people.
          partial-birth abortion: Say “late abortion”.
          passed away, passes away: Say “died”.
          pensioner bashing: Say who lost what.
          pro-abortion: Say “for abortion rights”.
          pro-life, pro-choice: Say “against abortion”, “for abortion rights”.
          race card: Say what was said.
          rationalised the workforce, rationalised its workforce, rationalized its workforce: Say how many jobs went.
          regime change: Say who is to fall.
          right to work law: Say what the law forbids.
          rogue state, rogue states: Say which, and who calls it so.
          scrounger, scroungers, benefit cheats: Say what was claimed.
          sexual preference: Say “sexual orientation”.
          sex change operation: Say “surgery”, if it matters.
          so-called experts: Say who.
          spin doctor, spin doctors: Say “press adviser”.
          stroke victim, stroke victims: Say “who had a stroke”.
          suffers from autism, suffering from autism: Say “has autism”.
          suffering from dyslexia, suffers from dyslexia: Say “has dyslexia”.
          surgical strike, surgical strikes: Say what was hit, and who was.
          third-world country, third-world countries: Say “poor country”, or which.
          took his own life, took her own life: Say “killed himself”.
          transgendered: Say “transgender”.
          underprivileged: Say “poor”, or what is lacking.
          welfare mother, welfare mothers, welfare queen: Say what she lives on.
          """
      )
      .id("words.loaded")
      .because("The word judges, or hides.")
      .source(
        "The project's own choice, after the public advice of the Guardian and BBC style guides on neutral terms"
      )
      .examples(
        wrong: [
          "The singer ↓passed away on Monday.",
          "Two ↓innocent civilians were hurt; the army spoke of ↓collateral damage.",
          "He is ↓confined to a wheelchair.",
        ],
        right: [
          "The singer died on Monday.", "“She passed away in peace,” he said.",
          "The ball passed. Away fans cheered.",
        ])
    }
    .severity(.advice)
    .except(in: .quotations, .headings, .blockquotes)
  }
}
