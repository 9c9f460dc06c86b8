import StyleRules
import TestSupport
import Testing

@Suite struct QuotationPunctuationTests {
  @Test func `every mark goes inside`() throws {
    let probe = try GuideProbe { QuotationPunctuation(.inside) }
    probe.expect("He called it “bad”, and left.", mendedTo: "He called it “bad,” and left.")
    probe.expect("Is it “bad”? He said: “No.”", "The “bad”-tempered man.")
  }

  @Test func `the stop of a fragment goes outside`() throws {
    let probe = try GuideProbe { QuotationPunctuation(.outside) }
    probe.expect("He called it “very bad.”", mendedTo: "He called it “very bad”.")
    probe.expect(
      "He said: “It is bad.”", "“it is bad.”", "He called it “bad. Very bad.”",
      "“It is,” he said, “very bad.”")
  }
}
