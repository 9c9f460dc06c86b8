import StyleRules
import TestSupport
import Testing

@Suite struct PreferTests {
  // MARK: Forms

  @Test func `a term is wanted in the place of others`() throws {
    let probe = try GuideProbe { Prefer("percent", over: "per cent", "pct", "p.c.") }
    probe.expect("Shares fell 3 ↓per cent and 4 ↓pct, not 5 ↓p.c. or 6 percent.")
    probe.expect("Shares fell 3 per cent, then 4 pct.", mendedTo: "Shares fell 3 percent, then 4 percent.")
    #expect(probe.messages("It fell 3 per cent.") == ["Use “percent”, not “per cent”."])
    #expect(probe.ids("It fell 3 per cent.") == ["words.percent"])
    #expect(probe.findings("3 per cent").first?.finding.suggestions.first?.isSafe == true)
  }

  @Test func `pairs stand in the order of wanted and unwanted`() throws {
    let probe = try GuideProbe { Prefer(["adviser": "advisor", "protester": "protestor"]) }
    probe.expect("The ↓advisor met a ↓protestor, an adviser and a protester.")
    #expect(probe.ids("The advisor met a protestor.") == ["words.adviser", "words.protester"])
  }

  @Test func `a table has an entry a line, with comments and blank lines`() throws {
    let probe = try GuideProbe {
      Prefer(
        """
        # Spelling
        cooperate   <- co-operate
        ceasefire   <- cease-fire, cease fire

          # indented
          adviser   <-   advisor\t
        """)
    }
    #expect(probe.guide.rules.map(\.id) == ["words.cooperate", "words.ceasefire", "words.adviser"])
    probe.expect("They ↓co-operate in a ↓cease-fire, a ↓cease fire and a ceasefire with an ↓advisor.")
  }

  @Test func `a table may have any line ends`() throws {
    let probe = try GuideProbe { Prefer("adviser <- advisor\r\nprotester <- protestor\r\n") }
    #expect(probe.guide.rules.map(\.id) == ["words.adviser", "words.protester"])
  }

  @Test func `a table may stand under one id`() throws {
    let probe = try GuideProbe {
      Prefer("adviser <- advisor\nprotester <- protestor").id("words.or")
    }
    #expect(Set(probe.guide.rules.map(\.id)) == ["words.or"])
    probe.expect("The ↓advisor met a ↓protestor.")
  }

  // MARK: Case

  @Test func `a term in small letters is found in any case, and the case is kept`() throws {
    let probe = try GuideProbe { Prefer("percent", over: "per cent") }
    probe.expect("↓Per cent by ↓PER CENT, ↓Per Cent")
    probe.expect("Per cent by PER CENT, Per Cent", mendedTo: "Percent by PERCENT, Percent")
  }

  @Test func `a term with a capital is found as it is written`() throws {
    let probe = try GuideProbe { Prefer("U.S.", over: "US") }
    probe.expect("↓US officials told us that the ↓US-led force uses it.")
    probe.expect("The US left.", mendedTo: "The U.S. left.")
  }

  @Test func `a longer name is found in capitals too`() throws {
    let probe = try GuideProbe { Prefer("Kyiv", over: "Kiev") }
    probe.expect("↓KIEV FALLS SILENT\n\nThey left ↓Kiev, not kiev.")
    #expect(probe.mended("KIEV FALLS SILENT\n\nNo.") == "KYIV FALLS SILENT\n\nNo.")
  }

  @Test func `a currency glued on makes another thing of a name`() throws {
    let probe = try GuideProbe { Prefer("U.S.", over: "US") }
    probe.expect("It paid US$5 million in the ↓US.")
  }

  // MARK: Full stops

  @Test func `the full stop of an abbreviation is the sentence's too`() throws {
    let probe = try GuideProbe { Prefer("percent", over: "pct.") }
    probe.expect("It fell 3 pct. of it.", mendedTo: "It fell 3 percent of it.")
    probe.expect("It fell 3 pct.", mendedTo: "It fell 3 percent.")
    probe.expect("It fell 3 pct. The rest rose.", mendedTo: "It fell 3 percent. The rest rose.")
    probe.expect("It fell 3 pct.\n\nThe rest rose.", mendedTo: "It fell 3 percent.\n\nThe rest rose.")
  }

