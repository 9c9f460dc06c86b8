import StyleRules
import TestSupport
import Testing

@Suite struct QuotationMarksTests {
  @Test func `a quotation in another has the other marks`() throws {
    try GuideProbe { QuotationMarks(.double) }.expect(
      "↓‘It is late in May,’ he said.", "“He said ‘it is late in May’ to us,” she said.",
      "The teachers' and the workers' pay.")
    try GuideProbe { QuotationMarks(.single) }.expect("↓“It is late in May,” he said.", "The “big” one.")
  }
}
