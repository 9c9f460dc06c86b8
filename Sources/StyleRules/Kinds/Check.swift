import ArticleText

/// Anything that a closure can find in a story.
public struct Check: StyledRule {
  let find: @Sendable (Story) -> [Finding]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a rule of a closure.
  ///
  /// - Parameters:
  ///   - id: The rule's id, `category.name`.
  ///   - find: Gives the findings in a story. It is called once for each, from any thread.
  public init(
    _ id: String, file: StaticString = #fileID, line: Int = #line,
    @FindingsBuilder find: @escaping @Sendable (Story) -> [Finding]
  ) {
    self.find = find
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.id = id
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "check", kind: "Check", summary: traits.reason ?? "A check written in Swift."
    ) { [find] story, findings in
      let end = story.article.text.count
      for var finding in find(story) {
        // A closure's arithmetic must not take the report out of the text.
        let start = min(max(0, finding.range.lowerBound), end)
        finding.range = start..<min(max(start, finding.range.upperBound), end)
        findings.add(finding)
      }
    }
  }
}
