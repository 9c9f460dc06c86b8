import StyleRules
import TestSupport
import Testing

@Suite struct ReadabilityTests {
  private static let plain = String(repeating: "The cat sat on the mat. ", count: 8)
  private static let heavy =
    String(
      repeating:
        "Institutional considerations notwithstanding, the administration's representatives deliberately reconsidered "
        + "the organisation's extraordinarily complicated environmental responsibilities. ", count: 6)

  @Test(
    arguments: [
      (Readability.Measure.fleschKincaidGrade, 12.0), (.gunningFog, 14), (.smog, 13), (.wordsPerSentence, 12),
    ])
  func `a heavy story is over the bound, and a plain one is not`(
    _ measure: Readability.Measure, _ bound: Double
  ) throws {
    let probe = try GuideProbe { Readability(measure, bound) }
    probe.expect(ReadabilityTests.plain)
    #expect(probe.findings(ReadabilityTests.heavy).count == 1)
  }

  @Test func `reading ease is better the higher it is`() throws {
    let probe = try GuideProbe { Readability(.fleschReadingEase, 60) }
    probe.expect(ReadabilityTests.plain)
    #expect(probe.findings(ReadabilityTests.heavy).count == 1)
  }

  @Test func `the formula gives what it gives by hand`() throws {
    // Eight sentences of six words, each of one syllable: 206.835 - 1.015 * 6 - 84.6 = 116.145.
    let probe = try GuideProbe { Readability(.fleschReadingEase, 117) }
    let message = try #require(probe.findings(ReadabilityTests.plain).first?.finding.message)
    #expect(message.contains("116.1"))
  }

  @Test func `passives are forms of be with a participle`() throws {
    let probe = try GuideProbe { Readability(.passiveShare, 50) }
    let passive =
      "The bill was passed. It was quickly signed. He was seen. They were taken. It had been said. "
    #expect(probe.findings(passive).count == 1)
    probe.expect("They passed the bill. He was glad. She is tired of it all. We left. You stay. It rains.")
  }

  @Test func `short stories are not measured`() throws {
    try GuideProbe { Readability(.wordsPerSentence, 1) }.expect("Oil rose on Monday. It fell on Tuesday.")
  }
}
