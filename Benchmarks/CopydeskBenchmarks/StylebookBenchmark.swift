import Foundation

/// How long `@Stylebook` takes for a guide of 1,000 lines: the process started, asked as the compiler asks, and ended.
struct StylebookBenchmark {
  static func report() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    let executable = ["StylebookMacro-tool", "StylebookMacro"].map { folder.appending(path: $0) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let executable else { return print("The macro has not been built beside this executable.") }
    let (guide, members) = StylebookBenchmark.guide()
    let extensionRequest = try message(guide, role: "extension", parent: nil)
    let memberRequests = try members.map { try message($0, role: "memberAttribute", parent: guide) }
    print("expanding a guide of \(guide.count(where: { $0 == "\n" }) + 1) lines, \(members.count) members:")
    try time("  starting the process, and nothing else", executable, [])
    try time("  the extension with all checks", executable, [extensionRequest])
    try time(
      "  the extension and the builders of each member", executable, memberRequests + [extensionRequest])
  }

  private static func time(_ name: String, _ executable: URL, _ messages: [Data]) throws {
    var best = Duration.seconds(60)
    for _ in 0..<20 {
      let (input, output, process) = (Pipe(), Pipe(), Process())
      process.executableURL = executable
      process.standardInput = input
      process.standardOutput = output
      best = try min(
        best,
        ContinuousClock().measure {
          try process.run()
          for message in messages {
            try input.fileHandleForWriting.write(contentsOf: message)
            // Each answer is read whole before the next question, as the compiler does.
            let header = try output.fileHandleForReading.read(upToCount: 8) ?? Data()
            var rest = header.reversed().reduce(0) { $0 << 8 | Int($1) }
            while rest > 0 {
              let part = try output.fileHandleForReading.read(upToCount: rest) ?? Data()
              if part.isEmpty { break }
              rest -= part.count
            }
          }
          try input.fileHandleForWriting.close()
          process.waitUntilExit()
        })
    }
    print("\(name): \(String(format: "%.1f", Double(best.components.attoseconds) / 1e15)) ms")
  }

  /// A guide of 20 properties, with tables, terms, names and examples.
  private static func guide() -> (source: String, members: [String]) {
    var members = ["  var body: Rules {\n" + (0..<19).map { "    section\($0)\n" }.joined() + "  }"]
    for section in 0..<19 {
      var lines = ["  @RulesBuilder var section\(section): Rules {", "    Prefer(", "      \"\"\""]
      lines += (0..<25).map {
        "      wanted\(section)x\($0) <- unwanted\(section)x\($0), un wanted\(section)x\($0)"
      }
      lines.append("      \"\"\")")
      for rule in 0..<7 {
        lines.append("    Avoid(\"word\(section)x\(rule)\", because: \"Say who.\").severity(.advice)")
        lines.append("      .examples(wrong: \"He ↓word\(section)x\(rule) it.\", right: \"He said it.\")")
        lines.append(
          "    Person(\"Yuri Ushakov\(section)\", role: \"aide\").never(\"Yuri Usakov\(section)\")")
      }
      members.append((lines + ["  }"]).joined(separator: "\n"))
    }
    return ("@main @Stylebook\nstruct HeraldStyle {\n\(members.joined(separator: "\n"))\n}", members)
  }

  private static func message(_ source: String, role: String, parent: String?) throws -> Data {
    func syntax(_ text: String) -> [String: Any] {
      [
        "kind": "declaration", "source": text,
        "location": [
          "fileName": "/HeraldStyle.swift", "fileID": "Herald/HeraldStyle.swift", "offset": 0, "line": 1,
          "column": 1,
        ] as [String: Any],
      ]
    }
    var expansion: [String: Any] = [
      "macro": ["moduleName": "StylebookMacro", "typeName": "Stylebook", "name": "Stylebook"],
      "macroRole": role,
      "discriminator": "", "attributeSyntax": syntax("@Stylebook"), "declSyntax": syntax(source),
      "extendedTypeSyntax": syntax("HeraldStyle"), "conformanceListSyntax": syntax("struct P: StyleGuide {}"),
      "lexicalContext": [Any](),
    ]
    if let parent { expansion["parentDeclSyntax"] = syntax(parent) }
    let body = try JSONSerialization.data(withJSONObject: ["expandAttachedMacro": expansion])
    return Data((0..<8).map { UInt8(truncatingIfNeeded: body.count >> ($0 * 8)) }) + body
  }
}
