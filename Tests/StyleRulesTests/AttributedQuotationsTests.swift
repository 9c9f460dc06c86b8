import StyleRules
import TestSupport
import Testing

@Suite struct AttributedQuotationsTests {
  @Test func `a paragraph that quotes says who spoke, or the one before does`() throws {
    try GuideProbe { AttributedQuotations(fromWords: 5) }.expect(
      "It rained.\n\n↓“We will all leave in May.” The town is quiet.",
      "It rained.\n\n“We will all leave in May,” the mayor said.",
      "It rained, the mayor said.\n\n“We will all leave in May.”",
      "It rained.\n\n“We will not.” The town is quiet.",
      "This is the plan:\n\n“We will all leave in May.”")
  }
}
