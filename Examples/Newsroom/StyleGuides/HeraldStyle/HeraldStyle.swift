import Copydesk
import WireStyle

/// The house style of the Portbridge Herald: the wire's rules, and the few of its own.
@main @Stylebook
struct HeraldStyle {
  var articles: ArticleSet {
    Include("Articles/**/*.{md,txt}")
    Exclude("Articles/drafts/**")
  }

  var body: Rules {
    // The Herald prints no exchange codes, so none is asked for after a company's name; and what one story of an issue
    // hyphenates, the others do too.
    WireStyle().disabling("companies.ric").enabling("consistency.compounds-across")
    names
    words
    figures
    lengths
  }

  @RulesBuilder private var names: Rules {
    Section("Names") {
      Names(contentsOf: "people.csv")
      Person("Eleanor Brightwater", role: "governor").never("Elinor Brightwater")
      Person("Marcus Vasko", role: "state transport secretary").aliases("Marc Vasko")
      Place("Kyiv").replaces("Kiev", since: "2019-08-14", except: "chicken Kiev", "Kievan Rus")
        .examples(wrong: "She flew to ↓Kiev on Monday.", right: "She ate chicken Kiev in Kyiv.")
    }
  }

  @RulesBuilder private var words: Rules {
    Section("Words") {
      Prefer("percent", over: "per cent", "pct.")
        .examples(wrong: "Rents rose 12 ↓per cent.", right: "Rents rose 12 percent.")
      Prefer(
        """
        council member <- councilman, councilwoman
        dockworker     <- dock worker, dock-worker
        waterfront     <- water front, water-front
        """
      )
      .examples(
        wrong: "The ↓councilman met a ↓dock worker.", right: "The council member met a dockworker.")
      Avoid("claimed", because: "It implies doubt. Use “said”.")
        .except(in: .quotations)
        .severity(.advice)
        .examples(wrong: "He ↓claimed victory.", right: "He said he had won.")
    }
  }

  @RulesBuilder private var figures: Rules {
    Section("Figures") {
      Pattern("herald.first-n-months") {
        "first"
        Number(1...9, written: .asFigures)
        OneOf("days", "weeks", "months", "years")
      }
      .message { "Spell out numbers below 10: \($0[1].spelledOut)" }
      .replacing(part: 1) { $0[1].spelledOut }
      .examples(wrong: "It fell in the ↓first 7 months.", right: "It fell in the first seven months.")
    }
  }

  @RulesBuilder private var lengths: Rules {
    Section("Lengths") {
      Limit(.wordsPerSentence, 45)
        .examples(
          wrong: """
            ↓The council met on Friday and talked about the harbor and the bridge and the buses and the \
            schools and the parks and the pool and the market and the trams and the lights and the roads and \
            the drains, and then it went home to wait for the mayor.
            """,
          right: "The council met on Friday. It talked about the harbor. Then it went home.")
      Limit(.charactersPerHeadline, 80)
        .examples(
          wrong: """
            ↓Mayor says the harbor will open by spring, the bridge by summer and the pool by fall

            PORTBRIDGE, Oct 4 (Herald) - The harbor will open by spring, the mayor said on Saturday.
            """,
          right: """
            Harbor to open by spring

            PORTBRIDGE, Oct 4 (Herald) - The harbor will open by spring, the mayor said on Saturday.
            """)
      Check("herald.one-idea-a-sentence") { article in
        for sentence in article.sentences(in: .body) where sentence.words.count > 50 {
          Finding("\(sentence.words.count) words in one sentence: one idea a sentence, please", at: sentence)
        }
      }
      .examples(
        wrong: """
          The council met on Friday.

          ↓It talked about the harbor and the bridge and the buses and the schools and the parks and the pool \
          and the market and the trams and the lights and the roads and the drains and the trees, and then, \
          when the clock in the tower had struck, it went home to wait for the mayor.
          """,
        right: "The council met on Friday.\n\nIt talked about the harbor. Then it went home.")
    }
  }
}
