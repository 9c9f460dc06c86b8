/// What `@Stylebook` stands for: the conformance, the list of examples, and what is wrong with the guide.
struct StylebookExpansion {
  private let request: PluginMessage.Expansion

  init(_ request: PluginMessage.Expansion) { self.request = request }

  /// The answer to the compiler.
  ///
  /// - Parameter isWanted: Whether messages about a file are to be shown.
  func result(_ isWanted: (String) -> Bool) -> PluginMessage.ExpansionResult {
    guard request.macro.typeName == "Stylebook" else {
      return PluginMessage.ExpansionResult(expandedSource: "")
    }
    switch request.macroRole {
    case "memberAttribute":
      let builder = (try? SwiftSource(request.declSyntax.source))?.builder()
      return PluginMessage.ExpansionResult(expandedSource: builder.map { "@\($0)" } ?? "")
    case "extension": return makeExtension(isWanted)
    default: return PluginMessage.ExpansionResult(expandedSource: "")
    }
  }

  private func makeExtension(_ isWanted: (String) -> Bool) -> PluginMessage.ExpansionResult {
    let source = try? SwiftSource(request.declSyntax.source)
    let guide = source.map { GuideDeclaration($0) }
    var result = PluginMessage.ExpansionResult(expandedSource: expansion(guide))
    if let source, let guide, let location = request.declSyntax.location, isWanted(location.fileName) {
      var checker = GuideChecker(source, guide, line: location.line)
      checker.check()
      result.diagnostics = checker.findings.map { diagnostic($0, location) }
    }
    return result
  }

  private func expansion(_ guide: GuideDeclaration?) -> String {
    guard let type = request.extendedTypeSyntax?.source else { return "" }
    // The compiler names the protocol where the type does not have it by itself.
    let conforms = request.conformanceListSyntax?.source.contains("StyleGuide") == true
    let examples = """
        /// The examples of the guide's rules, for tests: `@Test(arguments: \(type).examples)`.
        \(guide?.access ?? "")static var examples: [GuideExample] { GuideExample.all(of: \(type).self) }

      """
    let members = guide?.hasExamples == true ? "" : examples
    guard conforms || !members.isEmpty else { return "" }
    return "extension \(type)\(conforms ? ": StyleGuide" : "") {\n\(members)}"
  }

  private func diagnostic(_ finding: GuideFinding, _ location: PluginMessage.Location)
    -> PluginMessage.Diagnostic
  {
    let file = location.fileName
    func position(_ offset: Int) -> PluginMessage.Position {
      PluginMessage.Position(fileName: file, offset: location.offset + offset)
    }
    func range(_ range: Range<Int>) -> PluginMessage.Range {
      PluginMessage.Range(
        fileName: file, startOffset: location.offset + range.lowerBound,
        endOffset: location.offset + range.upperBound)
    }
    return PluginMessage.Diagnostic(
      message: finding.message, severity: finding.isWarning ? "warning" : "error",
      position: position(finding.range.lowerBound), highlights: [range(finding.range)],
      notes: finding.note.map { [.init(position: position($0.offset), message: $0.message)] } ?? [],
      fixIts: finding.mending.map {
        [.init(message: $0.message, changes: [.init(range: range($0.range), newText: $0.text)])]
      } ?? [])
  }
}
