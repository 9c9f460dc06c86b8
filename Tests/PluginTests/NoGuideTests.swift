import Testing

extension PluginTests {
  /// A package that only depends on Copydesk.
  struct NoGuideTests {
    @Test func theShippedGuideRuns() async throws {
      let run = try await Newsroom(.noGuide).run("lint-articles", "Articles/late.txt", "--format", "json")
      #expect(run.status == 1, "\(run)")
      #expect(run.messages.contains("error: 2 warnings in 1 of 1 article. Next:"), "\(run)")
      let report = try run.object()
      #expect(report["guide"] as? String == "WireStyle")
      #expect((report["findings"] as? [Any])?.isEmpty == false, "\(run)")
    }

    @Test func itIsChosenByItsName() async throws {
      let run = try await Newsroom(.noGuide).run(
        "lint-articles", "--guide", "WireStyle", "--list-rules", "--format", "json")
      #expect(run.status == 0, "\(run)")
      #expect(try run.object()["guide"] as? String == "WireStyle")
    }

    @Test func aNameThatNoGuideHasReachesIt() async throws {
      let run = try await Newsroom(.noGuide).run("lint-articles", "--guide=Nonesuch", "Articles/late.txt")
      #expect(run.status == 1, "\(run)")
      #expect(run.output.contains("Nonesuch") && run.output.contains("WireStyle"), "\(run)")
      #expect(run.messages.contains("The run itself failed"), "\(run)")
    }
  }
}
