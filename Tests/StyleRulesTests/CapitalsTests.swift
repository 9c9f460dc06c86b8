import StyleRules
import TestSupport
import Testing

@Suite struct CapitalsTests {
  @Test(
    arguments: [
      ("The ↓internet is full.", "The Internet is full."), ("An ↓IPhone rang.", "An iPhone rang."),
      ("A new ↓Prime Minister came.", "A new prime minister came."),
    ])
  func `a term in other capitals is mended`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { Capitals("Internet", "iPhone", "prime minister") }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test(
    arguments: [
      "Prime minister after prime minister came.", "The Prime Minister Office is big.",
      "Canadian Prime Minister Jean Chretien left.", "The Internet, the INTERNETS and the iPhone.",
    ])
  func `sentence openers and longer names are left alone`(_ text: String) throws {
    try GuideProbe { Capitals("Internet", "iPhone", "prime minister") }.expect(text)
  }
}
