import StyleRules
import TestSupport
import Testing

@Suite struct OverlapTests {
  @Test func `of one rule's overlapping findings the first and longest stands`() throws {
    let probe = try GuideProbe { Avoid("read", "read more", "more oil").id("words.read") }
    #expect(probe.texts("They read more oil news, more oil.") == ["read more", "more oil"])
  }

  @Test func `two rules may find one place`() throws {
    let probe = try GuideProbe {
      Avoid("advisor", because: "Say who.")
      Prefer("adviser", over: "advisor").id("words.spelling")
    }
    #expect(probe.ids("The advisor left.") == ["words.advisor", "words.spelling"])
  }

  @Test func `of two rules that would replace one text the first of the guide speaks`() throws {
    let probe = try GuideProbe {
      Prefer("adviser", over: "advisor").id("words.first")
      Prefer("aide", over: "advisor").id("words.second").in(.body)
    }
    #expect(probe.ids("The advisor left.") == ["words.first"])
    #expect(probe.mended("The advisor left.") == "The adviser left.")
  }

  @Test func `of two replacements of one text the more severe speaks`() throws {
    let probe = try GuideProbe {
      Prefer("adviser", over: "advisor").id("words.first").severity(.advice)
      Prefer("aide", over: "advisor").id("words.second").in(.body)
    }
    #expect(probe.ids("The advisor left.") == ["words.second"])
  }

  @Test func `a replacement of more text speaks for those of its parts`() throws {
    let probe = try GuideProbe {
      Prefer("adviser", over: "advisor").id("words.part")
      Prefer("aide", over: "senior advisor").id("words.whole")
      Prefer("is now", over: "at present").id("words.end")
      Prefer("today", over: "present").id("words.inside")
      Prefer("older", over: "senior").id("words.start")
    }
    #expect(
      probe.ids("The senior advisor left. A senior, an advisor at present.") == [
        "words.whole", "words.start", "words.part", "words.end",
      ])
    #expect(probe.mended("The senior advisor left.") == "The aide left.")
  }

  @Test func `a part that matters more, or is safe where the whole is not, is shown with it`() throws {
    let severe = try GuideProbe {
      Prefer("aide", over: "senior advisor").id("words.whole").severity(.advice)
      Prefer("adviser", over: "advisor").id("words.part").severity(.error)
    }
    #expect(severe.ids("The senior advisor left.") == ["words.whole", "words.part"])
    let safe = try GuideProbe {
      Check("test.unsafe") { article in
        for sentence in article.sentences(in: .body) {
          Finding("Shorter", at: sentence, suggestions: ["He left."])
        }
      }
      Prefer("adviser", over: "advisor").id("words.part")
    }
    #expect(safe.ids("The senior advisor left.") == ["test.unsafe", "words.part"])
  }

  @Test func `replacements that share only an end are both shown`() throws {
    let probe = try GuideProbe {
      Prefer("aide", over: "senior advisor").id("words.first")
      Prefer("helper here", over: "advisor here").id("words.second")
    }
    #expect(probe.ids("The senior advisor here left.") == ["words.first", "words.second"])
  }

  @Test func `what proposes nothing hides nothing and stays`() throws {
    let probe = try GuideProbe {
      Avoid("senior advisor").severity(.error)
      Prefer("adviser", over: "advisor").severity(.advice)
      Prefer("aide here", over: "advisor here").id("words.whole").severity(.advice)
      Avoid("here")
    }
    #expect(
      probe.ids("The senior advisor here left.") == ["words.senior-advisor", "words.whole", "words.here"])
  }

  @Test func `findings come by place, then by rule`() throws {
    let probe = try GuideProbe {
      Avoid("oil")
      Avoid("the oil price")
      Avoid("price")
    }
    #expect(
      probe.ids("The oil price and oil.") == ["words.the-oil-price", "words.oil", "words.price", "words.oil"])
  }

  @Test func `the same guide and text give the same findings`() throws {
    let probe = try GuideProbe {
      for word in ["the", "president", "oil", "read more", "first"] { Avoid(word) }
      NoRepeatedWords()
      Spacing()
      Person("Yuri Ushakov", role: "aide")
    }
    var texts = RandomText(seed: 81)
    for _ in 0..<60 {
      let text = texts.copy(pieces: 120)
      let (first, second) = (probe.findings(text), probe.findings(text))
      #expect(first.map(\.finding.range) == second.map(\.finding.range))
      #expect(first.map(\.finding.message) == second.map(\.finding.message))
      #expect(first.map(\.rule.id) == second.map(\.rule.id))
    }
  }
}
