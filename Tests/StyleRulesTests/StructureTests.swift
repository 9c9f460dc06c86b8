import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct StructureTests {
  private static let story = """
    Oil rises on supply fears

    By Ann Lee

    LONDON, Sept 11 (Reuters) - Oil rose on Monday.

    It fell on Tuesday.

    (Reporting by Ann Lee)
    """

  @Test func `a part that must be there is missed at the start`() throws {
    let probe = try GuideProbe { Structure(requires: [.headline, .byline, .body]) }
    probe.expect(StructureTests.story)
    let text = "↓LONDON, Sept 11 (Reuters) - Oil rose on Monday."
    probe.expect(text)
    #expect(probe.messages(MarkedText(text).text) == ["The story has no headline, no byline."])
  }

  @Test func `a part that must not be there is found where it stands`() throws {
    let probe = try GuideProbe { Structure(forbids: [.signoff]) }
    #expect(
      probe.findings(StructureTests.story).map(\.finding.message) == ["A sign-off has no place in a story."])
  }

  @Test func `a part before one that comes first is found`() throws {
    let probe = try GuideProbe { Structure(order: [.byline, .headline]) }
    #expect(
      probe.findings(StructureTests.story).map(\.finding.message) == [
        "The headline stands before the byline."
      ])
    try GuideProbe { Structure(order: [.headline, .byline, .lede]) }.expect(StructureTests.story)
  }

  @Test func `a length is too long at the first word that is too many, too short at the first`() throws {
    let story = "It was late and the ↓rain fell."
    try GuideProbe { Length(of: .each(.body), words: 1...5) }.expect(story)
    try GuideProbe { Length(of: .story, words: 10...20) }.expect("↓It was late.")
    try GuideProbe { Length(of: .story, words: 2...3) }.expect("It was late.")
  }

  @Test func `what is both required and forbidden is a problem`() {
    #expect(throws: GuideProblems.self) {
      try GuideProbe { Structure(requires: [.byline], forbids: [.byline]) }
    }
  }
}
