import StyleRules
import TestSupport
import Testing

@Suite struct JobDescriptionsTests {
  @Test func `a job before a name is small`() throws {
    try GuideProbe { JobDescriptions() }.expect(
      "They met ↓Coach Jim Harbaugh.", "Coach Jim Harbaugh left.", "They met coach Jim Harbaugh.",
      "He met the Coach Jim Harbaugh Fund.", "A Life Coach Ann Lee book.")
  }
}
