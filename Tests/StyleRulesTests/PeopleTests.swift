import StyleRules
import TestSupport
import Testing

@Suite struct PeopleTests {
  private func people(_ text: String) -> [PersonInStory] { Story(GuideProbe.article(text)).people }

  private func summary(_ text: String) -> [String] {
    people(text).map { person in
      let roles = person.roles.isEmpty ? "" : ": " + person.roles.joined(separator: "; ")
      return "\(person.name) ×\(person.mentions.count)\(roles)"
    }
  }

  @Test func `a surname refers back to the full name`() {
    #expect(
      summary(
        "Harbour master Ingrid Halvorsen opened the quay. “It is late,” Halvorsen said. Mr Brandt's crew left with Halvorsen."
      ) == ["Ingrid Halvorsen ×3: Harbour master", "Brandt ×1"])
  }

  @Test func `roles stand before the name or between commas behind it`() {
    #expect(
      summary(
        "Steve Tsang, director of the SOAS China Institute, said so. Port spokeswoman Lena Brandt agreed.")
        == [
          "Steve Tsang ×1: director of the SOAS China Institute", "Lena Brandt ×1: Port spokeswoman",
        ])
  }

  @Test func `a family name may come first`() {
    let people = people("President Xi Jinping left. Xi said no. Then Xi slept.")
    #expect(people.map(\.surname) == ["Xi"])
    #expect(people.map { $0.mentions.count } == [3])
  }

  @Test func `a role behind the name makes a person of anybody`() {
    #expect(
      summary("Ottoline Brandreth, harbour master of Wickmouth, said so. Li Peng, a coal trader, left.") == [
        "Ottoline Brandreth ×1: harbour master of Wickmouth", "Li Peng ×1: coal trader",
      ])
  }

  @Test func `relatives who share a surname are two people`() {
    let names = people("Nils Brandt and Lena Brandt sang. Brandt bowed.").map(\.name)
    #expect(names == ["Nils Brandt", "Lena Brandt"])
  }

  @Test func `a title tells husband from wife`() {
    #expect(
      summary("Peter Brandt sang. Mrs Brandt bowed, and Mrs Brandt wept. Mr Brandt left. Then Brandt slept.")
        == [
          "Peter Brandt ×3", "Brandt ×2",
        ])
    #expect(summary("Mrs Brandt bowed. Peter Brandt sang.") == ["Brandt ×1", "Peter Brandt ×1"])
    #expect(summary("Mrs Brandt bowed. Anna Brandt sang.") == ["Anna Brandt ×2"])
  }

  @Test func `a nickname in marks is part of the name`() {
    #expect(
      summary("John “Jack” Brandt sang. Brandt bowed. Ingrid (Inga) Halvorsen left.") == [
        "John “Jack” Brandt ×2", "Ingrid (Inga) Halvorsen ×1",
      ])
    #expect(summary("Peter Brandt told John “Never” and Lena Kurz left.").contains("Peter Brandt ×1"))
  }

  @Test func `firms and places are nobody`() {
    #expect(
      summary("Brandt Shipping Ltd left San Francisco. The Lake District is wet. Monday was cold.") == [])
  }
}
