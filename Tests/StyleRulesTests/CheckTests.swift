import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct CheckTests {
  private static let longWords = Check("test.long-words") { story in
    for sentence in story.sentences(in: .body) {
      for word in sentence.words where word.text.count > 9 {
        Finding("“\(word.text)” is long", at: word, suggestions: ["short", "brief"])
      }
    }
  }

  @Test func `a closure finds what it likes`() throws {
    let probe = try GuideProbe { CheckTests.longWords }
    probe.expect("The ↓superintendent said the ↓investigation was over.")
    let finding = try #require(probe.findings("An investigation.").first)
    #expect(finding.finding.message == "“investigation” is long")
    #expect(finding.finding.suggestions.map(\.text) == ["short", "brief"])
    #expect(finding.finding.suggestions.allSatisfy { !$0.isSafe }, "Nobody applies them unread.")
    #expect(finding.rule.id == "test.long-words")
    #expect(finding.rule.severity == .warning)
  }

  @Test func `a check sees sentences, paragraphs and words`() throws {
    let probe = try GuideProbe {
      Check("test.sentences") { story in
        for sentence in story.sentences() where sentence.words.count == 2 { Finding("short", at: sentence) }
      }
      Check("test.paragraphs") { story in
        for paragraph in story.paragraphs(in: .body) where paragraph.sentences.count == 2 {
          Finding("\(paragraph.role) \(paragraph.words.count) \(paragraph.text)", at: paragraph)
        }
      }
      Check("test.words") { story in
        for paragraph in story.paragraphs(in: .headline) {
          for word in paragraph.words where word.folded == "oil" { Finding("oil", at: word) }
        }
      }
    }
    let text = "ÖIL and Oil rises\n\nOil rose. Gold, they said, fell.\n\nTin too."
    let found = probe.findings(text).map { "\($0.rule.id): \($0.finding.message)" }
    #expect(
      found.sorted() == [
        "test.paragraphs: body 6 Oil rose. Gold, they said, fell.", "test.sentences: short",
        "test.sentences: short",
        "test.words: oil", "test.words: oil",
      ])
    #expect(
      probe.texts(text).sorted() == [
        "Oil", "Oil rose.", "Oil rose. Gold, they said, fell.", "Tin too.", "ÖIL",
      ])
  }

  @Test func `a check may be made of if, switch and several findings`() throws {
    let probe = try GuideProbe {
      Check("test.builder") { story in
        let tokens = story.tokens.count
        if tokens > 3 { Finding("many", at: 0..<3) } else { Finding("few", at: 0..<1) }
        switch tokens {
        case 0...3: Finding("small", at: 1..<2)
        default: Finding("large", at: 4..<5)
        }
      }
    }
    #expect(probe.messages("Oil rose today.") == ["many", "large"])
    #expect(probe.messages("Oil") == ["few", "small"])
  }

  @Test(arguments: [-5..<3, 2..<99, 50..<60, -9 ..< -3])
  func `a range that leaves the text is brought back into it`(_ range: Range<Int>) throws {
    let probe = try GuideProbe { Check("test.range") { _ in Finding("off", at: range) } }
    let text = "Oil rose."
    let found = try #require(probe.findings(text).first).finding.range
    #expect(found.lowerBound >= 0 && found.upperBound <= text.utf8.count)
    #expect(found.clamped(to: 0..<text.utf8.count) == found)
  }

  @Test func `a check keeps to its scope and its exceptions`() throws {
    let probe = try GuideProbe { CheckTests.longWords.except(in: .quotations).except("chief superintendent") }
    probe.expect("The ↓superintendent said: “The investigation is over.” The chief superintendent left.")
    let headline = try GuideProbe { CheckTests.longWords.in(.headline) }
    #expect(headline.findings("Superintendent dies\n\nThe superintendent died.").isEmpty)
  }

  @Test func `two findings of one check at one place are one`() throws {
    let probe = try GuideProbe {
      Check("test.twice") { _ in
        Finding("here", at: 0..<3)
        Finding("there", at: 0..<3)
      }
    }
    #expect(probe.messages("Oil rose.") == ["here"])
  }

  @Test func `a check may find a word inside a sentence that it finds`() throws {
    let probe = try GuideProbe {
      Check("test.inside") { story in
        for sentence in story.sentences() {
          Finding("sentence", at: sentence)
          for word in sentence.words where word.text == "rose" { Finding("word", at: word) }
        }
      }
    }
    #expect(probe.messages("Oil rose.") == ["sentence", "word"])
    #expect(probe.messages("Rose rose.") == ["sentence", "word"])
  }
}
