import StyleRules
import TestSupport
import Testing

@Suite struct PatternMessageTests {
  private func pattern() -> Pattern {
    Pattern("test.months") {
      "first"
      Number(1...99)
      Optional("full")
      OneOf("months", "years")
    }
  }

  private func mended(_ pattern: Pattern, _ text: String) throws -> String {
    try GuideProbe { pattern }.mended(text)
  }

  // MARK: Messages

  @Test func `a pattern without a message names its text`() throws {
    #expect(
      try GuideProbe { pattern() }.messages("the first 7 months") == ["“first 7 months” is not house style."])
  }

  @Test func `a message may be made of the match and its parts`() throws {
    let probe = try GuideProbe {
      pattern().message {
        "\($0.text)|\($0[0])|\($0[1].text)|\($0[1].number ?? -1)|\($0[2])|\($0[3])|\($0[9])"
      }
      .because("So it is.")
    }
    #expect(
      probe.messages("the First 7 months, the first seven full years") == [
        "First 7 months|First|7|7||months| So it is.",
        "first seven full years|first|seven|7|full|years| So it is.",
      ])
    #expect(probe.findings("first 7 months").first?.finding.suggestions.isEmpty == true)
  }

  @Test func `a number may be written in words or in figures`() throws {
    let probe = try GuideProbe {
      pattern().message { "\($0[1].spelledOut) \($0[1].inFigures) \($0[0].spelledOut)" }
    }
    #expect(
      probe.messages("first 7 months, First seven months, first 42 months, first 20 years, first 30 years")
        == [
          "seven 7 first", "seven 7 First", "forty-two 42 first", "twenty 20 first", "thirty 30 first",
        ])
  }

  // MARK: Replacements

  @Test func `a text replaces the whole match`() throws {
    #expect(
      try mended(pattern().replacing { _ in "opening" }, "the first 7 months of it") == "the opening of it")
    #expect(
      try mended(pattern().replacing { "\($0[3]) \($0[1])" }, "the first 7 months of it")
        == "the months 7 of it")
    #expect(try mended(pattern().replacing { _ in "" }, "the first 7 months of it") == "the  of it")
  }

  @Test func `a part's own text replaces that part alone`() throws {
    #expect(
      try mended(pattern().replacing { $0[1].spelledOut }, "the First 7 full months of it")
        == "the First seven full months of it")
    #expect(try mended(pattern().replacing { $0[0].lowercased }, "First 7 months") == "first 7 months")
    #expect(try mended(pattern().replacing { $0[1].inFigures }, "first seven months") == "first 7 months")
  }

  @Test func `a part may be named`() throws {
    let named = pattern().replacing(part: 3) { "calendar \($0[3])" }
    #expect(try mended(named, "the first 7 months of it") == "the first 7 calendar months of it")
    #expect(
      try mended(pattern().replacing(part: 1) { $0[1].spelledOut }, "first 7 months") == "first seven months")
  }

  @Test func `a part that is missing is not replaced`() throws {
    let named = pattern().replacing(part: 2) { _ in "whole" }
    #expect(try mended(named, "the first 7 full months of it") == "the first 7 whole months of it")
    #expect(try mended(named, "the first 7 months of it") == "the first 7 months of it")
  }

  @Test func `a replacement is safe unless the guide says otherwise`() throws {
    let safe = try GuideProbe { pattern().replacing { $0[1].spelledOut } }
    let unsafe = try GuideProbe { pattern().replacing(safe: false) { $0[1].spelledOut } }
    let part = try GuideProbe { pattern().replacing(part: 1, safe: false) { _ in "many" } }
    func isSafe(_ probe: GuideProbe) -> Bool? {
      probe.findings("first 7 months").first?.finding.suggestions.first?.isSafe
    }
    #expect(isSafe(safe) == true)
    #expect(isSafe(unsafe) == false)
    #expect(isSafe(part) == false)
  }
}
