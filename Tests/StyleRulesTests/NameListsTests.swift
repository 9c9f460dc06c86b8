import ArticleText
import Foundation
import StyleRules
import TestSupport
import Testing

@Suite struct NameListsTests {
  @Test func `an organisation's wrong forms are found`() throws {
    let probe = try GuideProbe {
      Organization("World Trade Organization").aliases("WTO").never("World Trade Organisation", "W.T.O.")
    }
    probe.expect("The ↓World Trade Organisation, the World Trade Organization, the WTO, the ↓W.T.O. spoke.")
  }

  @Test func `a list has its names written out, by if and for too`() throws {
    let isLong = true
    let probe = try GuideProbe {
      Names {
        Person("Yuri Ushakov", role: "aide")
        for name in ["Kyiv", "Lviv"] { Place(name).never("\(name)e") }
        if isLong { Organization("NATO").never("N.A.T.O.") }
      }
      .severity(.advice).because("See the list.")
    }
    probe.expect("Yuri ↓Usakov left ↓Kyive and ↓Lvive for ↓N.A.T.O. at last.")
    #expect(probe.findings("In Kyive.").first?.rule.severity == .advice)
    #expect(probe.messages("In Kyive.").first?.hasSuffix("See the list.") == true)
  }

  @Test func `a table has a name a line`() throws {
    let probe = try GuideProbe {
      Names(csv: "name,role,never,kind\nYuri Ushakov,Kremlin aide,Yuri Uzhakov,\nKyiv,,Kiev,place")
    }
    probe.expect("↓Yuri Uzhakov met Yuri ↓Usakov in ↓Kiev.")
  }

  @Test func `each of several lists tells its own names and roles`() throws {
    let probe = try GuideProbe {
      Person("Yuri Ushakov", role: "Kremlin aide").aliases("Yury Ushakov")
      Names(
        csv:
          "name,family,role,never\nZoë van der Holt,van der Holt,harbour master,Zoe Hold\nAna Kordova,,mayor,"
      )
      Names(csv: "name,role\n\"Odile \"\"O\"\" Lindgren\",judge")
    }
    probe.expect("Zoë van der Holt, Ana ↓Kordowa and Odile ↓Lindgrun met Yury ↓Usakov and ↓Zoe Hold.")
    let messages = probe.messages("Ana Kordowa met Odile Lindgrun.").joined(separator: "\n")
    #expect(messages.contains("the list has Ana Kordova, mayor"))
    #expect(messages.contains("the list has Odile \"O\" Lindgren, judge"))
  }

  @Test func `all lists stand under one rule where they differ in nothing`() throws {
    let probe = try GuideProbe {
      Person("Yuri Ushakov").examples(wrong: "Yuri ↓Usakov left.", right: "Yuri Ushakov left.")
      Place("Kyiv").never("Kiev").examples(wrong: "In ↓Kiev.", right: "In Kyiv.")
      Person("Dmitry Peskov").severity(.advice)
    }
    #expect(probe.guide.rules.map(\.id) == ["names.authority", "names.authority"])
    #expect(probe.guide.rules.first?.examples.count == 4)
    #expect(probe.findings("Dmitry Pescov left.").map(\.rule.severity) == [.advice])
  }

  @Test func `a list may be a file beside the package`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "copydesk-names-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "name,role\nYuri Ushakov,aide\n".write(
      to: folder.appending(path: "people.csv"), atomically: true, encoding: .utf8)
    try #"[{"name": "Kyiv", "kind": "place", "never": ["Kiev"]}]"#
      .write(to: folder.appending(path: "places.json"), atomically: true, encoding: .utf8)
    let rules: Rules = [Names(contentsOf: "people.csv"), Names(contentsOf: "places.json")]
    let guide = try CompiledGuide(ProbeGuide { rules }, dataFolder: folder.path)
    let article = GuideProbe.article("Yuri Usakov left Kiev.")
    #expect(guide.check(article).map { article.string($0.finding.range) } == ["Usakov", "Kiev"])
    let absolute = try CompiledGuide(
      ProbeGuide { Names(contentsOf: folder.appending(path: "people.csv").path) })
    #expect(absolute.check(article).count == 1)
  }

  @Test
  func `the format of a file is told by what is in it, and what is wrong is named with file, line and way`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "copydesk-names-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "people.txt")
    try #"{"persons": [{"id": "1", "name": "Yuri Ushakov"}]}"#.write(
      to: file, atomically: true, encoding: .utf8)
    let guide = try CompiledGuide(ProbeGuide { Names(contentsOf: "people.txt") }, dataFolder: folder.path)
    #expect(guide.check(GuideProbe.article("Yuri Usakov left.")).count == 1)
    try "{\"persons\": [\n{\"name\": 7,}]}".write(to: file, atomically: true, encoding: .utf8)
    do {
      _ = try CompiledGuide(ProbeGuide { Names(contentsOf: "people.txt") }, dataFolder: folder.path)
      Issue.record("The guide was taken.")
    } catch {
      let problem = try #require(error.problems.first)
      #expect(problem.message.contains("people.txt, line 2, column 12, at persons[0]"))
      #expect(problem.advice.contains("Mend that place"))
    }
  }

  @Test func `two names of a list that differ in their roles alone keep their own roles`() throws {
    let row = "Kremlin foreign policy aide"
    let probe = try GuideProbe {
      Names(csv: "name,role\nYuri Ushakov,\(row)\nDmitry Peskov,\(row)\nAnna Holm,\(row)s\n")
    }
    probe.expect("Kremlin foreign policy aide ↓Usakov spoke.")
    #expect(probe.messages("Anna Holmm left.").allSatisfy { $0.contains("\(row)s") })
  }

  @Test func `a file that can't be read is named with the place where it was looked for`() throws {
    do {
      _ = try CompiledGuide(ProbeGuide { Names(contentsOf: "nobody.csv") }, dataFolder: "/nowhere")
      Issue.record("The guide was taken.")
    } catch {
      let problem = try #require(error.problems.first)
      #expect(problem.message.contains("“nobody.csv”") && problem.message.contains("/nowhere/nobody.csv"))
      #expect(problem.advice.contains("package"))
      #expect(problem.location.file.hasSuffix("NameListsTests.swift"))
    }
  }
}
