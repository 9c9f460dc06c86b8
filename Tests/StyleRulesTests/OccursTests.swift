import StyleRules
import TestSupport
import Testing

@Suite struct OccursTests {
  @Test(
    arguments: [
      "He left, however. ↓However, he came back.",
      "It was so. It was so, however, and ↓however it ended, fine.",
      "However it is. Not so. ↓HOWEVER it ends. However it goes.",
    ])
  func `a term that comes too often is found at the first place that is too many`(_ text: String) throws {
    let probe = try GuideProbe { Occurs("however", atMost: 1) }
    #expect(probe.marked(MarkedText(text).text) == text)
  }

  @Test func `places are counted a paragraph at a time`() throws {
    let probe = try GuideProbe { Occurs("very", atMost: 1, per: .paragraph) }
    probe.expect("It is very late.\n\nIt is very dark.")
    probe.expect("It is very late. It is ↓very dark.\n\nIt is very cold.")
  }

  @Test func `terms are counted together, and the others are shown beside the finding`() throws {
    let probe = try GuideProbe { Occurs("meanwhile", "in the meantime", atMost: 1) }
    let findings = probe.findings("Meanwhile it rose. In the meantime it fell.")
    #expect(findings.map(\.finding.related.count) == [1])
    #expect(findings.first?.finding.message.contains("at most once") == true)
  }

  @Test func `a term that must be there is missed at the start of the story`() throws {
    let probe = try GuideProbe { Occurs("(Herald)", atLeast: 1) }
    probe.expect("LONDON (Herald) - Oil rose.")
    probe.expect("↓LONDON - Oil rose.")
  }

  @Test func `an empty term is a problem with its place`() {
    #expect(throws: GuideProblems.self) { try GuideProbe { Occurs("", atMost: 1) } }
  }
}
