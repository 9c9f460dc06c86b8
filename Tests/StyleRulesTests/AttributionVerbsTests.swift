import StyleRules
import TestSupport
import Testing

@Suite struct AttributionVerbsTests {
  @Test func `the verb counts beside a quotation and before that`() throws {
    try GuideProbe { AttributionVerbs() }.expect(
      "“No,” he ↓opined.", "“No,” the minister of trade ↓claimed.", "He ↓claimed that it was late.",
      "He claimed a prize.", "“He claimed that,” she said.")
  }
}
