import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct SectionTests {
  private func rules(@RulesBuilder _ rules: () -> Rules) throws -> [CompiledRule] {
    try GuideProbe(rules).guide.rules
  }

  @Test func `what a section sets holds for its rules`() throws {
    let rule = try #require(
      try rules {
        Section("Words") { Avoid("oil") }
          .severity(.error).in(.headline).because("So it is.").since("2020-01-02").source("The book")
          .fixingQuotations()
      }.first)
    #expect(rule.severity == .error)
    #expect(rule.scope == .headline)
    #expect(rule.reason == "So it is.")
    #expect(rule.since == CalendarDate("2020-01-02"))
    #expect(rule.source == "The book")
    #expect(rule.fixesQuotations)
    #expect(rule.section == "Words")
    #expect(rule.kind == "Avoid")
  }

  @Test func `what a rule sets itself wins, and the inner section over the outer`() throws {
    let rules = try rules {
      Section("Outer") {
        Avoid("oil")
        Section("Inner") {
          Avoid("gold").severity(.advice).in(.lists)
          Avoid("tin")
        }
        .severity(.error)
      }
      .severity(.warning).in(.headline).because("Outer.")
    }
    #expect(rules.map(\.severity) == [.warning, .advice, .error])
    #expect(rules.map(\.scope) == [.headline, .lists, .headline])
    #expect(rules.map(\.reason) == ["Outer.", "Outer.", "Outer."])
    #expect(rules.map(\.section) == ["Outer", "Inner", "Inner"])
  }

  @Test func `what is left out adds up`() throws {
    let probe = try GuideProbe {
      Section("Words") { Avoid("oil").except(in: .headline) }.except(in: .quotations)
    }
    probe.expect("Oil rises\n\n↓Oil rose. “Oil!” he said.")
  }

  @Test func `a phrase that a section leaves alone is left alone by its rules`() throws {
    let probe = try GuideProbe {
      Section("Words") {
        Avoid("oil").except("oil lamp")
        Prefer("Kyiv", over: "Kiev")
      }
      .except("olive oil", "chicken Kiev")
    }
    probe.expect("↓Oil, olive oil, an oil lamp, chicken Kiev in ↓Kiev.")
  }

  @Test func `examples on a section are a problem, since no rule would run them`() {
    #expect(throws: GuideProblems.self) {
      try GuideProbe { Section("Words") { Avoid("oil") }.examples(wrong: "↓Oil rose.", right: "Gold rose.") }
    }
  }

  @Test func `modifiers work in any order`() throws {
    let first = Avoid("oil").severity(.error).in(.headline).id("words.black-gold")
    let second = Avoid("oil").id("words.black-gold").in(.headline).severity(.error)
    for rule in [first, second] {
      let compiled = try #require(try rules { rule }.first)
      #expect(compiled.severity == .error && compiled.scope == .headline && compiled.id == "words.black-gold")
    }
  }

  @Test func `a section may be off by default`() throws {
    let probe = try GuideProbe {
      Section("Lengths") { Limit(.wordsPerSentence, 2) }.offByDefault()
      Avoid("oil")
    }
    #expect(probe.guide.isActive == [false, true])
    #expect(probe.ids("Oil rose again.") == ["words.oil"])
    #expect(
      probe.guide.selecting(only: ["structure.*"], skip: []).check(GuideProbe.article("Oil rose again."))
        .count == 1)
  }

  @Test func `a rule says where it is declared`() throws {
    let line = #line + 1
    let rule = try #require(try rules { Avoid("oil") }.first)
    #expect(rule.location == DeclarationLocation(#fileID, line))
    #expect(rule.location.description == "\(#fileID):\(line)")
  }

  @Test func `statements of a guide may be made by if, switch and for, and be lists of rules`() throws {
    let isBritish = true
    let house = 2
    let more: Rules = [Avoid("tin"), Avoid("zinc")]
    let rules = try rules {
      let word = "gold"
      Avoid(word)
      if isBritish { Prefer("colour", over: "color") } else { Prefer("color", over: "colour") }
      if house == 1 { Avoid("lead") }
      switch house {
      case 1: Avoid("iron")
      case 2: Avoid("steel")
      default: Avoid("copper")
      }
      for word in ["nickel", "silver"] { Avoid(word) }
      more
    }
    #expect(
      rules.map(\.id) == [
        "words.gold", "words.colour", "words.steel", "words.nickel", "words.silver", "words.tin",
        "words.zinc",
      ])
  }
}
