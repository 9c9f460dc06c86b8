import Foundation
import Testing

extension PluginTests {
  /// A package as `init` writes it, and the tests of a guide, run as a newsroom runs them.
  struct StartingTests {
    @Test func whatInitWritesBuildsLintsAndPassesItsTests() async throws {
      let newsroom = try Newsroom(emptyFolder: "Herald")
      let made = try await Newsroom(.noGuide).run(
        "lint-articles", "init", "../Herald", "--name", "HeraldStyle", "--copydesk", Newsroom.repositoryPath)
      #expect(made.status == 0, "\(made)")
      let linted = try await newsroom.run("lint-articles", "--format", "json")
      #expect(linted.status == 1, "\(linted)")
      let report = try linted.object()
      #expect(report["guide"] as? String == "HeraldStyle")
      let findings = try #require(report["findings"] as? [[String: Any]])
      let rules = Set(findings.compactMap { $0["rule"] as? String })
      #expect(rules.isSuperset(of: ["names.authority", "house.slammed"]), "\(linted)")
      #expect(
        linted.messages.contains("articles. Next:") || linted.messages.contains("article. Next:"), "\(linted)"
      )
      let tested = try await newsroom.test()
      #expect(tested.status == 0, "\(tested)")
      #expect("\(tested)".contains("Test run with 2 tests"), "\(tested)")
      // A second one overwrites nothing.
      let again = try await Newsroom(.noGuide).run(
        "lint-articles", "init", "../Herald", "--copydesk", Newsroom.repositoryPath)
      #expect(again.status == 1, "\(again)")
      #expect(again.output.contains("init overwrites nothing"), "\(again)")
    }

    @Test func theExampleHoldsItsGuideToItsTests() async throws {
      let newsroom = try Newsroom(.example)
      let passing = try await newsroom.test()
      #expect(passing.status == 0, "\(passing)")
      #expect("\(passing)".contains("Test run with 4 tests"), "\(passing)")
      // A rule that changes shows what it changes, by its example, by the marked stories and by the record; what the
      // compiler sees of an example is made to fit.
      let guide = "StyleGuides/HeraldStyle/HeraldStyle.swift"
      let text = try newsroom.text(guide)
      let changed = text.replacing("councilman, councilwoman", with: "councilwoman")
        .replacing("The ↓councilman met", with: "The ↓councilwoman met")
        .replacing(#""weeks", "months""#, with: #""weeks""#)
      try Data(changed.utf8).write(to: newsroom.folder.appending(path: guide))
      let failing = try await newsroom.test()
      #expect(failing.status != 0, "\(failing)")
      #expect("\(failing)".contains("Nothing is found at “↓first 7 months"), "\(failing)")
      #expect(
        "\(failing)".contains("Tests/Marked/night.md: what is marked and what is found differ."), "\(failing)"
      )
      #expect("\(failing)".contains("findings are not in “Tests/articles.record”"), "\(failing)")
      let recording = try await newsroom.test(environment: ["COPYDESK_RECORD": "1"])
      #expect(!"\(recording)".contains("findings are not in"), "\(recording)")
      let record = try newsroom.text("Tests/articles.record")
      #expect(record.hasPrefix("# What a run of Copydesk found") && !record.contains("“council member”, not"))
    }
  }
}
