import StyleRules
import TestSupport
import Testing

@Suite struct InflectionTests {
  @Test(
    arguments: [
      ("They ↓utilize it.", "They use it."), ("He ↓utilizes it.", "He uses it."),
      ("It was ↓utilized.", "It was used."),
      ("↓Utilizing it.", "Using it."),
    ])
  func `each form of a verb gives the same form of the wanted one`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { Prefer("use", over: "utilize").inflected(as: .verb) }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test(
    arguments: [
      ("They ↓carried out a study.", "They did a study."), ("He ↓carries out tests.", "He does tests."),
      ("It is ↓carrying out tests.", "It is doing tests."),
    ])
  func `the first word of a verb with others is inflected, irregular ones too`(
    _ text: String, _ right: String
  ) throws {
    let probe = try GuideProbe { Prefer("do", over: "carry out").inflected(as: .verb) }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test(
    arguments: [
      ("Two ↓cease-fires held.", "Two ceasefires held."), ("A ↓cease-fire held.", "A ceasefire held."),
    ])
  func `nouns have a plural`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { Prefer("ceasefire", over: "cease-fire").inflected(as: .noun) }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test func `forms follow the rules of English`() throws {
    let verbs = try GuideProbe {
      Prefer("X", over: "plan").inflected(as: .verb).id("words.plan")
      Prefer("X", over: "commit").inflected(as: .verb).id("words.commit")
      Prefer("X", over: "open").inflected(as: .verb).id("words.open")
      Prefer("X", over: "try").inflected(as: .verb).id("words.try")
      Prefer("X", over: "lie").inflected(as: .verb).id("words.lie")
      Prefer("X", over: "agree").inflected(as: .verb).id("words.agree")
      Prefer("X", over: "fix").inflected(as: .verb).id("words.fix")
    }
    let text =
      "planned planning committed committing opened opening tried tries lying lied agreed agreeing fixes fixed fixing"
    #expect(verbs.findings(text).count == text.split(separator: " ").count)
  }
}
