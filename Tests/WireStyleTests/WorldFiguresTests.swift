import NameMatching
import StyleRules
import TestSupport
import Testing

@testable import WireStyle

@Suite struct WorldFiguresTests {
  private func names() throws -> [ListedName] {
    Array(try NameList.names(csv: Array(WorldFigures.csv.utf8)))
  }

  @Test func `the list can be read, and names nobody twice`() throws {
    let names = try names()
    #expect(names.count > 500)
    #expect(Set(names.map(\.name)).count == names.count)
    #expect(names.filter(\.roles.isEmpty).map(\.name) == [], "Everybody has a role.")
  }

  @Test func `no right form of a listed name is found, with its role or without`() throws {
    let guide = try CompiledGuide(WireStyle()).selecting(only: ["names.authority"], skip: [])
    var findings: [String] = []
    for name in try names() {
      let role = name.roles.first ?? ""
      let surname = name.family ?? name.name.split(separator: " ").last.map(String.init) ?? ""
      for form in [name.name] + name.aliases {
        let text = "\(form), the \(role), spoke. The \(role) \(form) left. \(surname) said so."
        findings += guide.check(GuideProbe.article(text)).map { "\(text) \($0.finding.message)" }
      }
    }
    #expect(findings == [])
  }
}
