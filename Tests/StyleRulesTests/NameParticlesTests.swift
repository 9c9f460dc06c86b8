import StyleRules
import TestSupport
import Testing

@Suite struct NameParticlesTests {
  @Test func `the full name of the story says what the particle is`() throws {
    let probe = try GuideProbe { NameParticles() }
    probe.expect(
      "It was Osama bin Laden. Then ↓Bin Laden left.", "Osama Bin Laden left. He said Bin Laden left.")
  }
}
