import StyleRules
import TestSupport
import Testing

private struct House: StyleGuide {
  var body: Rules {
    Section("Words") {
      Avoid("oil")
      Avoid("gold").severity(.error)
    }
    Section("Lengths") {
      Limit(.wordsPerSentence, 3).offByDefault()
      Limit(.charactersPerHeadline, 5).offByDefault()
    }
  }
}

private struct Paper: StyleGuide {
  let name = "The Paper"
  var articles: ArticleSet {
    Include("Articles/**/*.md")
    Exclude("Articles/drafts/**")
  }
  var body: Rules { Avoid("tin") }
}

@Suite struct StyleGuideTests {
  private func guide(@RulesBuilder _ rules: () -> Rules) throws -> CompiledGuide {
    try GuideProbe(rules).guide
  }

  private func active(_ guide: CompiledGuide) -> [String] {
    zip(guide.rules, guide.isActive).filter(\.1).map(\.0.id)
  }

  @Test func `a guide is called after its type unless it says otherwise`() throws {
    #expect(try CompiledGuide(House()).name == "House")
    #expect(try CompiledGuide(Paper()).name == "The Paper")
  }

  @Test func `a guide names its articles`() {
    #expect(House().articles.isEmpty)
    #expect(Paper().articles.map(\.pattern) == ["Articles/**/*.md", "Articles/drafts/**"])
    #expect(Paper().articles.map(\.isExclusion) == [false, true])
  }

  @Test func `a guide may stand inside another`() throws {
    let guide = try guide {
      House()
      Section("Mine") { Paper() }.severity(.error)
    }
    #expect(active(guide) == ["words.oil", "words.gold", "words.tin"])
    #expect(guide.rules.last?.severity == .error)
  }

  @Test func `what is set on an included guide holds for its rules`() throws {
    let guide = try guide { House().disabling("words.oil").severity(.advice) }
    #expect(guide.rules.map(\.severity) == [.error, .advice, .advice])
    #expect(guide.rules.map(\.id).contains("words.oil") == false)
  }

  @Test func `rules may be switched off by id and by pattern`() throws {
    #expect(try active(guide { House().disabling("words.oil") }) == ["words.gold"])
    #expect(try active(guide { House().disabling("words.*") }) == [])
    #expect(try active(guide { House().disabling("words.oil", "words.gold") }) == [])
    #expect(try active(guide { House().disabling("words.oil").disabling("words.gold") }) == [])
    #expect(try active(guide { House().disabling("*.{oil,tin}") }) == ["words.gold"])
  }

  @Test func `rules that are off may be switched on`() throws {
    let all = ["words.oil", "words.gold", "structure.sentence-length", "structure.headline-length"]
    #expect(try active(guide { House().enabling("structure.*") }) == all)
    #expect(
      try active(guide { House().enabling("structure.sentence-length").disabling("words.oil") }) == [
        all[1], all[2],
      ])
  }

  @Test func `an unknown id is an error with a hint`() throws {
    let line = #line + 1
    let problem = try #require(problems { House().disabling("words.oli") }.first)
    #expect(problem.message == "House has no rule with the id “words.oli”.")
    #expect(problem.advice == "Did you mean “words.oil”?")
    #expect(problem.rule == "disabling(\"words.oli\")")
    #expect(problem.location == DeclarationLocation(#fileID, line))
    #expect(problems { House().enabling("structure.words") }.first?.rule == "enabling(\"structure.words\")")
    #expect(problems { House().disabling("companies.*") }.first?.advice.contains("--list-rules") == true)
  }

  @Test func `a guide's own rule stands in the place of one that it includes`() throws {
    let own = Avoid("oil", because: "Say which.").severity(.error)
    let orders: [Rules] = [[House(), own], [own, House()]]
    for rules in orders {
      let guide = try guide { rules }
      #expect(active(guide).sorted() == ["words.gold", "words.oil"])
      let found = guide.check(GuideProbe.article("Oil rose."))
      #expect(found.map(\.finding.message) == ["Avoid “Oil”. Say which."])
      #expect(found.map(\.rule.severity) == [.error])
      let selected = guide.selecting(only: ["words.*"], skip: []).check(GuideProbe.article("Oil rose."))
      #expect(selected.count == 1)
    }
  }

  @Test func `two guides side by side may not have one id`() {
    #expect(
      problems {
        House()
        House()
      }.count == 4)
  }

  @Test func `a run may choose rules`() throws {
    let guide = try CompiledGuide(House())
    #expect(active(guide.selecting(only: [], skip: [])) == ["words.oil", "words.gold"])
    #expect(active(guide.selecting(only: ["words.oil"], skip: [])) == ["words.oil"])
    #expect(active(guide.selecting(only: [], skip: ["words.*"])) == [])
    #expect(active(guide.selecting(only: ["*.*"], skip: ["words.gold", "structure.*"])) == ["words.oil"])
    #expect(
      active(guide.selecting(only: ["structure.headline-length"], skip: [])) == ["structure.headline-length"])
  }
}
