import Copydesk
import CopydeskTesting
import TestSupport
import Testing

/// A guide of which one example holds and one does not.
private struct HarborStyle: StyleGuide {
  var body: Rules {
    Prefer("percent", over: "per cent").examples(wrong: "It fell 3 ↓per cent.", right: "It fell 3 percent.")
    Avoid("slammed").examples(wrong: "He slammed ↓it.", right: "He left.")
  }
}

private struct BrokenStyle: StyleGuide {
  var body: Rules { Prefer("percent", over: "") }
}

@Suite struct GuideExampleTests {
  @Test func `a guide gives its examples, in its order`() {
    let examples = HarborStyle.examples
    #expect(examples.map(\.rule) == ["words.percent", "words.percent", "words.slammed", "words.slammed"])
    #expect(examples.map(\.isWrong) == [true, false, true, false])
    #expect(examples[0].text == "It fell 3 ↓per cent.")
    #expect(examples[0].description == "words.percent, wrong: It fell 3 ↓per cent.")
  }

  @Test(arguments: HarborStyle.examples.filter { $0.rule == "words.percent" })
  func `examples are arguments of a test`(_ example: GuideExample) throws { try example.check() }

  @Test func `an example that does not hold says which, and where its rule is declared`() throws {
    let problem = #expect(throws: GuideProblem.self) { try HarborStyle.examples[2].check() }
    #expect(problem?.rule == "words.slammed")
    #expect(problem?.location.file == "CopydeskTestingTests/GuideExampleTests.swift")
    #expect(problem?.message == "Nothing is found at “↓it.” of the wrong example.")
  }

  @Test func `a guide that can't be used has an example for each problem, which says why`() throws {
    let examples = BrokenStyle.examples
    #expect(examples.map(\.rule) == ["words.percent"])
    let problem = #expect(throws: GuideProblem.self) { try examples[0].check() }
    #expect(problem?.message == "A term is empty.")
  }
}
