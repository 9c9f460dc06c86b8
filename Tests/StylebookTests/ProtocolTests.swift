import Foundation
import TestSupport
import Testing

/// The conversation with the compiler, with messages that nobody foresaw too.
@Suite struct ProtocolTests {
  private static let guide = """
    @main @Stylebook
    struct HeraldStyle {
      var body: Rules {
        Prefer("percent", over: "per cent", "pct.").examples(wrong: "Up 3 ↓per cent.", right: "Up 3 percent.")
        Prefer(\"""
          cooperate <- co-operate
          ceasefire <- cease-fire, cease fire
          \""")
        Person("Yuri Ushakov", role: "aide").never("Yuri Usakov")
        Section("Words") { Avoid(#"claimed"#, because: "Use “said”.").since("2019-08-14") }.in(.headline)
        if isBritish { words } else { Pattern("herald.a") { "first"; Matching(try! Regex("[A-Z]")) } }
        #if DEBUG
        Check("herald.\\(name)") { story in return [] } // a comment
        #endif
      }
      @RulesBuilder var words: Rules { Avoid("mooted"); /* another */ OneForm("COVID-19", "COVID") }
    }
    """

  @Test func `the capability is version 7`() throws {
    let macro = try MacroProcess()
    try macro.send(Array("{\"getCapability\":{\"capability\":{\"protocolVersion\":7}}}".utf8))
    let (name, value) = try macro.next()
    #expect(name == "getCapabilityResult")
    #expect((value["capability"] as? [String: Any])?["protocolVersion"] as? Int == 7)
    #expect(try macro.end() == 0)
  }

  @Test(arguments: [
    "{\"getCapability\":{\"capability\":{\"protocolVersion\":99,\"more\":[]}}}", "{\"getCapability\":{}}",
  ])
  func `a compiler of another version gets the same answer`(message: String) throws {
    let macro = try MacroProcess()
    try macro.send(Array(message.utf8))
    #expect(try macro.next().name == "getCapabilityResult")
  }

  @Test func `a message that is not known gets an empty answer, and the next one is read`() throws {
    let macro = try MacroProcess()
    for message in [
      "{\"expandEverything\":{}}", "{}", "[]", "null", "7", "{", "\u{0}", "{\"expandAttachedMacro\":{}}",
      "{\"expandAttachedMacro\":{\"macro\":null}}", "{\"expandFreestandingMacro\":{\"macro\":{}}}",
      String(repeating: "[", count: 100_000), "{\"a\":" + String(repeating: "{\"a\":", count: 10_000),
    ] {
      try macro.send(Array(message.utf8))
      let (name, value) = try macro.next()
      #expect(name == "expandMacroResult")
      #expect((value["diagnostics"] as? [Any])?.isEmpty == true)
    }
    try macro.send(Array("{\"loadPluginLibrary\":{\"libraryPath\":\"/a\",\"moduleName\":\"b\"}}".utf8))
    let (name, value) = try macro.next()
    #expect(name == "loadPluginLibraryResult")
    #expect(value["loaded"] as? Bool == false)
    #expect(try macro.expand(Self.guide).diagnostics.map(\.message) == [])
    #expect(try macro.end() == 0)
  }

  @Test func `another role or another macro has no expansion`() throws {
    let macro = try MacroProcess()
    for role in ["member", "peer", "accessor", "body", "somethingNew"] {
      #expect(try macro.expand(Self.guide, role: role).source == "")
    }
  }

  @Test(arguments: [
    [], [0], [0, 0, 0, 0, 0, 0, 0, 0], [255, 255, 255, 255, 255, 255, 255, 255], [9, 0, 0, 0, 0, 0, 0, 0, 1],
  ])
  func `the end, a length of zero, and a length that nothing follows end the process`(bytes: [UInt8]) throws {
    let macro = try MacroProcess()
    try macro.write(bytes)
    #expect(try macro.end() == 0)
  }

  @Test func `mutated guides and random bytes are answered, and no answer points outside the guide`() throws {
    let count = ProcessInfo.processInfo.environment["COPYDESK_MUTATIONS"].flatMap { Int($0) } ?? 3_000
    var random = SeededGenerator(seed: 7)
    let macro = try MacroProcess()
    let original = Array(Self.guide.utf8)
    let pieces = [
      "\"", "\"\"\"", "#\"", "\"#", "\\(", ")", "(", "{", "}", "[", "]", "/*", "*/", "//", "\n", "\\", "/",
      "#if", "#endif",
      "return", ",", ".", ":", "↓", "<-", "@", "`", "\r", "in", "if", "case", "\u{0}", "é",
      "Section(\"a\") {", "\\#(", "###",
    ].map { Array($0.utf8) }
    for _ in 0..<count {
      var bytes = original
      switch random.below(8) {
      case 0: bytes = (0..<random.below(200)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      case 1: bytes = Array((0..<random.below(120)).flatMap { _ in random.pick(pieces) })
      default:
        for _ in 0...random.below(6) {
          let at = random.below(bytes.count)
          switch random.below(4) {
          case 0: bytes.removeSubrange(at..<min(bytes.count, at + 1 + random.below(12)))
          case 1: bytes.insert(contentsOf: random.pick(pieces), at: at)
          case 2: bytes[at] = UInt8(truncatingIfNeeded: random.next())
          default:
            bytes.insert(
              contentsOf: bytes[at..<min(bytes.count, at + random.below(60))], at: random.below(bytes.count))
          }
          if bytes.isEmpty { bytes = original }
        }
      }
      // What is no UTF-8 can't be sent; half of the messages go out as they are all the same.
      let source = String(decoding: bytes, as: UTF8.self)
      if random.below(8) == 0 {
        try macro.send(bytes.isEmpty ? [0x7B] : bytes)
        _ = try macro.next()
      } else {
        _ = try macro.expand(source)
      }
    }
    #expect(try macro.end() == 0)
  }

  @Test func `deep nesting and long runs neither crash nor hang`() throws {
    let macro = try MacroProcess()
    for piece in [
      "(", "{", "[", "\"\\(", "Section(\"a\") {", "if a {", "/*", "#", "#\"", "a.", "\"", "[\"\",", "return ",
      "/", "Avoid(\"\") ",
    ] {
      let run = String(repeating: piece, count: 20_000)
      _ = try macro.expand("struct A { var body: Rules { \(run) } }")
    }
    let closed = String(repeating: "Section(\"a\") { ", count: 5_000) + String(repeating: "}", count: 5_000)
    _ = try macro.expand("struct A { var body: Rules { \(closed) } }")
    // Each of many lines has its place found, and its answer held against the others.
    let lines = (0..<20_000).map { "wanted\($0) <- unwanted\($0)" }.joined(separator: "\n")
    let table = "struct A { var body: Rules { Prefer(\"\"\"\n\(lines)\n\"\"\") } }"
    #expect(try macro.expand(table).diagnostics.isEmpty)
    let chain =
      "struct A { var body: Rules { m0 }\n"
      + (0..<60).map { "@RulesBuilder var m\($0): Rules { m\($0 + 1); m\($0 + 1) }\n" }.joined() + "}"
    _ = try macro.expand(chain)
    #expect(try macro.end() == 0)
  }
}
