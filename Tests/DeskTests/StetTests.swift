import Desk
import Reporting
import StyleRules
import TestSupport
import Testing

@Suite struct StetTests {
  private static func report(_ text: String, path: String = "story.md") throws -> Report {
    let guide = try GuideProbe {
      Avoid("big")
      Avoid("small")
      Avoid("late").offByDefault()
    }.guide
    return DeskRun(guide).report(on: [ArticleFile(path: path, content: Array(text.utf8))])
  }

  private static func rules(_ text: String, path: String = "story.md") throws -> [String] {
    try report(text, path: path).findings.map(\.rule)
  }

  @Test func `a mark lets the nearest finding before it stand`() throws {
    #expect(try StetTests.rules("A big, big day.<!-- stet: words.big as he said it -->\n") == ["words.big"])
    #expect(try StetTests.rules("A big day.\n\n<!-- stet: words.big -->\n\nA big end.\n") == ["words.big"])
    let report = try StetTests.report("A big day.<!-- stet -->\n")
    #expect(report.findings.isEmpty && report.suppressed == 1)
    #expect(
      TextReporter().text(of: report, options: ReportOptions()).contains(
        "nothing found. 1 finding marked stet."))
  }

  @Test func `a finding that stands is at hand with the words of the desk`() throws {
    let report = try StetTests.report(
      "A big day.<!-- stet: words.big as he said it -->\n\nA small [sic] end. <!-- stet-next -->\n\nA big one.\n"
    )
    #expect(report.standing.map(\.finding.text) == ["big", "small", "big"])
    #expect(report.standing.map(\.reason) == [.mark("as he said it"), .mark("[sic]"), .mark("")])
    #expect(report.suppressed == 3)
  }

  @Test func `a mark that is needed for nothing stands at its bytes`() throws {
    let finding = try #require(try StetTests.report("Größe. <!-- stet: words.big -->\n").findings.first)
    #expect(finding.rule == "markup.unused-stet")
    #expect((finding.start.column, finding.start.byteColumn, finding.start.offset) == (8, 10, 9))
  }

  @Test func `a mark with a misspelt rule says which is meant, where that finds something`() throws {
    let report = try StetTests.report("A big day.<!-- stet: words.bgi -->\n")
    #expect(report.findings.map(\.rule) == ["words.big", "markup.unused-stet"])
    #expect(report.findings.last?.message.hasSuffix("Did you mean words.big?") == true)
    // It may be another guide's.
    #expect(try StetTests.rules("A good day.<!-- stet: words.bgi -->\n").isEmpty)
    #expect(try StetTests.rules("A big day.<!-- stet: places.zzz -->\n") == ["words.big"])
  }

  @Test func `a mark for one rule leaves the others`() throws {
    #expect(try StetTests.rules("A big, small day.<!-- stet: words.big -->\n") == ["words.small"])
    #expect(
      try StetTests.rules("A big, small day.<!-- stet-next: words.* -->\n\nA big end.\n") == [
        "words.big", "words.small",
      ])
  }

  @Test func `marks speak for the next block, a range or the file`() throws {
    #expect(
      try StetTests.rules("<!-- stet-next: words.big -->\n\nA big day, a big end.\n\nA big day.\n") == [
        "words.big"
      ])
    #expect(
      try StetTests.rules(
        "A big day.\n\n<!-- stet-off -->\n\nA big day.\n\nA small day.\n\n<!-- stet-on -->\n\nA small end.\n")
        == ["words.big", "words.small"])
    #expect(
      try StetTests.rules("A big day.\n\nA big end.\n\n<!-- stet-file: words.big old copy -->\n").isEmpty)
  }

  @Test func `in plain text a mark is a line of its own, and no copy`() throws {
    #expect(
      try StetTests.rules("A big day.\n\n[stet: words.big a big mark]\n\nA small end.\n", path: "a.txt") == [
        "words.small"
      ])
    #expect(try StetTests.rules("A big [stet: words.*] day.\n", path: "a.txt") == ["words.big"])
  }

  @Test func `what stands as spoken is marked by sic`() throws {
    #expect(try StetTests.rules("He had a big [sic] day and a big end.\n", path: "a.txt") == ["words.big"])
  }

  @Test func `a mark that is needed for nothing is found`() throws {
    let report = try StetTests.report("A fine day.<!-- stet: words.big -->\n")
    #expect(report.findings.map(\.rule) == ["markup.unused-stet"])
    let finding = try #require(report.findings.first)
    #expect(finding.text == "<!-- stet: words.big -->" && finding.start.column == 12)
    #expect(finding.message.contains("words.big does not find anything there"))
  }

  @Test func `a mark for a rule that takes no part is not needed for nothing`() throws {
    #expect(try StetTests.rules("A late day.<!-- stet: words.late -->\n").isEmpty)
  }

  @Test func `a mark that is never closed, or is none, changes nothing`() throws {
    #expect(try StetTests.rules("A big day. <!-- stet: words.*\n") == ["words.big"])
    #expect(try StetTests.rules("A big day.<!-- stetson -->\n") == ["words.big"])
  }

  // MARK: Front matter

  @Test(arguments: [
    "---\nstet: [words.big]\n---", "---\nstet: words.big\n---", "---\nstet: \"words.big as he said it\"\n---",
    "---\nstet: [words.early, 'words.b* as he said it']\n---", "---\nstet:\n  - words.big\n---",
    "---\ntitle: A day\nstet:\n- words.big as he said it # so\n- words.early\nauthor: Jane Roe\n---",
    "---\nstet:\n  - words.big: as he said it\n  - words.early: so\n---",
    "---\nstet:\n  - rule: words.big\n    reason: as he said it\n---",
    "---\nstet:\n  words.big: as he said it\n---", "---\nstet: {words.big: as he said it}\n---",
    "+++\nstet = [\"words.big as he said it\"]\n+++", "+++\nstet = \"words.big\"\n+++",
    "+++\nstet = [\n  \"words.big\",\n  \"words.early\",\n]\ntitle = \"A day\"\n+++",
    "+++\ntitle = \"A day\"\n[stet]\n\"words.big\" = \"as he said it\"\n+++",
    "+++\n[[stet]]\nrule = \"words.big\"\nreason = \"as he said it\"\n+++",
    "---\nstet:\n  - reason: as he said it\n    rule: words.big\n---",
    "---\nstet: [words.big: as he said it]\n---",
    "---\nstet:\n  words.big: >\n    as he\n    said it\n---",
    "{\"title\": \"A day\", \"stet\": [\"words.big as he said it\"]}",
    "{\n  \"stet\": {\"words.big\": \"as he said it\"}\n}",
    "{\"stet\": [{\"rule\": \"words.big\", \"reason\": \"as he said it\"}]}",
  ])
  func `front matter lists rules whose findings stand in the whole file`(_ front: String) throws {
    let text = "\(front)\n\nA big day.\n\nA small, big end.\n"
    let report = try StetTests.report(text)
    #expect(report.findings.filter { !$0.rule.hasPrefix("markup.") }.map(\.rule) == ["words.small"])
    #expect(report.suppressed == 2)
    // Of plain text such lines are copy.
    #expect(try StetTests.rules(text, path: "a.txt").contains("words.big"))
  }

  @Test func `what front matter lists and needs for nothing is found in its place`() throws {
    let report = try StetTests.report("---\nstet: [words.big, words.smal]\n---\n\nA small day.\n")
    #expect(report.findings.map(\.rule) == ["markup.unused-stet", "markup.unused-stet", "words.small"])
    #expect(report.findings[0].text == "words.big" && report.findings[0].start.column == 8)
    #expect(report.findings[1].text == "words.smal" && report.findings[1].message.contains("words.small"))
    let typo = try StetTests.report("---\nstet: true\n---\n\nA small day.\n")
    #expect(typo.findings.map(\.rule) == ["words.small"])
  }

  @Test func `all of a file stands where front matter says so`() throws {
    #expect(try StetTests.rules("---\nstet: all\n---\n\nA small, big day.\n").isEmpty)
  }

  @Test func `marks that are needed for nothing are a rule that every guide has, and may be told otherwise`()
    throws
  {
    func found(only: [String] = [], skip: [String] = [], @RulesBuilder more: () -> Rules = { [] })
      throws -> [String]
    {
      let more = more()
      let guide = try GuideProbe {
        Avoid("big")
        more
      }.guide.selecting(only: only, skip: skip)
      let file = ArticleFile(path: "a.md", content: Array("A big day. A day.<!-- stet: words.small -->".utf8))
      return DeskRun(guide).report(on: [file]).findings.map { "\($0.severity.rawValue) \($0.rule)" }
    }
    #expect(try found() == ["warning words.big"])
    #expect(try found(more: { Avoid("small") }) == ["warning words.big", "warning markup.unused-stet"])
    #expect(try found(skip: ["markup.*"], more: { Avoid("small") }) == ["warning words.big"])
    #expect(
      try found(only: ["markup.unused-stet", "words.small"], more: { Avoid("small") })
        == ["warning markup.unused-stet"])
    #expect(try found(only: ["words.*"], more: { Avoid("small") }) == ["warning words.big"])
    let strict = try found(more: {
      Avoid("small")
      UnusedStets().severity(.error)
    })
    #expect(strict == ["warning words.big", "error markup.unused-stet"])
    let quiet = try found(more: {
      Avoid("small")
      UnusedStets().offByDefault()
    })
    #expect(quiet == ["warning words.big"])
  }

  // MARK: Reasons

  private static func reasons(_ text: String, path: String = "a.md") throws -> [String] {
    let guide = try GuideProbe {
      Avoid("big")
      StetReasons().severity(.error).because("The night desk wants to know.")
    }.guide
    return DeskRun(guide).report(on: [ArticleFile(path: path, content: Array(text.utf8))]).findings.map {
      "\($0.rule) \($0.text)"
    }
  }

  @Test func `a guide may demand a reason`() throws {
    #expect(
      try reasonless("A big day.<!-- stet: words.big -->") == ["markup.stet-reason <!-- stet: words.big -->"])
    #expect(try reasonless("A big day.<!-- stet: words.big his words -->").isEmpty)
    #expect(try reasonless("<!-- stet-off -->\n\nA big day.\n\n<!-- stet-on -->\n").count == 1)
    #expect(try reasonless("---\nstet: [words.big]\n---\n\nA big day.") == ["markup.stet-reason words.big"])
    #expect(try reasonless("---\nstet:\n  - words.big: his words\n---\n\nA big day.").isEmpty)
    #expect(try StetTests.rules("A big day.<!-- stet: words.big -->").isEmpty)
  }

  private func reasonless(_ text: String) throws -> [String] { try StetTests.reasons(text) }

  @Test func `such a rule takes no examples`() {
    #expect(throws: GuideProblems.self) {
      try GuideProbe { StetReasons().examples(wrong: "↓a", right: "b") }
    }
  }
}
