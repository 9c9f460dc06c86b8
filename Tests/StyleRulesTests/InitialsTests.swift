import StyleRules
import TestSupport
import Testing

@Suite struct InitialsTests {
  @Test func `each form is made of the others`() throws {
    try GuideProbe { Initials(.stops) }.expect(
      "Then J. K. Rowling left.", mendedTo: "Then J.K. Rowling left.")
    try GuideProbe { Initials(.spacedStops) }.expect(
      "Then J.K. Rowling left.", mendedTo: "Then J. K. Rowling left.")
    let bare = try GuideProbe { Initials(.bare) }
    bare.expect("Then J.K. Rowling left.", mendedTo: "Then JK Rowling left.")
    bare.expect("Then George W. Bush left.", mendedTo: "Then George W Bush left.")
  }

  @Test func `countries, states and the ends of sentences are no initials`() throws {
    try GuideProbe { Initials(.bare) }.expect(
      "The U.S. Senate, the N.Y. Mets and vitamin C. Then rain. E. coli.", "It was plan B. The rest left.")
  }

  @Test func `a company's letters and the name X stay`() throws {
    try GuideProbe { Initials(.bare) }.expect(
      "Revco D.S. Inc grew.", "A film of Malcolm X. Attallah Shabazz left.")
  }
}
