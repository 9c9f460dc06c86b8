import StyleRules
import TestSupport
import Testing

private struct InnerStyle: StyleGuide {
  var body: Rules {
    Avoid("oil").severity(.error)
    Section("Late") { Avoid("late").severity(.warning) }
    Avoid("gold")
  }
}

@Suite struct IncludedGuideSeverityTests {
  private func severities(@RulesBuilder _ rules: () -> Rules) throws -> [Severity] {
    try GuideProbe(rules).findings("oil, late, gold").map(\.rule.severity)
  }

  @Test func `a guide gives rules of an included one another severity, whatever they say`() throws {
    #expect(try severities { InnerStyle() } == [.error, .warning, .warning])
    #expect(
      try severities { InnerStyle().severity(.advice, of: "words.oil", "words.late") } == [
        .advice, .advice, .warning,
      ])
    #expect(try severities { InnerStyle().severity(.advice, of: "words.*") } == [.advice, .advice, .advice])
  }

  @Test func `what is said last holds, and the outer guide before the inner`() throws {
    #expect(
      try severities { InnerStyle().severity(.advice, of: "words.*").severity(.error, of: "words.gold") }
        == [.advice, .advice, .error])
    struct Middle: StyleGuide {
      var body: Rules { InnerStyle().severity(.advice, of: "words.*") }
    }
    #expect(try severities { Middle().severity(.error, of: "words.late") } == [.advice, .error, .advice])
  }

  @Test func `it goes with the other choices`() throws {
    #expect(
      try severities { InnerStyle().disabling("words.oil").severity(.error, of: "words.gold") } == [
        .warning, .error,
      ])
  }

  @Test func `a rule that no guide has is an error with a hint`() throws {
    let problems = #expect(throws: GuideProblems.self) {
      try GuideProbe { InnerStyle().severity(.advice, of: "words.golden") }
    }
    let problem = try #require(problems?.problems.first)
    #expect(problem.rule == "severity(\"words.golden\")")
    #expect(problem.advice == "Did you mean “words.gold”?")
    #expect(problem.location.file.hasSuffix("IncludedGuideSeverityTests.swift"))
  }
}
