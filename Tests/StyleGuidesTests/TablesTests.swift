import PlainWords
import RuleChecks
import TestSupport
import Testing

@testable import StyleRules
@testable import WorldPlaces

/// What holds for the tables of terms.
@Suite struct TablesTests {
  /// The terms of the plain words with what is wanted in their place.
  private func terms() throws -> [(text: String, right: String?)] {
    try CompiledGuide(PlainWords()).tables.automaton.phrases.compactMap { phrase in
      let text = phrase.words.map(\.text).joined(separator: " ")
      switch phrase.meaning {
      case .avoid: return (text, nil)
      case .prefer(let right, _): return (text, right)
      default: return nil
      }
    }
  }

  @Test func `no term of the plain words stands there twice`() throws {
    var seen: Set<String> = []
    #expect(try terms().map(\.text).filter { !seen.insert($0).inserted } == [])
  }

  @Test func `the plain words hold more than four hundred terms`() throws {
    #expect(try terms().count > 400)
  }

  @Test func `what the plain words want is not unwanted itself`() throws {
    let guide = try CompiledGuide(PlainWords())
    for right in Set(try terms().compactMap(\.right)) {
      #expect(
        guide.check(GuideProbe.article("They \(right) say so.")).map(\.finding.message) == [], "\(right)")
    }
  }

  @Test func `no place is found in its own new name, whatever the newsroom follows`() throws {
    let places = WorldPlaces(following: [.türkiye, .czechia, .caboVerde, .bengaluru, .gqeberha, .uluru])
    let guide = try CompiledGuide(places).selecting(only: ["places.renamed", "places.spelling"], skip: [])
    for line in (WorldPlaces.renamedPlaces + "\n" + places.chosenNames).split(separator: "\n") {
      let name = line.prefix { $0 != "<" }
      let found = guide.check(GuideProbe.article("She flew to \(name) on Monday.")).map(\.finding.message)
      #expect(found == [], "\(line)")
    }
  }

  @Test func `every country has its capitals, and no name stands for two`() throws {
    let rows = CapitalCities.table.split(separator: "\n").map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map { field in
        field.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
      }
    }
    #expect(rows.filter { $0.count != 4 || $0[0].isEmpty || $0[2].isEmpty } == [])
    for field in [0, 1] {
      var seen: Set<String> = []
      #expect(rows.flatMap { $0[field] }.filter { !seen.insert($0).inserted } == [])
    }
    // The capital of each is accepted as such.
    let guide = try CompiledGuide(WorldPlaces()).selecting(only: ["places.capital"], skip: [])
    for row in rows {
      for capital in row[2] where !capital.contains(" until ") {
        for text in [
          "\(capital), the capital of \(row[0][0]), is old.", "\(row[0][0])'s capital, \(capital), is old.",
        ] {
          #expect(guide.check(GuideProbe.article(text)).map(\.finding.message) == [], "\(text)")
        }
      }
    }
  }

  @Test func `a renamed place is looked for from its day on`() throws {
    let probe = try GuideProbe { WorldPlaces() }
    func markdown(_ date: String, _ text: String) -> String { "---\ndate: \(date)\n---\n\n\(text)\n" }
    probe.expectMarkdown(markdown("2018-04-18", "Swaziland agreed."), ids: [])
    probe.expectMarkdown(markdown("2018-04-19", "Swaziland agreed."), ids: ["places.renamed"])
    probe.expectMarkdown(markdown("1996-05-01", "He left Almaty, the capital of Kazakhstan."), ids: [])
    probe.expectMarkdown(
      markdown("2005-05-01", "He left Almaty, the capital of Kazakhstan."), ids: ["places.capital"])
  }
}

extension GuideProbe {
  func expectMarkdown(_ text: String, ids: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    let found = guide.check(GuideProbe.article(text, path: "test.md")).map(\.rule.id)
    #expect(found == ids, sourceLocation: sourceLocation)
  }

  func expect(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    for text in texts { #expect(marked(text) == text, sourceLocation: sourceLocation) }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(String(drop(while: { $0 == " " }).reversed()).drop(while: { $0 == " " }).reversed())
  }
}
