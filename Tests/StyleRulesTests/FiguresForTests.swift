import StyleRules
import TestSupport
import Testing

@Suite struct FiguresForTests {
  @Test(
    arguments: [
      ("Prices rose ↓seven percent.", "Prices rose 7 percent."),
      ("It lost ↓two per cent.", "It lost 2 per cent."),
      ("A ↓five-year-old boy left.", "A 5-year-old boy left."),
      ("He is ↓nine years old.", "He is 9 years old."),
      ("It has ↓three million users.", "It has 3 million users."),
      ("It is ↓four km away.", "It is 4 km away."),
    ])
  func `what is measured is in figures`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { FiguresFor() }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test(
    arguments: [
      "Seven percent is much.", "She has seven brothers.", "It lost twenty-one percent.",
      "It took five years.",
      "Prices rose 7 percent.",
    ])
  func `other numbers are left alone`(_ text: String) throws { try GuideProbe { FiguresFor() }.expect(text) }

  @Test func `the guide chooses what is measured`() throws {
    let probe = try GuideProbe { FiguresFor(.percentages) }
    probe.expect("It lost ↓seven percent of three million.")
    #expect(probe.guide.rules[0].options.map(\.value) == ["percentages"])
  }
}
