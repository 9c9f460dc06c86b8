import StyleRules
import TestSupport
import Testing

/// What a guide that is wrong says: the rule, the file and line, what is wrong, and what to write.
@Suite struct GuideProblemTests {
  /// Checks that rules have one problem, and that it names the line right above the call's end.
  private func expectProblem(
    _ rule: String, _ message: String, advice: String, sourceLocation: SourceLocation = #_sourceLocation,
    @RulesBuilder _ rules: () -> Rules
  ) {
    let problems = problems(rules)
    #expect(problems.count == 1, "\(problems)", sourceLocation: sourceLocation)
    guard let problem = problems.first else { return }
    #expect(problem.rule == rule, sourceLocation: sourceLocation)
    #expect(problem.message.contains(message), "\(problem.message)", sourceLocation: sourceLocation)
    #expect(problem.advice.contains(advice), "\(problem.advice)", sourceLocation: sourceLocation)
    #expect(
      problem.location.file == "StyleRulesTests/GuideProblemTests.swift", sourceLocation: sourceLocation)
    #expect(problem.location.line == sourceLocation.line + 1, sourceLocation: sourceLocation)
    #expect(
      problem.description == "\(problem.location): error: \(rule): \(problem.message) \(problem.advice)")
  }

  // MARK: Terms

  @Test func `an empty term`() {
    expectProblem("words.term", "empty", advice: "Avoid(\"claimed\")") {
      Avoid("")
    }
    expectProblem("words.claimed", "empty", advice: "Avoid(") {
      Avoid("claimed", "  ")
    }
    expectProblem("words.percent", "empty", advice: "Prefer(\"percent\", over: \"per cent\")") {
      Prefer("percent", over: "")
    }
    expectProblem("words.term", "empty", advice: "Prefer(") {
      Prefer("", over: "per cent")
    }
    expectProblem("words.percent", "empty", advice: "Prefer(") {
      Prefer(["percent": ""])
    }
    expectProblem("furniture", "empty", advice: "Furniture(\"read more\")") {
      Furniture("read more", "\n")
    }
  }

  @Test func `a replacement that its own rule would flag`() {
    expectProblem("words.per-cent-sign", "“per cent sign” would be flagged", advice: "OneForm(") {
      Prefer("per cent sign", over: "per cent")
    }
    expectProblem("words.internet", "contains “internet”", advice: "Choose a replacement") {
      Prefer("Internet", over: "internet")
    }
    expectProblem("words.us-dollar", "contains “US”", advice: "OneForm(") {
      Prefer("US dollar", over: "US")
    }
    expectProblem("words.dont", "contains “don't”", advice: "") {
      Prefer("don’t", over: "don't")
    }
    expectProblem("names.authority", "contains “York”", advice: "Choose a name") {
      Place("New York").replaces("York")
    }
  }

  @Test func `a replacement that only looks like its term is right`() {
    #expect(problems { Prefer("cafe", over: "café") }.isEmpty)
    #expect(problems { Prefer("co-operate", over: "cooperate", "co operate") }.isEmpty)
    #expect(problems { Prefer("U.S.", over: "US") }.isEmpty)
    #expect(problems { Prefer("Earth", over: "EARTH") }.isEmpty)
  }

  @Test func `a line of a table without an arrow`() throws {
    let line = #line + 1
    let problems = problems { Prefer("percent <- per cent\n\n# so\nadviser = advisor\n") }
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.message == "Line 4 of the table, “adviser = advisor”: It has no “<-”.")
    #expect(problem.advice.contains("wanted <- unwanted"))
    #expect(problem.location.line == line)
  }

  @Test func `a table's problem names the line of the call, even where the table begins below it`() {
    let line = #line + 2
    let problems = problems {
      Prefer(
        """
        percent <- per cent
        adviser = advisor
        """)
    }
    #expect(problems.map(\.location.line) == [line])
    #expect(problems.map(\.message) == ["Line 2 of the table, “adviser = advisor”: It has no “<-”."])
  }

  @Test func `a line of a table with an empty side`() {
    let problems = problems { Prefer("percent <- \n <- per cent\n") }
    #expect(
      problems.map(\.message) == [
        "Line 1 of the table, “percent <-”: A term is empty.",
        "Line 2 of the table, “<- per cent”: A term is empty.",
      ])
    #expect(problems.allSatisfy { $0.advice == "Write both: percent <- per cent." })
  }

  @Test func `a replacement in a table that its own rule would flag`() {
    let messages = problems { Prefer("percent <- pct\nInternet <- internet\n") }.map(\.message)
    #expect(messages.count == 1)
    #expect(
      messages.first?.hasPrefix(
        "Line 2 of the table, “Internet <- internet”: The replacement “Internet” would be flagged") == true)
  }

  // MARK: Patterns

  @Test func `a pattern that can match nothing`() {
    expectProblem("test.nothing", "can match nothing", advice: "must be there") {
      Pattern("test.nothing") { Optional("now") }
    }
    expectProblem("test.nothing", "can match nothing", advice: "must be there") {
      Pattern("test.nothing") {}
    }
    expectProblem("test.nothing", "can match nothing", advice: "must be there") {
      Pattern("test.nothing") { Repeat(0...3) { "very" } }
    }
    expectProblem("test.nothing", "can match nothing", advice: "must be there") {
      Pattern("test.nothing") { Gap(upTo: 3) }
    }
  }

  @Test func `a part that is empty or too long`() {
    expectProblem("test.empty", "empty word", advice: "something to match") {
      Pattern("test.empty") { "" }
    }
    expectProblem("test.empty", "nothing to choose from", advice: "something to match") {
      Pattern("test.empty") { OneOf() }
    }
    expectProblem("test.long", "between 0 and 64", advice: "") {
      Pattern("test.long") { Repeat(1...65) { "very" } }
    }
    expectProblem("test.long", "between 0 and 64", advice: "") {
      Pattern("test.long") { Gap(upTo: 65) }
    }
    expectProblem("test.inner", "empty word", advice: "") {
      Pattern("test.inner") { OneOf("a", "") }
    }
  }

  // MARK: Ids and dates

  @Test func `two rules with one id`() throws {
    let line = #line + 2
    let found = problems {
      Avoid("claimed")
      Prefer("said", over: "claimed").id("words.claimed")
    }
    let problem = try #require(found.first)
    #expect(found.count == 1)
    #expect(problem.rule == "words.claimed")
    #expect(problem.message.contains("Two rules") && problem.message.contains(":\(line)"))
    #expect(problem.advice.contains(".id(\"words.claimed-2\")"))
    #expect(problem.location.line == line + 1)
    #expect(problems { for word in ["oil", "gold"] { Avoid(word).id("words.one") } }.count == 1)
  }

  @Test(arguments: [
    "Percent", "words", "words.", ".percent", "words..x", "words.Über", "words.per cent", "words.a_b", "",
  ])
  func `an id that is none`(_ id: String) throws {
    let problem = try #require(problems { Avoid("oil").id(id) }.first)
    #expect(problem.rule == id)
    #expect(problem.message.contains("“\(id)” is no rule id"))
    #expect(problem.advice.contains("category.name"))
  }

  @Test(arguments: ["words.oil", "words.per-cent", "words.us.2", "a.b", "9.9"])
  func `an id that is one`(_ id: String) {
    #expect(problems { Avoid("oil").id(id) }.isEmpty)
  }

  @Test func `a date that is none`() {
    expectProblem("words.oil", "“yesterday” is no date", advice: ".since(\"2019-08-14\")") {
      Avoid("oil").since("yesterday")
    }
    expectProblem("words.oil", "“2019-02-29” is no date", advice: ".since(") {
      Section("Words") { Avoid("oil", file: "StyleRulesTests/GuideProblemTests.swift") }.since("2019-02-29")
    }
    expectProblem("names.authority", "“2019” is no date", advice: "2019-08-14") {
      Place("Kyiv").replaces("Kiev", since: "2019")
    }
  }

  // MARK: Kinds

  @Test func `a limit below one and one form alone`() {
    expectProblem("structure.limit", "The limit is 0", advice: "Limit(.wordsPerSentence, 45)") {
      Limit(.wordsPerSentence, 0)
    }
    expectProblem("consistency.covid-19", "can't be mixed", advice: "OneForm(") {
      OneForm("COVID-19")
    }
    expectProblem("consistency.covid", "", advice: "OneForm(") {
      OneForm("COVID", "")
    }
  }

  // MARK: Names

  @Test func `a name that is empty, or always wrong`() {
    expectProblem("names.authority", "A name is empty", advice: "full name") {
      Person("")
    }
    expectProblem("names.authority", "both the name and a form", advice: "never") {
      Person("Yuri Ushakov").never("Yuri Ushakov")
    }
  }

  @Test func `a form that is always wrong and stands in the right one`() {
    #expect(problems { Organization("World Trade Organization").never("World Trade") }.count == 1)
    #expect(problems { Person("Yuri Ushakov").aliases("Yury Ushakov").never("Yury Ushakov") }.count == 1)
    #expect(
      problems { Person("Yuri Ushakov").never("YURI USHAKOV") }.isEmpty, "Capitals may be what is wrong.")
  }

  @Test func `a wrong or older form that is empty`() {
    #expect(problems { Person("Yuri Ushakov").never("") }.count == 1)
    #expect(problems { Place("Kyiv").replaces(" ") }.count == 1)
  }

  @Test func `a table of names that can't be read`() {
    expectProblem("Names", "line 2, column 2", advice: "Mend that row") {
      Names(csv: "name,role\nYuri Ushakov,aide,more\n")
    }
    expectProblem("Names", "“nobody.csv” can't be read", advice: "package") {
      Names(contentsOf: "nobody.csv")
    }
  }

  // MARK: Together

  @Test func `everything that is wrong is said at once, in the order of the guide`() {
    let found = problems {
      Avoid("")
      Prefer("percent", over: "percent")
      Section("More") { Limit(.wordsPerParagraph, -1) }
      Avoid("oil").since("once")
    }
    #expect(found.map(\.rule) == ["words.term", "words.percent", "structure.limit", "words.oil"])
    #expect(found.map(\.location.line) == found.map(\.location.line).sorted())
  }
}
