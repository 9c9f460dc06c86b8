import Desk
import StyleRules
import TestSupport
import Testing

@Suite struct GuideExamplesTests {
  private func problems(@RulesBuilder _ rules: () -> Rules) throws -> [GuideProblem] {
    GuideExamples(try GuideProbe(rules).guide).problems()
  }

  @Test func `examples that hold have no problem`() throws {
    let found = try problems {
      Prefer("percent", over: "per cent")
        .examples(
          wrong: ["It fell 3 ↓per cent.", "↓Per cent, ↓per cent"], right: ["It fell 3 percent.", ""])
      Avoid("oil").examples(wrong: "Gold and ↓oil.", right: "Gold.")
      Limit(.wordsPerSentence, 2).offByDefault().examples(wrong: "↓Oil rose again.", right: "Oil rose.")
      Limit(.charactersPerHeadline, 5).examples(wrong: "↓Oil rises\n\nOil rose.", right: "Oil\n\nOil rose.")
    }
    #expect(found == [])
  }

  @Test func `an example with front matter gives the file's date`() throws {
    let found = try problems {
      DatelineDate(within: 1)
        .examples(
          wrong: "---\ndate: 2022-09-14\n---\n\nROME, ↓Sept 11 (Reuters) - Oil rose.",
          right: "---\ndate: 2022-09-11\n---\n\nROME, Sept 11 (Reuters) - Oil rose.")
    }
    #expect(found == [])
    let wrong = try problems {
      DatelineDate(within: 9)
        .examples(
          wrong: "---\ndate: 2022-09-14\n---\n\nROME, ↓Sept 11 (Reuters) - Oil rose.", right: "Oil rose.")
    }
    #expect(
      wrong.map(\.message) == ["Nothing is found at “↓Sept 11 (Reuters) - Oil rose.” of the wrong example."])
  }

  @Test func `what an example's rule does not find is said with the rule's place`() throws {
    let line = #line + 1
    let problem = try #require(
      try problems { Avoid("oil").examples(wrong: "The ↓gold and ↓oil.", right: "Gold.") }.first)
    #expect(problem.message == "Nothing is found at “↓gold and oil.” of the wrong example.")
    #expect(problem.rule == "words.oil")
    #expect(problem.location == DeclarationLocation(#fileID, line))
    #expect(problem.advice == "Mend the rule or the example.")
  }

  @Test func `a finding without a mark is said`() throws {
    let found = try problems { Avoid("oil").examples(wrong: "The ↓oil and oil.", right: "The oil.") }
    #expect(
      found.map(\.message) == [
        "“oil” is found in the wrong example “The ↓oil and oil.”.",
        "“oil” is found in the right example “The oil.”.",
      ])
    #expect(
      found.map(\.advice) == ["Mark it with ↓, or narrow the rule.", "Narrow the rule, or mend the example."])
  }

  @Test func `a wrong example needs a mark, and a right one has none`() throws {
    let found = try problems { Avoid("oil").examples(wrong: "The oil.", right: "The ↓gold.") }
    #expect(
      found.map(\.message) == [
        "The wrong example “The oil.” has no mark.", "The right example “The ↓gold.” has a mark.",
      ])
    #expect(found.map(\.advice) == ["Put ↓ before the start of what the rule finds.", "Take the ↓ out."])
  }

  @Test func `people of a newsroom's list do not disturb an example`() throws {
    let found = try problems {
      Person("Willy Brandt", role: "chancellor")
      IntroducedNames().examples(wrong: "The talks failed, Mrs ↓Brandt said.", right: "The talks failed.")
    }
    #expect(found == [])
    let named = try problems {
      Person("Willy Brandt", role: "chancellor").examples(
        wrong: "Willy ↓Brant left.", right: "Willy Brandt left.")
    }
    #expect(named == [])
    let wrong = try problems {
      Person("Willy Brandt", role: "chancellor").examples(
        wrong: "Willy ↓Brant left.", right: "Willy Brant left.")
    }
    #expect(wrong.map(\.message) == ["“Brant” is found in the right example “Willy Brant left.”."])
  }

  @Test func `other rules do not disturb an example`() throws {
    let found = try problems {
      Avoid("oil").examples(wrong: "The ↓oil and gold.", right: "The gold.")
      Avoid("gold").examples(wrong: "The oil and ↓gold.", right: "The oil.")
    }
    #expect(found == [])
  }

  @Test func `rules made by a loop have examples of their own`() throws {
    let found = try problems {
      for (word, other) in [("oil", "gold"), ("gold", "oil")] {
        Avoid(word).examples(wrong: "The ↓\(word) and \(other).", right: "The \(other).")
      }
    }
    #expect(found == [])
  }

  @Test func `the examples of a table show all its lines`() throws {
    let found = try problems {
      Prefer("adviser <- advisor\nprotester <- protestor")
        .examples(wrong: "The ↓advisor met a ↓protestor.", right: "The adviser met a protester.")
    }
    #expect(found == [])
  }

  @Test func `examples are counted once`() throws {
    let examples = GuideExamples(
      try GuideProbe {
        Prefer("adviser <- advisor\nprotester <- protestor")
          .examples(wrong: ["An ↓advisor.", "A ↓protestor."], right: ["An adviser."])
        Avoid("oil").examples(wrong: "↓Oil", right: "Gold")
      }.guide)
    #expect(examples.count == 5)
  }
}
