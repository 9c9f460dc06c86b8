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

  @Test func `titles and names between single marks are no speech`() throws {
    try GuideProbe { QuotationMarks(.double) }.expect(
      "A film called 'No More Mr Nasty' was shown.", "They formed the 'New Zealand Native Team,' it is said.")
  }
}
