import Testing

/// What `@Stylebook` says of guides that are wrong: the message, and the place, which `▷` marks.
@Suite struct WrongGuideTests {
  private let macro: MacroProcess

  init() throws { macro = try MacroProcess() }

  /// Checks that rules have as many faults as marks, at the marks and in order, and each with its message.
  private func expect(
    _ rules: String, _ messages: String..., mended: String? = nil, severity: String = "error",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(
      guide: "@Stylebook\nstruct HeraldStyle {\n  var body: Rules {\n\(rules)\n  }\n}", messages,
      mended: mended.map { "@Stylebook\nstruct HeraldStyle {\n  var body: Rules {\n\($0)\n  }\n}" },
      severity: severity,
      sourceLocation: sourceLocation)
  }

  private func expect(
    guide: String, _ messages: [String], mended: String? = nil, severity: String = "error",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var source = ""
    var marks: [Int] = []
    for character in guide {
      if character == "▷" { marks.append(source.utf8.count) } else { source.append(character) }
    }
    let found = try macro.expand(source).diagnostics.sorted { $0.offset < $1.offset }
    #expect(found.map(\.offset) == marks, "\(found)", sourceLocation: sourceLocation)
    try #require(found.count == messages.count, "\(found)", sourceLocation: sourceLocation)
    for (diagnostic, message) in zip(found, messages) {
      #expect(diagnostic.message.contains(message), sourceLocation: sourceLocation)
      #expect(diagnostic.severity == severity, sourceLocation: sourceLocation)
    }
    if let mended { #expect(found.first?.mended == mended, sourceLocation: sourceLocation) }
  }

  // MARK: Terms

  @Test func `an empty term`() throws {
    try expect(#"Prefer("percent", over: "per cent", ▷"")"#, "A term is empty. Write both:")
    try expect(#"Prefer(▷" ", over: "per cent")"#, "A term is empty.")
    try expect(#"Prefer(["percent": ▷"", "adviser": "advisor"])"#, "A term is empty.")
    try expect(#"Avoid("claimed", ▷"")"#, "A term is empty. Write a word: Avoid(")
    try expect(#"Avoid(▷"").id("words.none")"#, "A term is empty.")
    try expect(#"Occurs(▷"", atMost: 1)"#, "A term is empty.")
    try expect(#"Needs("SCO", with: ▷"")"#, "A term is empty.")
    try expect(#"Capitals("Internet", ▷"")"#, "A term is empty.")
    try expect(#"Furniture(▷"")"#, "A phrase is empty.")
    try expect(#"OneForm(▷"COVID-19")"#, "One form alone")
    try expect(#"Pattern("herald.x") { "first"; ▷"" }"#, "empty word")
    try expect(#"Person(▷"").never("Steve")"#, "A name is empty.")
  }

  @Test func `a space at an end, with the text that is right`() throws {
    try expect(
      #"Prefer("percent", over: ▷"per cent ")"#, "“per cent ” has a space at an end.",
      mended: #"Prefer("percent", over: "per cent")"#)
    try expect(##"Avoid(▷#" claimed"#)"##, "has a space at an end.", mended: ##"Avoid(#"claimed"#)"##)
    try expect(#"Person(▷"Yuri Ushakov ")"#, "has a space at an end.", mended: #"Person("Yuri Ushakov")"#)
    try expect(#"Place("Kyiv").replaces(▷" Kiev")"#, "has a space at an end.")
    try expect(#"Person("Yuri Ushakov").never(▷"Yuri Usakov ")"#, "has a space at an end.")
  }

  @Test func `a term that is wanted in the place of itself`() throws {
    try expect(#"Prefer("percent", over: "pct", ▷"percent")"#, "“percent” is wanted in the place of itself.")
  }

  @Test func `a replacement that its own rule would flag`() throws {
    try expect(
      #"Prefer("percent sign", over: ▷"percent")"#, "would be flagged by its own rule: it contains “percent”")
    try expect(#"Place("New York").replaces(▷"York")"#, "would be flagged by its own rule")
  }

  @Test func `a term with two answers`() throws {
    try expect(
      "Prefer(\"percent\", over: \"per cent\")\nPrefer(\"pct\", over: ▷\"Per  cent\".lowercased(), ▷\"per cent\")"
        .replacing("▷\"Per  cent\".lowercased(), ", with: ""),
      "“per cent” has two answers: “pct” here, and “percent” at line 4.")
    try expect(
      """
      Prefer(\"""
        percent <- per cent
        # and then
        ▷pct <- per cent
        \""")
      """, "Line 3 of the table, “pct <- per cent”: “per cent” has two answers")
  }

  @Test func `a line of a table, where it stands`() throws {
    try expect(
      """
      Prefer(
        \"""
        adviser <- advisor
        ▷cooperate = co-operate
          ▷percent <-
        ▷adviser board <- adviser
        \""")
      """, "Line 2 of the table, “cooperate = co-operate”: It has no “<-”.",
      "Line 3 of the table, “percent <-”: A term",
      "Line 4 of the table, “adviser board <- adviser”: The replacement")
    try expect(
      """
      Avoid(table: \"""
        claimed: Use “said”.
        ▷mooted
        \""")
      """, "Line 2 of the table, “mooted”, has no reason.")
    try expect("Prefer(▷\"percent = per cent\")", "It has no “<-”.")
  }

  // MARK: Ids

  @Test func `two rules with one id, with a note at the first`() throws {
    let rules = #"Avoid("claimed").id("words.x")"# + "\n" + #"Avoid("mooted").id(▷"words.x")"#
    try expect(rules, "Two rules have the id “words.x”; the first is at line 4.")
    try expect("Avoid(\"claimed\")\nAvoid(▷\"claimed\", \"mooted\")", "Two rules have the id “words.claimed”")
    try expect(
      "Check(\"herald.a\") { story in }\nPattern(▷\"herald.a\") { \"x\" }", "Two rules have the id “herald.a”"
    )
    let source = "struct A { var body: Rules { Avoid(\"a\").id(\"x.y\"); Avoid(\"b\").id(\"x.y\") } }"
    #expect(try macro.expand(source).diagnostics.first?.notes == ["the first rule with the id “x.y”"])
  }

  @Test func `an id that is no category and name`() throws {
    try expect(
      #"Avoid("claimed").id(▷"Words.Claimed")"#, "“Words.Claimed” is no rule id.",
      mended: #"Avoid("claimed").id("words.claimed")"#)
    try expect(#"Avoid("claimed").id(▷"claimed")"#, "“claimed” is no rule id. Write category.name")
    try expect(#"Check(▷"herald.One Idea") { story in }"#, "is no rule id")
    try expect(#"Months().id(▷"months")"#, "is no rule id")
  }

  // MARK: Examples

  @Test func `examples whose marks are wrong`() throws {
    try expect(
      #"Check("herald.a") { s in }.examples(wrong: ▷"He claimed.", right: "He said.")"#,
      "The wrong example “He claimed.” has no mark. Put ↓")
    try expect(
      #"Check("herald.a") { s in }.examples(wrong: "He ↓claimed.", right: ▷"He ↓said.")"#,
      "has a mark. Take the ↓ out.",
      mended: #"Check("herald.a") { s in }.examples(wrong: "He ↓claimed.", right: "He said.")"#)
    try expect(
      #"Months().examples(wrong: [▷"He claimed.↓", "A ↓b", "A↓ b", ▷"A ↓↓b"], right: [])"#,
      "stands before nothing",
      "at one place")
  }

  @Test func `an example that the rule would not find, or would`() throws {
    try expect(
      #"Prefer("percent", over: "per cent").examples(wrong: ▷"Up 3 ↓percent.", right: "Up 3 percent.")"#,
      "Nothing is found at “↓percent.” of the wrong example.")
    try expect(
      #"Avoid("claimed").examples(wrong: "He ↓claimed it.", right: ▷"He claimed it.")"#,
      "“claimed” is found in the right example “He claimed it.”.")
    try expect(
      #"Avoid("claimed").examples(wrong: ▷"He ↓claimed it and claimed that.", right: "He said it.")"#,
      "“claimed” is found in the wrong example")
    try expect(
      #"Avoid("US").examples(wrong: ▷"Help ↓us.", right: "Help us.")"#, "Nothing is found at “↓us.”")
  }

  // MARK: Days and names

  @Test func `an impossible day`() throws {
    try expect(#"Avoid("claimed").since(▷"2019-02-30")"#, "“2019-02-30” is no date. Write the year")
    try expect(#"Place("Kyiv").replaces("Kiev", since: ▷"August 2019")"#, "“August 2019” is no date.")
    try expect(#"Section("A") { Months() }.since(▷"2019-13-01")"#, "is no date")
  }

  @Test func `a form that is never right but is the name, or is nowhere near it`() throws {
    try expect(#"Person("Steve Tsang").never(▷"Steve Tsang")"#, "is both the name and a form of it")
    try expect(
      #"Person("Steve Tsang").aliases("Steven Tsang").never(▷"Steven Tsang")"#, "is both the name and a form")
    try expect(#"Person("Steve Tsang").never(▷"Tsang")"#, "is never right, but “Steve Tsang” contains it.")
    try expect(
      #"Person("Steve Tsang").never("Steve Chang", ▷"Boris Johnson")"#,
      "“Boris Johnson” is nowhere near “Steve Tsang”.")
    try expect(#"Organization("World Bank").never(▷"")"#, "A form of “World Bank” is empty.")
  }

  // MARK: Swift

  @Test func `a regular expression that can't be read`() throws {
    try expect(
      #"Pattern("herald.x") { Matching(try! Regex(▷"[A-Z")) }"#, "The regular expression “[A-Z” can't be read"
    )
  }

  @Test func `a return that switches the builder off`() throws {
    try expect(
      #"    ▷return [Avoid("a"), Avoid("b")]"#, "switches the result builder off.",
      mended: "    Avoid(\"a\")\n    Avoid(\"b\")")
    try expect("Avoid(\"a\")\n▷return [Avoid(\"b\")]", "and the statements beside it are lost")
    try expect("Section(\"A\") { ▷return [Avoid(\"b\")] }", "switches the result builder off")
    try expect("    ▷return words", "switches the result builder off", mended: "    words")
  }

  @Test func `more than fifty statements in one declaration are a warning at its name`() throws {
    func rules(_ count: Int) -> String { (0..<count).map { "Avoid(\"word\($0)\")" }.joined(separator: "\n") }
    try expect(
      guide: "struct A {\n  var ▷body: Rules {\n\(rules(51))\n  }\n}", ["“body” has 51 statements"],
      severity: "warning")
    try expect(
      guide: "struct A {\n  var body: Rules { words }\n  @RulesBuilder var ▷words: Rules {\n"
        + "Section(\"A\") {\n\(rules(50))\n}\n  }\n}", ["“words” has 51 statements"], severity: "warning")
    try expect(guide: "struct A {\n  var body: Rules {\n\(rules(50))\n  }\n}", [])
  }

  @Test func `what stands beside the body is looked at too`() throws {
    try expect(
      guide: """
        public struct HeraldStyle {
          public init() {}
          public var body: Rules {
            words
            figures()
          }
          @RulesBuilder
          private var words: Rules { Avoid(▷"") }
          @RulesBuilder func figures() -> Rules { Avoid("a").id(▷"A") }
          let more: [any Rule] = [Avoid(▷""), Avoid("claimed")]
          var rest: Rules { [Avoid("mooted").since(▷"soon")] }
          let title = ""
        }
        """, ["empty", "no rule id", "empty", "no date"])
  }

  @Test func `the column counts bytes from the place of the literal, whatever stands before it`() throws {
    try expect(
      guide:
        "/* “é” /* nested */ */ struct A {\r\n  // “” \"\r\n  var body: Rules {\r\n    Avoid(\"é\", ▷\"\")\r\n  }\r\n}",
      ["empty"])
  }
}
