import StyleRules
import TestSupport
import Testing

@Suite struct HeadlineTagsTests {
  @Test func `a listed tag takes the form of the desk`() throws {
    let probe = try GuideProbe { HeadlineTags("UPDATE", "ANALYSIS") }
    probe.expect("Update 2: Oil rises\n\nHe left.", mendedTo: "UPDATE 2-Oil rises\n\nHe left.")
    probe.expect("Analysis - Oil rises\n\nHe left.", mendedTo: "ANALYSIS-Oil rises\n\nHe left.")
    probe.expect("Analysis of oil: it rises\n\nHe left.", "Oil: it rises\n\nHe left.")
  }
}
