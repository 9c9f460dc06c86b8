import StyleRules
import TestSupport
import Testing

@Suite struct DatelinesTests {
  @Test(
    arguments: [
      "LONDON, Sept 11 (Reuters) - Oil rose.", "LONDON/BEIJING, Oct 3 (Reuters) - Oil rose.",
      "ST PAUL, Minn., April 3 (Reuters) - Oil rose.", "WASHINGTON (Reuters) - Oil rose.",
      "LONDON, Sept 11 (Reuters) -\n\nOil rose.", "Oil rose on September 11 in London.",
    ])
  func `a dateline in form is right`(_ text: String) throws {
    try GuideProbe { Datelines() }.expect(text)
  }

  @Test(
    arguments: [
      ("LONDON, Sept 11 (Reuters) ↓– Oil rose.", "LONDON, Sept 11 (Reuters) - Oil rose."),
      ("LONDON, Sept 11 (Reuters)↓– Oil rose.", "LONDON, Sept 11 (Reuters) - Oil rose."),
      ("LONDON, Sept 11 (Reuters)↓: Oil rose.", "LONDON, Sept 11 (Reuters) - Oil rose."),
      ("LONDON, Sept 11 (Reuters↓)- Oil rose.", "LONDON, Sept 11 (Reuters) - Oil rose."),
      ("LONDON, Sept 11 (Reuters↓) Oil rose.", "LONDON, Sept 11 (Reuters) - Oil rose."),
      ("LONDON, Sept 11 (Reuters) ↓-- Oil rose.", "LONDON, Sept 11 (Reuters) - Oil rose."),
      ("↓London, Sept 11 (Reuters) - Oil rose.", "LONDON, Sept 11 (Reuters) - Oil rose."),
      ("LONDON, ↓September 11 (Reuters) - Oil rose.", "LONDON, Sept 11 (Reuters) - Oil rose."),
      ("LONDON, ↓Sept. 11 (Reuters) - Oil rose.", "LONDON, Sept 11 (Reuters) - Oil rose."),
      ("LONDON, ↓Apr 3 (Reuters) - Oil rose.", "LONDON, April 3 (Reuters) - Oil rose."),
      ("↓London 11 ↓September (Reuters)↓: Oil rose.", "LONDON 11 Sept (Reuters) - Oil rose."),
    ])
  func `what is out of form is found and mended`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { Datelines() }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test func `a space belongs behind the dash`() throws {
    let probe = try GuideProbe { Datelines() }
    #expect(probe.findings("LONDON, Sept 11 (Reuters) -Oil rose.").count == 1)
    probe.expect("LONDON, Sept 11 (Reuters) -Oil rose.", mendedTo: "LONDON, Sept 11 (Reuters) - Oil rose.")
  }

  @Test func `a house may close datelines with another dash`() throws {
    let probe = try GuideProbe { Datelines(closedBy: .emDash) }
    probe.expect("LONDON, Sept 11 (Reuters) — Oil rose.", "LONDON, Sept 11 (Reuters) ↓- Oil rose.")
    #expect(probe.messages("LONDON, Sept 11 (Reuters) - Oil.") == ["A dateline closes with “—”, not “-”."])
  }

  @Test func `no city is taken for a dateline's in copy`() throws {
    try GuideProbe { Datelines() }.expect(
      "The agency (Reuters) said – in London – that oil rose in September.")
  }
}
