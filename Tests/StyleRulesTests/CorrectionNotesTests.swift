import StyleRules
import TestSupport
import Testing

@Suite struct CorrectionNotesTests {
  @Test func `a correction has its opening and its place`() throws {
    let probe = try GuideProbe { CorrectionNotes(at: .end) }
    probe.expect(
      "Oil rose.\n\nCorrection: It fell.", "↓Correction: It fell.\n\nOil rose.",
      "Oil rose.\n\n↓(Corrects the age)",
      "Oil rose.\n\nCorrection came late.")
    try GuideProbe { CorrectionNotes(at: .top) }
      .expect("Correction: It fell.\n\nOil rose.", "Oil rose.\n\n↓Correction: It fell.")
  }
}
