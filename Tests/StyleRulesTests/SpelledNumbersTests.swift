import StyleRules
import TestSupport
import Testing

@Suite struct SpelledNumbersTests {
  @Test(
    arguments: [
      ("It grew in the first ↓7 months of it.", "It grew in the first seven months of it."),
      ("The firm has ↓3 big plants in Ohio.", "The firm has three big plants in Ohio."),
      ("He met ↓5 people. He saw ↓9 men.", "He met five people. He saw nine men."),
      ("↓2 men left.", "Two men left."),
      ("“↓2 men left.”", "“Two men left.”"), ("It left. ↓4 ships sank.", "It left. Four ships sank."),
    ])
  func `a small number before what it counts is written in words`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { SpelledNumbers() }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test(
    arguments: [
      "Shares fell 3 percent.", "She is 7 years old.", "It won 5 of 15 seats.", "The final score was 3-1.",
      "Turn to page 4 for details.", "Power of Siberia 2 carries gas.", "It cost $5 a share.",
      "It took 3.5 hours.",
      "It rose 2 points.", "On Sept 3 ships left.", "In chapter 3 heroes die.", "He is No. 3 in seeds.",
      "It took 8 to 12 weeks.", "The 10 men left.", "They were 12 months late.", "At 5 p.m. they left.",
      "The 7-month war ended.", "It fell by 1/4 points.", "The boy, 7, left.", "He met Formula 1 drivers.",
      "Some 3 kilometers away.", "The G7 leaders met.", "0 votes were cast.", "He said 5 was enough.",
    ])
  func `figures stay where they are a measure, a name or a ratio`(_ text: String) throws {
    try GuideProbe { SpelledNumbers() }.expect(text)
  }

  @Test func `a house may set the numbers`() throws {
    let probe = try GuideProbe { SpelledNumbers(2...12) }
    probe.expect("The ↓12 men met. The ↓2 women met. The 13 boys met. The 1 dogs met.")
    #expect(probe.mended("The 12 men met.") == "The twelve men met.")
  }

  @Test func `headlines keep their figures`() throws {
    try GuideProbe { SpelledNumbers() }.expect(
      "Fire kills 3 men\n\nA fire killed ↓3 men.\n\n* It killed ↓3 dogs")
  }
}
