import StyleRules
import TestSupport
import Testing

@Suite struct HeadlineStopTests {
  @Test func `the full stop at the end of a headline is found`() throws {
    let probe = try GuideProbe { HeadlineStop() }
    #expect(probe.marked("# Mayor quits.\n\nHe left.\n", path: "test.md") == "# Mayor quits↓.\n\nHe left.\n")
    #expect(
      probe.marked("# Mayor of the U.S.\n\nHe left.\n", path: "test.md")
        == "# Mayor of the U.S.\n\nHe left.\n")
    for right in [
      "# Mayor joins Acme Inc.\n\nHe left.\n", "# He quit. He left.\n\nNo.\n", "# And then ...\n\nNo.\n",
    ] {
      #expect(probe.marked(right, path: "test.md") == right)
    }
  }
}
