import StyleRules
import TestSupport
import Testing

@Suite struct PersonTests {
  private func probe() throws -> GuideProbe {
    try GuideProbe {
      Person("Yuri Ushakov", role: "Kremlin foreign policy aide").aliases("Yury Ushakov").never(
        "Yuri Uzhakov")
      Person("Steve Tsang", role: "director of the SOAS China Institute")
      Person("Xi Jinping", role: "president of China", family: "Xi")
    }
  }

  @Test func `the listed spelling and its other forms are right`() throws {
    try probe().expect(
      "Yuri Ushakov spoke. Ushakov left. Yury Ushakov’s aide met USHAKOV.",
      "Steve Tsang met Xi Jinping, and Xi left.")
  }

  @Test func `a surname one slip off behind the listed given name is found, and then wherever it stands`()
    throws
  {
    try probe().expect("Yuri ↓Usakov spoke. ↓Usakov left; ↓Usakov’s car too.")
    try probe().expect("↓Usakov left. Yuri ↓Usakov spoke.")
    try probe().expect("Yuri V. ↓Usakov spoke.")
    #expect(
      try probe().messages("Yuri Usakov spoke.") == [
        "“Usakov” should be “Ushakov”: the list has Yuri Ushakov, Kremlin foreign policy aide."
      ])
    #expect(try probe().mended("Yuri Usakov spoke.") == "Yuri Ushakov spoke.")
  }

  @Test func `a suggestion for a surname is not safe, one for a form that is always wrong is`() throws {
    let slip = try #require(try probe().findings("Yuri Usakov spoke.").first)
    #expect(slip.finding.suggestions.first?.isSafe == false)
    let never = try #require(try probe().findings("Yuri Uzhakov spoke.").first)
    #expect(never.finding.suggestions.first?.isSafe == true)
    #expect(slip.rule.id == "names.authority" && slip.rule.severity == .error)
  }

  @Test func `a form that is always wrong is found as a whole`() throws {
    try probe().expect("He met ↓Yuri Uzhakov.")
    #expect(try probe().mended("He met Yuri Uzhakov.") == "He met Yuri Ushakov.")
  }

  @Test func `a surname one slip off with the listed role is found`() throws {
    try probe().expect("Kremlin policy aide ↓Usakov spoke.")
    try probe().expect("↓Usakov, a Kremlin aide, spoke.")
  }

  @Test func `a name may stand over a line's end`() throws {
    let text = """
      # Head

      The Kremlin aide Yuri
      ↓Usakov spoke. The Kremlin policy aide
      ↓Usakov left.

      """
    try probe().expect(text, path: "test.md")
  }

  @Test func `another right form is right with the listed role too`() throws {
    let probe = try GuideProbe {
      Person("Sergei Shoigu", role: "Russian defence minister").aliases("Sergei Shoygu")
    }
    probe.expect("Sergei Shoygu, the Russian defence minister, spoke. The Russian minister Shoygu left.")
  }

  @Test func `another given name makes another person`() throws {
    try probe().expect(
      "The painter Boris Usakov spoke.", "Boris Usakov, a Kremlin policy aide, spoke. Usakov left.",
      "Yuri ↓Usakov met the painter Boris Usakov.")
  }

  @Test func `a surname alone proves nothing`() throws {
    try probe().expect("Usakov spoke.", "The town of Usakov burned.", "The aide met Usakov at last.")
  }

  @Test func `a common given name needs the role too`() throws {
    try probe().expect(
      "Steve Chang, a baker, spoke.", "Professor Steve ↓Chang, director of the China Institute, spoke.")
  }

  @Test func `a name in capitals is mended in capitals`() throws {
    let text = "YURI USAKOV SPEAKS\n\nYuri Ushakov spoke."
    try probe().expect("YURI ↓USAKOV SPEAKS\n\nYuri Ushakov spoke.")
    #expect(try probe().mended(text) == "YURI USHAKOV SPEAKS\n\nYuri Ushakov spoke.")
  }

  @Test func `names are looked at in bylines and sign-offs too`() throws {
    try probe().expect(
      "Oil rises\n\nBy Yuri ↓Usakov\n\nOil rose.\n\n(Reporting by Yuri ↓Usakov; Editing by Yuri Ushakov)")
  }

  @Test func `two people of one surname are told apart by their given names`() throws {
    let probe = try GuideProbe {
      Person("Yuri Ushakov", role: "aide")
      Person("Olga Ushakov", role: "pilot")
    }
    probe.expect("Yuri ↓Usakov met Olga ↓Usakov, Yuri Ushakov, Olga Ushakov.")
  }

  @Test func `a listed word is nobody's slip`() throws {
    let probe = try GuideProbe {
      Person("Yuri Ushakov", role: "aide")
      Person("Yuri Ushanov", role: "pilot")
    }
    probe.expect("Yuri Ushakov met Yuri Ushanov. Ushanov left Ushakov.")
  }

  @Test func `letters with marks and a double surname are known`() throws {
    let probe = try GuideProbe {
      Person("Recep Tayyip Erdoğan", role: "president of Turkey")
      Person("Vladimir Kara-Murza", role: "opposition politician")
    }
    probe.expect("Recep Tayyip Erdogan, Tayyip Erdoğan, Vladimir Kara-Murza spoke. Tayyip ↓Erdohan left.")
  }
}
