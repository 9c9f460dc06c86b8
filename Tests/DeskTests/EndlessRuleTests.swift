import Desk
import Foundation
import StyleRules
import TestSupport
import Testing

@Suite struct EndlessRuleTests {
  /// A guide whose one rule never ends on stories that say so.
  private static func guide() throws -> CompiledGuide {
    try GuideProbe {
      Avoid("big")
      Check("herald.endless") { story in
        Finding(EndlessRuleTests.wait(story), at: 0..<1)
      }
    }.guide
  }

  private static func wait(_ story: Story) -> String {
    // As good as endless: much longer than the run waits, and over before the tests' process is.
    if story.sentences().contains(where: { $0.text.contains("endless") }) {
      Thread.sleep(forTimeInterval: 20)
    }
    return "seen"
  }

  private static func files(_ texts: [String]) -> [ArticleFile] {
    texts.enumerated().map { ArticleFile(path: "story\($0).txt", content: Array($1.utf8)) }
  }

  @Test func `a rule that does not end is named, and the run goes on without it`() throws {
    let texts = ["A big day.", "An endless, big day.", "A big end.", "A big day."]
    let report = DeskRun(try EndlessRuleTests.guide(), patience: 3).report(on: EndlessRuleTests.files(texts))
    #expect(report.articles == 4)
    #expect(report.findings.count { $0.rule == "words.big" } == 4)
    let failure = try #require(report.failures.first)
    #expect(failure.path == "story1.txt")
    #expect(failure.reason.contains("herald.endless"))
    #expect(report.failures.count == 1)
  }

  @Test func `what each rule costs is told when it is asked for`() throws {
    let texts = ["A big day.", "A big end."]
    let report = DeskRun(try EndlessRuleTests.guide(), isTimed: true).report(
      on: EndlessRuleTests.files(texts))
    #expect(Set(report.costs.map(\.rule)).isSuperset(of: ["", "herald.endless"]))
    #expect(report.costs.first { $0.rule == "words.big" }?.findings == 2)
    #expect(DeskRun(try EndlessRuleTests.guide()).report(on: EndlessRuleTests.files(texts)).costs.isEmpty)
  }
}
