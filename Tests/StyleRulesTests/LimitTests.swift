import StyleRules
import TestSupport
import Testing

@Suite struct LimitTests {
  @Test func `a sentence with too many words is found`() throws {
    let probe = try GuideProbe { Limit(.wordsPerSentence, 5) }
    probe.expect("One two three four five. ↓One, two - three: four 5 six. One’s two.")
    #expect(
      probe.messages("One two three four five six.") == [
        "The sentence has 6 words; 5 are enough. Cut it in two."
      ])
    #expect(probe.ids("One two three four five six.") == ["structure.sentence-length"])
    #expect(probe.findings("One two three four five six.").first?.rule.severity == .advice)
  }

  @Test func `a paragraph with too many words is found by its first sentence`() throws {
    let probe = try GuideProbe { Limit(.wordsPerParagraph, 5) }
    let text = "One two. Three four five.\n\n↓One two. Three four five six.\n\nOne."
    probe.expect(text)
    #expect(probe.texts(MarkedText(text).text) == ["One two."])
    #expect(probe.ids(MarkedText(text).text) == ["structure.paragraph-length"])
  }

  @Test func `a paragraph with a dateline is found by the dateline`() throws {
    let probe = try GuideProbe { Limit(.wordsPerParagraph, 5) }
    probe.expect("↓LONDON, Sept 11 (Reuters) - One two three four five six. Seven.")
    probe.expect("LONDON, Sept 11 (Reuters) - One two three four five.")
    probe.expect("LONDON, Sept 11 (Reuters) -\n\n↓One two three four five six.")
  }

  @Test func `a paragraph with a dateline is found by its body where datelines are out of scope`() throws {
    let text = "LONDON, Sept 11 (Reuters) - ↓One two three four five six. Seven."
    try GuideProbe { Limit(.wordsPerParagraph, 5).in(.body) }.expect(text)
    try GuideProbe { Limit(.wordsPerParagraph, 5).except(in: .dateline) }.expect(text)
    try GuideProbe { Section("Body") { Limit(.wordsPerParagraph, 5) }.in(.body) }.expect(text)
    try GuideProbe { Limit(.wordsPerParagraph, 8).in(.body) }.expect(MarkedText(text).text)
  }

  @Test func `a headline with too many characters is found`() throws {
    let probe = try GuideProbe { Limit(.charactersPerHeadline, 10) }
    probe.expect("Öl steigt!\n\nOil rose.")
    probe.expect("↓Öl steigt!!\n\nOil rose again and again.")
    #expect(probe.messages("Oil rises again\n\nOil rose.") == ["The headline has 15 characters; 10 fit."])
  }

  @Test func `a limit is set for each measure`() throws {
    let probe = try GuideProbe {
      Limit(.wordsPerSentence, 3)
      Limit(.wordsPerParagraph, 4)
      Limit(.charactersPerHeadline, 5)
    }
    #expect(
      probe.ids("Oil rises\n\nOne two three four. Five.") == [
        "structure.headline-length", "structure.sentence-length", "structure.paragraph-length",
      ])
  }
}
