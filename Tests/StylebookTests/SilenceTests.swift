import Foundation
import Testing

/// What `@Stylebook` does not understand it does not judge.
@Suite struct SilenceTests {
  private let macro: MacroProcess

  init() throws { macro = try MacroProcess() }

  private func expectSilence(_ rules: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let guide = "@Stylebook struct HeraldStyle {\n  var body: Rules {\n\(rules)\n  }\n}"
    let expansion = try macro.expand(guide)
    #expect(expansion.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
    #expect(
      expansion.source?.contains("extension HeraldStyle: StyleGuide {") == true,
      sourceLocation: sourceLocation)
  }

  @Test func `values that only the running program knows`() throws {
    try expectSilence(#"Prefer("per\(ending)", over: "per cent")"#)
    try expectSilence(#"for word in words { Prefer(word, over: "\(word)s").id("words.\(word)") }"#)
    try expectSilence(#"Avoid(term, because: "").id(id)"#)
    try expectSilence(#"Avoid("claimed" + suffix, "")"#.replacing(", \"\"", with: ""))
    try expectSilence("Prefer(Self.table)\nPrefer(Self.table)")
    try expectSilence(##"Avoid("a").examples(wrong: String(repeating: "b", count: 3), right: "c")"##)
  }

  @Test func `rules one of which takes part`() throws {
    try expectSilence(
      """
      if isBritish { Prefer("per cent", over: "pct") } else { Prefer("percent", over: "pct") }
      switch house {
      case .first: Avoid("claimed").id("words.x")
      case .second:
        Avoid("mooted").id("words.x")
      default: Avoid("said").id("words.x")
      }
      if a { Avoid("left").id("words.left") }
      if !a { Avoid("right").id("words.left") }
      for _ in 0..<2 { Avoid("often") }
      """)
    try expectSilence(
      """
      #if os(Linux)
        Avoid("claimed").id("words.x")
      #elseif os(macOS)
        Avoid("mooted").id("words.x")
      #else
        Avoid("said").id("words.x")
      #endif
      """)
  }

  @Test func `what is wrong is found inside conditions too`() throws {
    let guide =
      "struct A { var body: Rules {\n if a { Avoid(\"\") } else if b { Avoid(\"\") }\n #if DEBUG\n Avoid(\"\")\n #endif\n } }"
    #expect(try macro.expand(guide).diagnostics.count == 3)
  }

  @Test func `members that take part under conditions`() throws {
    let guide = """
      struct HeraldStyle {
        var body: Rules { if isBritish { british } else { american } }
        @RulesBuilder var british: Rules { Prefer("per cent", over: "pct").id("words.percent") }
        @RulesBuilder var american: Rules { Prefer("percent", over: "pct").id("words.percent") }
        #if os(Linux)
        @RulesBuilder var more: Rules { Avoid("a").id("words.more") }
        #else
        @RulesBuilder var more: Rules { Avoid("b").id("words.more") }
        #endif
      }
      """
    #expect(try macro.expand(guide).diagnostics.map(\.message) == [])
  }

  @Test func `rules that look at a part of the copy`() throws {
    try expectSilence(
      """
      Prefer("percent", over: "pct").in(.body)
      Prefer("%", over: "pct").in(.headline).id("words.percent-in-headlines")
      Avoid("claimed").except(in: .quotations)
        .examples(wrong: "He ↓claimed it.", right: "“He claimed it.”")
      Section("Headlines") {
        Avoid("mooted").examples(wrong: "It was ↓mooted\\n\\nBy Ann", right: "It was mooted.")
      }.in(.headline)
      Avoid("bid").except("bid price").examples(wrong: "The ↓bid fell.", right: "The bid price fell.")
      """)
    try expectSilence(
      """
      Avoid("claimed")
        #if os(Linux)
        .except(in: .quotations)
        #endif
        .examples(wrong: "He ↓claimed it.", right: "“I claimed it.”")
      """)
  }

  @Test func `a rule's own forms and types`() throws {
    try expectSilence(
      """
      Prefer("use", over: "utilize").inflected(as: .verb)
        .examples(wrong: "He ↓utilized it.", right: "He used it.")
      HouseRule("").examples(wrong: "↓a", right: "b")
      Copydesk.Avoid("claimed")
      Wrapped<Avoid>("")
      let local = Avoid("")
      WireStyle().disabling("")
      Check("herald.a") { story in
        return []
      }
      Person("Steve Tsang").never("Steve Chang", "Stephen Tsang", "S. Tsang", "Tsang Steve")
      """)
  }

  @Test func `strings of every kind`() throws {
    try expectSilence(
      ####"""
      Avoid(#"a "quoted" term"#, ##"b"# c"##, "\u{2019}", "tab\t", """
        several
        words
        """)
      Avoid("} ) ]", because: "\("nested \("deep")" + #"raw \#("x")"#)").id("words.brackets")
      Pattern("herald.a") { Matching(/["\/]+"/); Matching(#/"/"/#) }
      // Avoid("")
      /* Avoid("") /* Avoid("") */ */
      """####.replacing("\"tab\\t\"", with: "\"tab\""))
  }

  @Test func `declarations that are no plain struct`() throws {
    for source in [
      "struct G<Term: StringProtocol> where Term: Sendable { let term: Term; var body: Rules { Avoid(String(term)) } }",
      "extension A { var body: Rules { Avoid(\"a\") } }", "enum E {}", "struct S", "struct S {",
      "struct S { \"", "", "}",
      "struct S { var body: Rules { get { Avoid(\"a\") } } }", "struct S { var body: some Sequence { [] } }",
    ] {
      #expect(try macro.expand(source).diagnostics.map(\.message) == [], "\(source)")
    }
  }

  @Test func `what a conformance brings stands in the type already`() throws {
    var request = MacroProcess.request(
      "struct HeraldStyle: StyleGuide { static var examples: Int { 1 }; var body: Rules { Avoid(\"a\") } }")
    var expansion = try #require(request["expandAttachedMacro"] as? [String: Any])
    expansion["conformanceListSyntax"] = nil
    request["expandAttachedMacro"] = expansion
    try macro.send(Array(JSONSerialization.data(withJSONObject: request)))
    let (_, value) = try macro.next()
    #expect(value["expandedSource"] as? String == "")
  }

  @Test func `the access of the guide is that of its examples`() throws {
    #expect(
      try macro.expand("public struct HeraldStyle {}").source?.contains("  public static var examples")
        == true)
    #expect(try macro.expand("struct HeraldStyle {}").source?.contains("\n  static var examples") == true)
  }

  @Test func `the body and the articles get their builders, where they have none`() throws {
    func builder(_ member: String) throws -> String? {
      try macro.expand(member, role: "memberAttribute").source
    }
    #expect(try builder("\n  /// The rules.\n  public var body: Rules { words }") == "@RulesBuilder")
    #expect(try builder("var articles: ArticleSet { Include(\"a\") }") == "@ArticleSetBuilder")
    #expect(try builder("@RulesBuilder var body: Rules { words }") == "")
    #expect(try builder("@ListBuilder<any Rule> var body: Rules { words }") == "")
    #expect(try builder("let body: Rules = []") == "")
    #expect(try builder("var words: Rules { words }") == "")
    #expect(try builder("static var body: Rules { words }") == "")
    #expect(try builder("var body: Rules {") == "")
  }
}
