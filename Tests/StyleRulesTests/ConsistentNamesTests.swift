import StyleRules
import TestSupport
import Testing

@Suite struct ConsistentNamesTests {
  private let probe = try? GuideProbe { ConsistentNames() }

  private func expect(_ copy: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    let probe = try #require(probe)
    for text in copy { probe.expect(text, sourceLocation: sourceLocation) }
  }

  @Test func `a surname that nobody introduced is held against one that was`() throws {
    try expect(
      "Harbour master Ingrid Halvorsen opened the quay. “It is late,” ↓Halvorson said.",
      "Ingrid Halvorsen opened the quay. It is late, said ↓Halversen, and Halvorsen left.",
      "The lawyer Petr Kaminsky asked why. ↓Kaminski did not answer Kaminsky's friends.")
  }

  @Test func `an ordinary word may hide the slip where a person is plainly meant`() throws {
    try expect(
      "Analyst Rudolf Hundt saw it. “A hunt is on,” Hundt said. “It went well,” ↓Hunt said.",
      "Analyst Rudolf Hundt saw it. Hundt said so. Hunt the fox, they said.")
  }

  @Test func `two full names that differ in a word are one name`() throws {
    try expect(
      "Ingrid Halvorsen spoke. Later Ingrid Halvorsen left. “No,” said Ingrid ↓Halverson.",
      "The Ferrovia Lombardi line is shut. The Ferrovia Lombardi line pays, but Ferrovia ↓Lombadri does not.")
  }

  @Test func `the full name is the slip where all other places agree`() throws {
    try expect(
      "Harbour master Ingrid ↓Halvorson spoke. Halvorsen said no. Halvorsen left. It was late, Halvorsen said."
    )
  }

  @Test func `two people with near names are two people`() throws {
    try expect(
      "John Kerry met Bob Kerrey. Kerry said yes, Kerrey said no.",
      "Ingrid Halvorsen and her brother Nils Halverson spoke. Halvorsen left; Halverson stayed.",
      "Sergei Ivanov and Anna Ivanova spoke. Ivanov left. Ivanova said no.")
  }

  @Test func `names that differ by a syllable are two people`() throws {
    try expect(
      "Li Peng, a trader, said coal was cheap. Li Ping, a broker, disagreed.",
      "Kim Yong-chol, an envoy, spoke. Kim Myong-chol, a cook, did not.")
  }

  @Test func `a wife's surname and a place are no slips`() throws {
    try expect(
      "Ivan Petrov, a pilot, said he would fly. Petrova said she would not.",
      "Grace Holloway, a vet, saw the horse in Halloway. Police in Halloway said nothing.")
  }

  @Test func `a given name in two renderings before one surname is one person`() throws {
    try expect(
      "Viktor Tarrow, the mayor, opened the fair. Later Viktor Tarrow sang. ↓Victor Tarrow ate a cake.")
  }

  @Test func `two people of the list are two people, however near`() throws {
    let probe = try GuideProbe {
      Person("Michael McCaul", role: "congressman")
      Person("Michael McFaul", role: "ambassador")
      ConsistentNames()
    }
    probe.expect("Michael McCaul, a congressman, said no. Michael McFaul, an ambassador, said yes.")
  }

  @Test func `a firm that bears a name is held against its bearer`() throws {
    try expect(
      "Analyst Jorun Kastner of ↓Kestner Telecom said so. It was late, Kastner said.",
      "Wickmouth Savings lost to Halvorsen. Halvorsen won, said a clerk of ↓Halvorsn Freight Ltd.",
      // A place is nobody's name, and what stands deeper in a firm's name bears none.
      "Ferries left Wickmoor. Jens Wickmoer Ferries Ltd owns them in Wickmoor.")
  }

  @Test func `an ordinary word that names a firm is held against its slips`() throws {
    try expect(
      "The Northern Freight line pays. The Northern Freight line is shut, and so is the ↓Nortern Freight line.",
      "Share prices of Liberty rose. So Liberty sold. Then Liberty fell, and ↓Libarty closed. Why did Liberty rise?",
      // Other forms and other words of English are no slips.
      "The Northern Freight line pays. The Northerner Freight line is shut.",
      "The Resources Board met. The Resource Board did not.")
  }

  @Test func `a possessive before the last letter is a slip of the name`() throws {
    try expect(
      "The group Brackens sold it. So Brackens won, and Brackens paid. The bulk of ↓Bracken's cash is gone.",
      "The group Brackens sold it. So Brackens won, and Brackens paid. Then Ann Bracken left, Bracken's son too."
    )
  }

  @Test func `a name is joined or set apart throughout`() throws {
    try expect(
      "The chain HolmGreta rose. Shares of HolmGreta fell. The stores ↓Holm Greta and Barlow gained.",
      "The chain Holm Greta rose. Shares of Holm Greta fell. The store ↓Holm-Greta gained.",
      "The Asia-Pacific desk met. In Asia Pacific it rained.")
    let probe = try #require(probe)
    #expect(
      probe.messages("The chain Holm Greta rose. Shares of Holm Greta fell. The store Holm-Greta gained.")
        == [
          "“Holm-Greta” is written “Holm Greta” elsewhere in the story (twice): is it one name?"
        ])
  }

  @Test func `a word beside one that is no ordinary word is one name`() throws {
    try expect("The Pallo Verden Unit Two is safe. Nobody fears the Pallo ↓Verdan Unit One.")
  }

  @Test func `a nickname inside a name leaves it whole`() throws {
    try expect(
      "Ingrid “Inga” Halvorsen opened the quay. “It is late,” ↓Halvorson said.",
      "Ingrid (Inga) Halvorsen opened the quay. Ingrid ↓Halvorson left.")
  }

  @Test func `forms of one word are no slips`() throws {
    try expect(
      "The Lib Dem vote rose. The Lib Dems cheered. Lib Dems sang.",
      "Shares of Northwest Wickmoor Lines rose. Shares of Northeast Wickmoor Lines fell.",
      "He knew Buddhism well. A Buddhist spoke. It was Buddhist art.",
      "The snow of the Himalayas fell. A Himalayan sang of Himalayan snow.")
  }

  @Test func `peoples and families are no slips`() throws {
    try expect(
      "Tony Austria said so. Austrians voted.", "Anna Osborne spoke. The Osbornes left early.",
      "Kim Chile sang. The Chilean said no.")
  }

  @Test func `the message says what the story has`() throws {
    let probe = try #require(probe)
    #expect(
      probe.messages("Ingrid Halvorsen spoke. Halvorsen left. “No,” Halvorson said.") == [
        "“Halvorson” is not introduced; the story has “Ingrid Halvorsen” (twice): is it one name?"
      ])
  }

  @Test func `the newsroom's list decides which is right`() throws {
    let probe = try GuideProbe {
      Person("Ingrid Halvorson", role: "harbour master")
      ConsistentNames()
    }
    let findings = probe.findings("Ingrid Halvorsen spoke. Halvorsen left. “No,” Halvorson said.")
    #expect(findings.contains { $0.finding.suggestions.map(\.text) == ["Halvorson"] })
  }
}
