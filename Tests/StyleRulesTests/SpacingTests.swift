import StyleRules
import TestSupport
import Testing

@Suite struct SpacingTests {
  @Test(
    arguments: [
      ("Gazprom ↓( the firm ) rose.", "Gazprom (the firm) rose."),
      ("Gazprom ↓( the firm) rose.", "Gazprom (the firm) rose."),
      ("Gazprom (the ↓firm ) rose.", "Gazprom (the firm) rose."),
      ("He said ↓[ it ] rose.", "He said [it] rose."),
      ("It ↓fell , he said.", "It fell, he said."), ("It ↓fell .", "It fell."), ("Why ↓not ?", "Why not?"),
      ("It fell by ↓7 ; so he said.", "It fell by 7; so he said."),
      ("It was Putin↓’s , he said.", "It was Putin’s, he said."),
      ("Gazprom ↓(\u{A0}the firm\t) rose.", "Gazprom (the firm) rose."),
      ("In the ↓U.S. .", "In the U.S."), ("It ↓fell  , he said.", "It fell, he said."),
    ])
  func `a space inside brackets or before a mark is found`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { Spacing() }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test(
    arguments: [
      ("It ↓ended.The rest is known.", "It ended. The rest is known."),
      ("It ↓fell,He said.", "It fell, He said."),
      ("It ↓ended.I left.", "It ended. I left."), ("It ↓ended?He left.", "It ended? He left."),
    ])
  func `a missing space is found, and mended only by hand`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { Spacing() }
    probe.expect(text)
    let suggestion = try #require(probe.findings(MarkedText(text).text).first?.finding.suggestions.first)
    #expect(!suggestion.isSafe)
    #expect(probe.mended(MarkedText(text).text) == right)
  }

  @Test(
    arguments: [
      "Gazprom (the firm) rose [sic], he said.", "See mtv.com, he said.", "It cost $3 .50.", "The U.S. rose.",
      "He waited ... and left.", "He waited … and left.", "Barnes &amp;Noble", "McDonald.O",
      "At 12 :30 it rose.",
      "a ) first", "( €5 )", "It fell: he left.", "“Why?” he asked (“Why?”).", "x.Y", "It was 3.5, he said.",
      "Q&A:What",
    ])
  func `other marks are right`(_ text: String) throws {
    try GuideProbe { Spacing() }.expect(text)
  }

  @Test func `what is mended has nothing left to mend`() throws {
    let probe = try GuideProbe { Spacing() }
    var texts = RandomText(seed: 101)
    for _ in 0..<300 {
      var text = texts.copy(pieces: 30).filter { $0 != "\u{0}" }
      for _ in 0..<12 where !probe.findings(text).isEmpty { text = probe.mended(text) }
      #expect(probe.texts(text) == [], "\(text.debugDescription)")
    }
  }
}
