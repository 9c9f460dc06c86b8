import StyleRules
import TestSupport
import Testing

@Suite struct LaterReferencesTests {
  @Test func `a full name that comes again is one too many`() throws {
    let probe = try GuideProbe { LaterReferences() }
    probe.expect("The pianist Ingrid Halvorsen played. It went well, ↓Ingrid Halvorsen said. Halvorsen left.")
    probe.expect("The pianist Ingrid Halvorsen played. It went well, Halvorsen said.")
  }

  @Test(
    arguments: [
      "The pianist Ingrid Halvorsen played. “I am Ingrid Halvorsen,” she said.",
      "The pianists Ingrid Halvorsen and Nils Halvorsen played. Ingrid Halvorsen bowed.",
      "Ingrid Halvorsen wins prize\n\nThe pianist Ingrid Halvorsen won a prize.",
      "The pianist Ingrid Halvorsen played.\n\nTHE PRIZE\n\nThe pianist Ingrid Halvorsen won a prize.",
    ])
  func `speech, namesakes, headlines and a new part keep the full name`(_ text: String) throws {
    try GuideProbe { LaterReferences() }.expect(text)
  }
}

@Suite struct SharedSurnamesTests {
  @Test func `of two with one surname each keeps the given name`() throws {
    let probe = try GuideProbe { SharedSurnames() }
    probe.expect("The pianists Ingrid Halvorsen and Nils Halvorsen played. It went well, ↓Halvorsen said.")
    probe.expect(
      "The pianists Ingrid Halvorsen and Nils Halvorsen played. It went well, Nils Halvorsen said.")
    probe.expect("The pianist Ingrid Halvorsen played. Halvorsen bowed.")
  }
}