  @Test func `the full stop of an abbreviation is the sentence's behind closing marks too`() throws {
    let probe = try GuideProbe { Prefer("percent", over: "pct.") }
    probe.expect("“It fell 3 pct.” He left.", mendedTo: "“It fell 3 percent.” He left.")
    probe.expect("(It fell 3 pct.) He left.", mendedTo: "(It fell 3 percent.) He left.")
    probe.expect("It fell “3 pct.” of it.", mendedTo: "It fell “3 percent” of it.")
  }

  // MARK: Letters and marks

  @Test(arguments: ["can't", "can’t"])
  func `a curly apostrophe and a straight one are the same`(_ wrong: String) throws {
    let probe = try GuideProbe { Prefer("cannot", over: wrong) }
    probe.expect("He ↓can't, she ↓can’t, ↓Can’t they?")
  }

  @Test(arguments: ["it's", "it’s"])
  func `a contraction in s is found with either apostrophe`(_ wrong: String) throws {
    let probe = try GuideProbe { Prefer("it is", over: wrong) }
    probe.expect("↓It’s late, ↓it's over, its end is near.")
    probe.expect("It’s late.", mendedTo: "It is late.")
  }

  @Test func `diacritics tell words apart`() throws {
    let plain = try GuideProbe { Prefer("cafe", over: "café") }
    plain.expect("A ↓café, a ↓Café, a ↓cafe\u{301} and a cafe.")
    let marked = try GuideProbe { Prefer("café", over: "cafe") }
    marked.expect("A ↓cafe, a ↓Cafe and a café, a cafe\u{301}.")
    marked.expect("Cafe", mendedTo: "Café")
  }

  @Test func `a hyphen and a space are not the same`() throws {
    let probe = try GuideProbe { Prefer("cooperate", over: "co-operate") }
    probe.expect("They ↓co-operate. The co operate. They co - operate. They ↓co‑operate.")
  }

  @Test func `a term is a word, and no part of one`() throws {
    let probe = try GuideProbe { Prefer("use", over: "utilise") }
    probe.expect("They ↓utilise it, utilised it; ↓utilise’s end.")
  }

  @Test func `a term may stand over a line's end, and not over a paragraph's`() throws {
    let probe = try GuideProbe { Prefer("percent", over: "per cent") }
    probe.expect(
      """
      Shares of the company that makes most of the world's paper fell 3 ↓per
      cent on Monday after it had said that its mills would stand still for
      a week, and that there was nothing to be done about it for now.
      """)
    probe.expect("It fell 3 per\n\ncent was said.")
  }

  // MARK: Modifiers

  @Test func `a reason is said behind the message`() throws {
    let probe = try GuideProbe { Prefer("percent", over: "per cent").because("One word.") }
    #expect(probe.messages("3 per cent") == ["Use “percent”, not “per cent”. One word."])
  }

  @Test func `a phrase may be left alone`() throws {
    let probe = try GuideProbe {
      Prefer("Kyiv", over: "Kiev").except("chicken Kiev", "Kiev Post of Chicago")
    }
    probe.expect("She ate chicken Kiev in ↓Kiev and read the Kiev Post of Chicago, not the ↓Kiev Post.")
  }

  @Test func `a wanted term may hold what another entry does not want`() throws {
    let probe = try GuideProbe {
      Prefer("ceasefire", over: "cease fire")
      Prefer("cease firing", over: "stop fire")
    }
    probe.expect("They ↓stop fire in the ↓cease fire.")
  }

  @Test func `a table may say that nobody puts its terms in unread`() throws {
    let probe = try GuideProbe {
      Prefer("many <- a large number of\nto <- in order to", safe: false).id("words.wordy")
    }
    let suggestions = probe.findings("In order to win, he met a large number of them.").flatMap(
      \.finding.suggestions)
    #expect(suggestions.map(\.text) == ["To", "many"])
    #expect(suggestions.allSatisfy { !$0.isSafe })
  }
}
