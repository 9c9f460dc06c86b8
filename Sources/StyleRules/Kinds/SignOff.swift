import ArticleText

/// Wants the sign-off in the wire's form: `(Writing by …; Additional reporting by …; Editing by …)`.
public struct SignOff: StyledRule {
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "signoff.form", kind: "SignOff", scope: .signoff,
      summary: "A sign-off stands in brackets: “(Reporting by …; Writing by …; Editing by …)”."
    ) { story, findings in
      for (index, block) in story.article.blocks.enumerated() where block.role == .signoff {
        SignOff.check(story.lexicon.blocks[index], story, &findings)
      }
    }
  }

  private enum Part: Int { case reporting, writing, additional, editing }

  private static let by = Folding.hash("by")
  private static let additional = Folding.hash("additional")
  private static let right: [UInt32: Part] = [
    Folding.hash("reporting"): .reporting, Folding.hash("writing"): .writing, Folding.hash("editing"): .editing,
    Folding.hash("compiled"): .writing,
  ]
  private static let wrong: [UInt32: String] = [
    Folding.hash("written"): "Writing", Folding.hash("edited"): "Editing", Folding.hash("reported"): "Reporting",
  ]

  private static func check(_ range: Range<Int>, _ story: Story, _ findings: inout FindingCollector) {
    let tokens = story.lexicon.tokens
    guard let first = range.first else { return }
    var parts: [(part: Part, at: Int)] = []
    var firstVerb: Int?
    for at in range where at + 1 < range.upperBound && tokens[at + 1].hash == by {
      if let right = wrong[tokens[at].hash] {
        findings.add(
          story.range(of: at..<at + 2), "In a sign-off it is “\(right) by”.",
          [Suggestion("\(right) by", isSafe: true)])
        parts.append((right == "Editing" ? .editing : right == "Writing" ? .writing : .reporting, at))
        firstVerb = firstVerb ?? at
      } else if let part = Self.right[tokens[at].hash] {
        let isMore = at > range.lowerBound && tokens[at - 1].hash == additional
        parts.append((isMore ? .additional : part, isMore ? at - 1 : at))
        firstVerb = firstVerb ?? (isMore ? at - 1 : at)
      }
    }
    if story.byte(tokens[first]) != UInt8(ascii: "("), let verb = firstVerb {
      findings.add(
        story.range(of: verb..<min(verb + 4, range.upperBound)),
        "A sign-off stands in brackets, its parts set apart by “;”: “(Writing by …; Editing by …)”.")
    }
    if let editing = parts.firstIndex(where: { $0.part == .editing }), editing < parts.count - 1 {
      findings.add(
        story.range(of: parts[editing].at..<parts[editing].at + 2), "“Editing by” comes last in a sign-off.")
    }
  }
}
