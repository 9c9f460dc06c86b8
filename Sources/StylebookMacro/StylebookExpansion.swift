/// What `@Stylebook` stands for: the conformance, the result builders, the list of examples, and what is wrong with the guide.
struct StylebookExpansion {
  /// What the expansion hangs on to: a member of the guide, or the guide itself.
  private enum Role: String {
    case memberAttribute, `extension`
  }

  private let role: Role
  /// The text of the declaration, with the spaces and comments before it.
  private let declaration: String
  /// Where the declaration's text starts: the file, the byte offset in it, and the line, from 1.
  private let place: (file: String, offset: Int, line: Int)?
  private let type: String?
  /// Whether the type does not have the protocol by itself.
  private let conforms: Bool

  /// Reads a request, or gives nothing where it asks for another macro, another role or in another way.
  init?(_ request: JSON) {
    guard request["macro"]?["typeName"]?.text == "Stylebook",
      let role = request["macroRole"]?.text.flatMap({ Role(rawValue: $0) }),
      let declaration = request["declSyntax"]?["source"]?.text
    else { return nil }
    self.role = role
    self.declaration = declaration
    type = request["extendedTypeSyntax"]?["source"]?.text
    conforms = request["conformanceListSyntax"]?["source"]?.text?.contains("StyleGuide") == true
    let location = request["declSyntax"]?["location"]
    if let file = location?["fileName"]?.text, let offset = location?["offset"]?.number,
      let line = location?["line"]?.number
    {
      place = (file, offset, line)
    } else {
      place = nil
    }
  }

  /// The answer to the compiler.
  ///
  /// - Parameter isWanted: Whether messages about a file are to be shown.
  func result(_ isWanted: (String) -> Bool) -> JSON {
    let source = try? SwiftSource(declaration)
    guard role == .extension else {
      return ["expandedSource": .text(source?.builder().map { "@\($0)" } ?? ""), "diagnostics": []]
    }
    let guide = source.map { GuideDeclaration($0) }
    var findings: [GuideFinding] = []
    if let source, let guide, let place, isWanted(place.file) {
      var checker = GuideChecker(source, guide, line: place.line)
      checker.check()
      findings = checker.findings
    }
    return ["expandedSource": .text(expansion(guide)), "diagnostics": .list(findings.map(diagnostic))]
  }

  private func expansion(_ guide: GuideDeclaration?) -> String {
    guard let type else { return "" }
    let examples = """
        /// The examples of the guide's rules, for tests: `@Test(arguments: \(type).examples)`.
        \(guide?.access ?? "")static var examples: [GuideExample] { GuideExample.all(of: \(type).self) }

      """
    let members = guide?.hasExamples == true ? "" : examples
    guard conforms || !members.isEmpty else { return "" }
    return "extension \(type)\(conforms ? ": StyleGuide" : "") {\n\(members)}"
  }

  private func diagnostic(_ finding: GuideFinding) -> JSON {
    [
      "message": .text(finding.message), "severity": finding.isWarning ? "warning" : "error",
      "position": position(finding.range.lowerBound), "highlights": [range(finding.range)],
      "notes": finding.note.map { [["position": position($0.offset), "message": .text($0.message)]] } ?? [],
      "fixIts": finding.mending.map {
        [["message": .text($0.message), "changes": [["range": range($0.range), "newText": .text($0.text)]]]]
      } ?? [],
    ]
  }

  /// A place in the file, from an offset in the declaration.
  private func position(_ offset: Int) -> JSON {
    ["fileName": .text(place?.file ?? ""), "offset": .number((place?.offset ?? 0) &+ offset)]
  }

  private func range(_ range: Range<Int>) -> JSON {
    [
      "fileName": .text(place?.file ?? ""), "startOffset": .number((place?.offset ?? 0) &+ range.lowerBound),
      "endOffset": .number((place?.offset ?? 0) &+ range.upperBound),
    ]
  }
}
