import StyleRules
import TestSupport
import Testing

@Suite struct ContractionsTests {
  @Test func `contractions are written out, with either apostrophe`() throws {
    let probe = try GuideProbe { Contractions().except(in: .quotations) }
    probe.expect("He can’t and won't leave.", mendedTo: "He cannot and will not leave.")
    probe.expect("“I can't,” he said. It's late; cant and wont.")
  }
}
