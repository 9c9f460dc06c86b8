import StyleRules
import TestSupport
import Testing

@Suite struct NeedsTests {
  private static let long = "Shanghai Cooperation Organization"

  @Test func `a term needs its companion before it`() throws {
    let probe = try GuideProbe { Needs("SCO", with: NeedsTests.long) }
    probe.expect("The ↓SCO met. The Shanghai Cooperation Organization is old. The SCO is big.")
    probe.expect("The Shanghai Cooperation Organization met. The SCO is big.")
  }

  @Test func `one finding a story is enough`() throws {
    let probe = try GuideProbe { Needs("SCO", with: NeedsTests.long, where: .inStory) }
    probe.expect("The ↓SCO met. The SCO left.")
    probe.expect("The SCO met. The Shanghai Cooperation Organization is old.")
  }

  @Test func `a companion may have to stand in the same sentence or paragraph`() throws {
    let sentence = try GuideProbe { Needs("roubles", with: "$", where: .inSentence) }
    sentence.expect("It paid 50 billion roubles ($1 billion).")
    sentence.expect("It paid 50 billion ↓roubles. That is $1 billion.")
    let paragraph = try GuideProbe { Needs("roubles", with: "$", where: .inParagraph) }
    paragraph.expect("It paid 50 billion roubles. That is $1 billion.")
    paragraph.expect("It paid 50 billion ↓roubles.\n\nThat is $1 billion.")
  }

  @Test func `nearness is counted in words on either side`() throws {
    let probe = try GuideProbe { Needs("accused", with: "denied", "denies", where: .within(words: 6)) }
    probe.expect("He was accused of theft, which he denies.")
    probe.expect("He was ↓accused of theft in a court in London on Monday. He denied it.")
  }
}
