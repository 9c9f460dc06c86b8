import Testing

extension PluginTests {
  /// A package whose guide depends on Copydesk by a library of its own.
  struct GuideByLibraryTests {
    @Test func theGuideIsFound() async throws {
      let run = try await Newsroom(.guideByLibrary).run(
        "lint-articles", "Articles/late.txt", "--format", "json")
      #expect(run.status == 1, "\(run)")
      let report = try run.object()
      #expect(report["guide"] as? String == "PortStyle", "\(run)")
      #expect((report["findings"] as? [Any])?.count == 1, "\(run)")
    }
  }
}
