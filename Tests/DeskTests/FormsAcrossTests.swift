import Desk
import StyleRules
import TestSupport
import Testing

@Suite struct FormsAcrossTests {
  private func report(_ stories: [String], @RulesBuilder _ rules: () -> Rules) throws -> Report {
    try report(stories, GuideProbe(rules).guide)
  }

  private func report(_ stories: [String], _ guide: CompiledGuide) throws -> Report {
    let files = stories.enumerated().map { ArticleFile(path: "\($0).txt", content: Array($1.utf8)) }
    return DeskRun(guide).report(on: files)
  }

  /// What the rules over the run find, as path and text.
  private func found(_ stories: [String], @RulesBuilder _ rules: () -> Rules) throws -> [String] {
    try report(stories, rules).findings.filter { $0.rule.hasSuffix("-across") }.map {
      "\($0.path): \($0.text)"
    }
  }

  private let closed = "The ceasefire holds, and a ceasefire is a ceasefire."

  @Test func `what most stories write stays, and the first story of the others is told once`() throws {
    let report = try report([closed, "A cease-fire, a cease-fire.", closed, "No cease-fire.", closed]) {
      ConsistentCompounds(across: .allArticles)
    }
    let finding = try #require(report.findings.first)
    #expect(report.findings.count == 1)
    #expect(finding.rule == "consistency.compounds-across")
    #expect(finding.path == "1.txt" && finding.text == "cease-fire")
    #expect(
      finding.message
        == "Use “ceasefire” throughout the run: 3 stories have “ceasefire”, 2 have “cease-fire”.")
    #expect(finding.suggestions == [Suggestion("ceasefire", isSafe: false)])
    #expect(
      finding.related.map { "\($0.path) \($0.text): \($0.message)" } == [
        "3.txt cease-fire: “cease-fire” here", "0.txt ceasefire: “ceasefire” here",
        "2.txt ceasefire: “ceasefire” here", "4.txt ceasefire: “ceasefire” here",
      ])
  }

  @Test func `the guide's form stays though most stories have another`() throws {
    let finding = try #require(
      try report([closed, closed, "A cease-fire."]) { ConsistentCompounds(.hyphenated, across: .allArticles) }
        .findings.first)
    #expect(finding.path == "0.txt")
    #expect(
      finding.message
        == "Use “cease-fire”, the form of the guide: 2 stories have “ceasefire”, 1 has “cease-fire”.")
  }

  @Test func `where nobody decides nothing is suggested, and the story that changes over has the finding`()
    throws
  {
    let finding = try #require(
      try report([closed, "A cease-fire."]) { ConsistentCompounds(across: .allArticles) }.findings.first)
    #expect(finding.path == "1.txt")
    #expect(
      finding.message
        == "Keep one form throughout the run: 1 story has “ceasefire”, 1 has “cease-fire”.")
    #expect(finding.suggestions.isEmpty)
  }

  @Test func `a story that has both is its own business`() throws {
    let both = "The ceasefire holds. A cease-fire was agreed in May, and the ceasefire was signed."
    let report = try report([closed, both, closed]) { ConsistentCompounds(across: .allArticles) }
    #expect(report.findings.map(\.rule) == ["consistency.compounds"])
  }

  @Test func `nothing is compared that nobody asks for`() throws {
    let stories = [closed, "A cease-fire.", closed]
    #expect(try report(stories) { ConsistentCompounds() }.findings.isEmpty)
    let guide = try GuideProbe { ConsistentCompounds(across: .allArticlesWhenAsked) }.guide
    #expect(try report(stories, guide).findings.isEmpty)
    #expect(!guide.comparesForms)
    let asked = guide.selecting(only: ["consistency.compounds-across"], skip: [])
    #expect(try report(stories, asked).findings.map(\.path) == ["1.txt"])
    struct Enabling: StyleGuide {
      var body: Rules {
        ProbeGuide { ConsistentCompounds(across: .allArticlesWhenAsked) }.enabling(
          "consistency.compounds-across")
      }
    }
    #expect(try report(stories, CompiledGuide(Enabling())).findings.map(\.path) == ["1.txt"])
  }

  @Test func `the rule over the run works where the one within stories is switched off`() throws {
    struct Guide: StyleGuide {
      var body: Rules {
        ProbeGuide { ConsistentCompounds(across: .allArticles) }.disabling("consistency.compounds")
      }
    }
    let both = "The ceasefire holds. A cease-fire was agreed."
    #expect(
      try report([closed, both, closed, "A cease-fire."], CompiledGuide(Guide())).findings.map(\.path) == [
        "3.txt"
      ])
  }

  @Test func `one story alone is not read for others`() throws {
    let guide = try GuideProbe { ConsistentCompounds(across: .allArticles) }.guide
    let article = GuideProbe.article(closed)
    #expect(!guide.read(article).forms.isEmpty)
    #expect(guide.read(article, isAlone: true).forms.isEmpty)
  }

  @Test func `speech, names and headlines are no evidence over the run either`() throws {
    let others = [
      "“The cease-fire holds,” he said.", "The Cease-fire Fund is poor.",
      "Cease-fire signed\n\nIt was signed on Monday.\n\nIt holds.",
    ]
    #expect(try found([closed, closed] + others) { ConsistentCompounds(across: .allArticles) } == [])
  }

  @Test func `phrases that a guide excepts do not count`() throws {
    let stories = ["The UK left.", "The UK left.", "The U.K. stayed."]
    #expect(try found(stories) { ConsistentStops(across: .allArticles) } == ["2.txt: U.K."])
    #expect(try found(stories) { ConsistentStops(across: .allArticles).except("UK", "U.K.") } == [])
  }

  @Test(arguments: [
    (ConsistentAccents(across: .allArticles) as any StyledRule, "A café is new.", "The cafe is old."),
    (ConsistentCapitals(of: "internet", across: .allArticles), "On the internet.", "On the Internet."),
    (ConsistentOpenCompounds(across: .allArticles), "They want a cease-fire.", "They want a cease fire."),
    (
      ConsistentNameCapitals(across: .allArticles), "The Communist Party congress met.",
      "The 20th Congress of the Communist Party met."
    ),
    (ConsistentSpelling(across: .allArticles), "The color of labor.", "The colour of labour."),
    (ConsistentStops(across: .allArticles), "The UK left.", "The U.K. left."),
    (ConsistentCounts(across: .allArticles), "It won three seats.", "It won 4 seats."),
    (ConsistentPercent(across: .allArticles), "It fell 5 percent.", "It fell 5%."),
    (ConsistentThousands(across: .allArticles), "It sold 24,500 copies.", "It sold 24500 copies."),
    (ConsistentScale(across: .allArticles), "It made 5 million francs.", "It made 7 mln francs."),
    (ConsistentCurrencies(across: .allArticles), "It paid $5 million.", "It paid 7 million dollars."),
    (
      ConsistentDates(.order(.either), across: .allArticles), "He left on 4 December.",
      "He left on December 4."
    ),
    (ConsistentDates(.months(.either), across: .allArticles), "He left on Dec 4.", "He left on December 4."),
    (ConsistentTimes(across: .allArticles), "They met at 7 a.m. that day.", "They met at 7 pm that day."),
    (ConsistentUnits(across: .allArticles), "It ran 5 kilometers, then 6 kilometers.", "It ran 7 km."),
    (ConsistentQuoteMarks(across: .allArticles), "“Yes,” he said.", "\"Yes,\" he said."),
    (ConsistentDashes(across: .allArticles), "He left – at last.", "He left -- at last."),
    (SerialComma(across: .allArticles), "He saw oil, gas, coal and tin.", "He saw oil, gas, coal, and tin."),
    (
      AbbreviationUse(.explainedInTwoWays, across: .allArticles), "The National Water Board (NWB) met.",
      "The National Watr Board (NWB) met."
    ),
    (
      OneForm("COVID-19", "Covid", keeping: .majority, across: .allArticles), "It was COVID-19.",
      "It was Covid."
    ),
  ]) func `every kind compares stories that have one form each`(
    rule: any StyledRule, first: String, second: String
  ) throws {
    let found = try report([first, first, second]) { [rule] }.findings
    #expect(found.map(\.path) == ["2.txt"], "\(rule): \(found.map(\.message))")
    #expect(found.allSatisfy { $0.rule.hasSuffix("-across") && !$0.message.contains("“”") })
    // The same the other way round: either form may be the odd one, and one form throughout is right.
    #expect(try report([second, first, second]) { [rule] }.findings.map(\.path) == ["1.txt"], "\(rule)")
    #expect(try report([first, first]) { [rule] }.findings.isEmpty)
  }

  @Test func `abbreviations that two bodies share are left alone`() throws {
    let rule = AbbreviationUse(.explainedInTwoWays, across: .allArticles)
    #expect(
      try found(["The National Water Board (NWB) met.", "The Northern Wheat Bureau (NWB) met."]) { [rule] }
        == [])
    #expect(try found(["A content system (CS) fell.", "Two content systems (CS) fell."]) { [rule] } == [])
    #expect(
      try found(["The Bureau of Wheat (BW) met.", "The Bureau of Wheat (BOW) met."]) { [rule] }
        == ["1.txt: Bureau of Wheat (BOW)"])
  }

  @Test func `the form that is listed first stays over the run too`() throws {
    let finding = try #require(
      try report(["It was Covid.", "It was Covid.", "It was COVID-19."]) {
        OneForm("COVID-19", "Covid", across: .allArticles)
      }.findings.first)
    #expect(finding.path == "0.txt" && finding.suggestions.map(\.text) == ["COVID-19"])
    #expect(
      finding.message == "Use “COVID-19”, the form of the guide: 2 stories have “Covid”, 1 has “COVID-19”.")
  }

  @Test func `blocks in another language are no evidence for a guide in English`() throws {
    struct English: StyleGuide {
      var language: ArticleLanguage? { .english }
      var body: Rules { ConsistentTimes(across: .allArticles) }
    }
    let stories = [
      "They met at 7 a.m. that day.", "They met at 8 a.m. that day.",
      "La reunión de los vecinos se celebra a las 7 pm en el centro de la ciudad, y los niños son bienvenidos.",
    ]
    #expect(try report(stories, CompiledGuide(English())).findings.isEmpty)
    #expect(try found(stories) { ConsistentTimes(across: .allArticles) } == ["2.txt: 7 pm"])
  }

  @Test func `what a guide wants of every story is said in every story and not of the run`() throws {
    let report = try report(["It fell 5 percent.", "It fell 5%."]) {
      ConsistentPercent(.percent, across: .allArticles)
    }
    #expect(report.findings.map(\.rule) == ["consistency.percent"])
  }

  @Test func `rules that tell nothing over several stories say so`() throws {
    for rule: any StyledRule in [
      ConsistentCapitals(across: .allArticles), AbbreviationUse(.neverUsed, across: .allArticles),
    ] {
      #expect(throws: GuideProblems.self) { try GuideProbe { [rule] } }
    }
  }

  @Test func `a mark in one story lets it stand, and the next story has the finding`() throws {
    let stetted = "No cease-fire.\n\n[stet: consistency.compounds-across]\n\nThey left."
    let report = try report([closed, stetted, closed, "A cease-fire.", closed]) {
      ConsistentCompounds(across: .allArticles)
    }
    #expect(report.findings.map { "\($0.path) \($0.rule)" } == ["3.txt consistency.compounds-across"])
    #expect(report.suppressed == 1)
    let alone = try self.report([closed, stetted, closed]) { ConsistentCompounds(across: .allArticles) }
    #expect(alone.findings.isEmpty && alone.suppressed == 1)
  }

  @Test func `a change in one story keeps the finding that it causes in another`() throws {
    let report = try report(["A cease-fire.", closed, closed]) { ConsistentCompounds(across: .allArticles) }
    func touched(_ path: String) throws -> Int {
      let diff = "--- a/\(path)\n+++ b/\(path)\n@@ -1,1 +1,1 @@\n-x\n+y\n"
      let changed = try ChangedLines(diff: Array(diff.utf8))
      return report.findings.count(where: changed.touch)
    }
    #expect(try touched("0.txt") == 1)
    #expect(try touched("2.txt") == 1)
    #expect(try touched("9.txt") == 0)
  }

  @Test func `the report is the same whatever thread comes first`() throws {
    let stories = (0..<60).map { index in
      index % 7 == 3
        ? "A cease-fire by \(index) units."
        : index % 5 == 0 ? "A shut-down. The cafe." : "\(closed) A shutdown. A café."
    }
    func run() throws -> [String] {
      try report(stories) {
        ConsistentCompounds(across: .allArticles)
        ConsistentAccents(across: .allArticles)
      }.findings.map { "\($0.path) \($0.start.offset) \($0.message) \($0.related.map(\.path))" }
    }
    let first = try run()
    #expect(first.count == 3)
    for _ in 0..<5 { #expect(try run() == first) }
  }

  @Test func `the order in which stories are gathered changes nothing, and the work is linear`() throws {
    let guide = try GuideProbe { ConsistentCompounds(across: .allArticles) }.guide
    func letters(_ number: Int) -> String {
      String(
        String(number + 100_000).map { Character(UnicodeScalar(UInt8(97 + ($0.wholeNumberValue ?? 0)))) })
    }
    let facts = (0..<800).map { index in
      let word = letters(index / 2)
      let text = index % 2 == 0 ? "The \(word)-holder left." : "The \(word)holder left."
      return guide.read(GuideProbe.article(text)).forms
    }
    func places(_ order: some Sequence<Int>) -> [[FormPlace]] {
      var register = FormRegister()
      for index in order { register.add(facts[index], story: index) }
      return guide.queries(for: register.conflicts()).map { $0.candidates + $0.others }
    }
    #expect(places(0..<800).count == 400)
    #expect(places((0..<800).reversed()) == places(0..<800))
    let factor = Growth.factor(from: 100) { count in
      for _ in 0..<20 { _ = places(0..<count) }
    }
    #expect(Growth.linear.contains(factor))
  }
}
