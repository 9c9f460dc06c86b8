import StyleRules
import TestSupport
import Testing

@Suite struct AvoidTests {
  @Test func `a term is kept out of the copy`() throws {
    let probe = try GuideProbe { Avoid("claimed", "in order to", because: "It implies doubt. Use “said”.") }
    probe.expect("He ↓claimed it ↓in order to win; ↓Claimed, ↓CLAIMED, disclaimed, claim.")
    #expect(probe.messages("He claimed it.") == ["Avoid “claimed”. It implies doubt. Use “said”."])
    #expect(probe.ids("He claimed it.") == ["words.claimed"])
    #expect(probe.findings("He claimed it.").first?.finding.suggestions.isEmpty == true)
    #expect(probe.findings("He claimed it.").first?.rule.severity == .warning)
  }

  @Test func `a term with a capital is found as it is written`() throws {
    let probe = try GuideProbe { Avoid("Mankind", "AIDS") }
    probe.expect("↓Mankind, mankind and its ↓AIDS aids.")
  }

  @Test func `a mark or a sign may be a term`() throws {
    let probe = try GuideProbe { Avoid("%", "!!", "&").id("words.signs") }
    probe.expect("It fell 5↓% at Barnes ↓& Noble↓!! So!")
  }

  @Test func `by default a term is looked for in what readers read`() throws {
    let probe = try GuideProbe { Avoid("oil") }
    #expect(
      probe.texts(framed("oil")).count == 6, "Headline, dateline's lede, body, crosshead, item, quotation.")
    #expect(!probe.marked(framed("oil")).contains("Brent   ↓"))
    #expect(!probe.marked(framed("oil")).contains("Ann ↓"))
    #expect(!probe.marked(framed("oil")).contains("= 7 ↓"))
  }

  @Test(
    arguments: [
      (Scope.headline, ["Headline ↓"]), (.crosshead, ["CROSSHEAD ↓"]), (.lists, ["Item ↓"]),
      (.lede, ["lede ↓"]),
      (.tables, ["Brent   ↓"]), (.signoff, ["Ann ↓"]), (.notes, ["= 7 ↓"]), (.quotations, ["quotation ↓"]),
      (.body, ["lede ↓", "body ↓", "quotation ↓"]), ([.headline, .lists], ["Headline ↓", "Item ↓"]),
      ([.headline, .quotations], []), ([.body, .quotations], ["quotation ↓"]),
    ] as [(Scope, [String])])
  func `a scope says where a term is looked for`(_ scope: Scope, _ places: [String]) throws {
    let marked = try GuideProbe { Avoid("oil").in(scope) }.marked(framed("oil"))
    for place in places { #expect(marked.contains(place)) }
    #expect(marked.count { $0 == "↓" } == places.count)
  }

  @Test func `scopes may be listed one by one`() throws {
    let probe = try GuideProbe { Avoid("oil").in(.headline, .lists) }
    #expect(probe.texts(framed("oil")).count == 2)
  }

  @Test func `what is left out is left alone`() throws {
    let probe = try GuideProbe { Avoid("oil").except(in: .quotations, .headline).except(in: .lists) }
    let marked = probe.marked(framed("oil"))
    for place in ["Headline ↓", "quotation ↓", "Item ↓"] { #expect(!marked.contains(place)) }
    for place in ["lede ↓", "body ↓", "CROSSHEAD ↓"] { #expect(marked.contains(place)) }
    #expect(marked.count { $0 == "↓" } == 3)
  }

  @Test func `a quotation is left alone over paragraphs`() throws {
    let probe = try GuideProbe { Avoid("claimed").except(in: .quotations) }
    probe.expect("He ↓claimed it. “I claimed it.\n\n“They claimed it,” he ↓claimed.\n\nShe ↓claimed it.")
  }

  @Test func `a phrase around a term is left alone`() throws {
    let probe = try GuideProbe { Avoid("claimed").except("claimed responsibility", "never claimed") }
    probe.expect("They claimed responsibility, never claimed, ↓claimed and Claimed Responsibility.")
  }

  @Test func `many phrases are left alone in one sentence`() throws {
    let probe = try GuideProbe { Avoid("so").except("so far so good so what so so", "far so") }
    probe.expect("It is so far so good so what so so, ↓so it is ↓so.")
  }

  @Test func `a table gives each term its reason`() throws {
    let probe = try GuideProbe {
      Avoid(
        table: """
          # headline words
          slammed, blasted: Say what was said.
          iconic: Say what it is known for.
          """
      ).id("words.house")
    }
    probe.expect("He ↓slammed the ↓iconic plan.")
    #expect(probe.messages("An iconic plan.") == ["Avoid “iconic”. Say what it is known for."])
    #expect(probe.guide.rules.map(\.id) == ["words.house"])
  }

  @Test func `a line without a reason is a problem with its line`() {
    let found = problems {
      Avoid(table: "slammed: Say it.\niconic", file: "Desk/Guide.swift", line: 7).id("words.house")
    }
    #expect(found.map(\.location.description) == ["Desk/Guide.swift:9"])
    #expect(found.first?.message == "Line 2 of the table, “iconic”, has no reason.")
  }
}
