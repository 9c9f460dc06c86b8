import NameMatching
import StyleRules
import TestSupport
import Testing

@Suite struct NameUseTests {
  @Test func `the full name comes before the surname alone`() throws {
    let probe = try GuideProbe { FullNameFirst() }
    probe.expect(
      "It is late, ↓Halvorsen said. The harbour master Ingrid Halvorsen left.",
      "The harbour master Ingrid Halvorsen said so. Halvorsen left.")
    #expect(
      probe.messages("It is late, Halvorsen said. The harbour master Ingrid Halvorsen left.") == [
        "“Halvorsen” stands before the full name: “Ingrid Halvorsen” comes at the first reference."
      ])
  }

  @Test func `somebody who is never introduced is found once`() throws {
    let probe = try GuideProbe {
      IntroducedNames(allowing: "Brandt")
      Person("Rufus Tsang")
    }
    probe.expect(
      "It is late, analyst ↓Halvorsen said. Halvorsen left. Mr Brandt said so, and so did Mr Tsang.",
      "Ingrid Halvorsen sang. It is late, Halvorsen said.")
  }

  @Test func `a slip of an introduced name is not called unintroduced`() throws {
    let probe = try GuideProbe { IntroducedNames() }
    probe.expect("Ingrid Halvorsen sang. It is late, Halvorson said.")
  }

  @Test func `a family name that stands first is the one to use alone`() throws {
    let probe = try GuideProbe { FamilyNameOrder() }
    probe.expect(
      "President Xi Jinping spoke. ↓Jinping said no. Xi left.", "President Xi Jinping spoke. Xi said no.",
      "Jack Ma spoke. Ma said no.", "Ingrid Halvorsen spoke. Halvorsen said no.",
      "Chancellor Wei Li spoke. Li said no.")
    #expect(FamilyName.ofFamilyFirst("Kim Jong-un")?.family == "Kim")
    #expect(FamilyName.ofFamilyFirst("Lee Harvey Oswald") == nil)
  }

  @Test func `a reporter's name is held against the staff list`() throws {
    let probe = try GuideProbe { StaffNames("Marguerite Sloan", "Roy Castellan") }
    probe.expect(
      "The tide fell.\n\n(Reporting by Roy Castellan; Editing by ↓Margeurite Sloan)",
      "Margeurite Sloan sang.\n\n(Reporting by Anselm Ferry; Editing by Marguerite Sloan)")
  }
}
