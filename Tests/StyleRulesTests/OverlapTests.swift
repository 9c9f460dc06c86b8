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
      Prefer("aide", over: "advisor").id("words.second")
    }
    #expect(probe.ids("The advisor left.") == ["words.first"])
    #expect(probe.mended("The advisor left.") == "The adviser left.")
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
