import ArticleText
import NameMatching
import TestSupport
import Testing

@Suite struct SurnameIndexTests {
  private func near(_ spelling: String, in names: [String]) -> [String] {
    var index = SurnameIndex()
    for (person, name) in names.enumerated() { index.add(name, person: person) }
    return index.near(Array(Folding.folded(spelling).utf8)).map {
      String(decoding: $0.entry.folded, as: UTF8.self)
    }
  }

  @Test func `a surname one slip away is found, itself and strangers are not`() {
    let names = ["Ushakov", "Putin", "Merkel", "Ushanov"]
    #expect(near("Usakov", in: names) == ["ushakov"])
    #expect(near("Merkle", in: names) == ["merkel"])
    #expect(near("Ushakov", in: names) == ["ushanov"])
    #expect(near("Biden", in: names) == [])
    #expect(near("", in: names) == [])
    #expect(near("Usakov", in: []) == [])
  }

  @Test func `people of one surname stand together`() {
    var index = SurnameIndex()
    index.add("Ushakov", person: 3)
    index.add("Putin", person: 4)
    index.add("USHAKOV", person: 7)
    let found = index.near(Array("usakov".utf8))
    #expect(found.map(\.entry.people) == [[3, 7]])
    #expect(found.first?.slip == .romanisation)
  }

  @Test func `what comes after a look-up is found too, and not in a copy made before`() {
    var index = SurnameIndex()
    index.add("Ushakov", person: 0)
    let empty = SurnameIndex()
    let untouched = index
    #expect(index.near(Array("merkle".utf8)).isEmpty)
    let asked = index
    index.add("Merkel", person: 1)
    #expect(index.near(Array("merkle".utf8)).map(\.entry.people) == [[1]])
    for copy in [untouched, asked] {
      #expect(copy.near(Array("merkle".utf8)).isEmpty)
      #expect(copy.near(Array("usakov".utf8)).map(\.entry.people) == [[0]])
    }
    #expect(empty.near(Array("usakov".utf8)).isEmpty)
  }

  @Test func `many threads that look up first get the same`() async {
    var index = SurnameIndex()
    for person in 0..<2_000 { index.add("Ushakov\(person)", person: person) }
    let expected = index.near(Array("ushakof1".utf8)).map(\.entry.people)
    #expect(!expected.isEmpty)
    for _ in 0..<20 {
      index.add("Merkel", person: 1)
      let fresh = index
      await withTaskGroup(of: [[Int]].self) { group in
        for _ in 0..<4 { group.addTask { fresh.near(Array("ushakof1".utf8)).map(\.entry.people) } }
        for await found in group { #expect(found == expected) }
      }
    }
  }

  @Test func `it agrees with comparing every name of a long list`() {
    var names = RandomNames(seed: 71)
    var index = SurnameIndex()
    var listed: [[UInt8]] = []
    for person in 0..<1_500 {
      let name = names.name()
      index.add(String(decoding: name, as: UTF8.self), person: person)
      if !listed.contains(name) { listed.append(name) }
    }
    var found = 0
    for round in 0..<400 {
      let spelling = round.isMultiple(of: 4) ? names.name() : names.near(listed[round])
      let expected = listed.filter { NameSlip.between(spelling, $0) != nil }
      let result = index.near(spelling)
      #expect(result.map(\.entry.folded) == expected, "\(String(decoding: spelling, as: UTF8.self))")
      for (entry, slip) in result { #expect(slip == NameSlip.between(spelling, entry.folded)) }
      found += expected.count
    }
    #expect(found > 100)
  }
}
