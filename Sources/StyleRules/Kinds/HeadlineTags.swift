import ArticleText

/// Wants the tag before a headline in the desk's form: `UPDATE 2-`, `ANALYSIS:`.
///
/// A tag is found where one of the listed words opens the headline with a colon or a hyphen behind it.
public struct HeadlineTags: StyledRule {
  let separator: String
  let tags: WordSet
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - tags: The desk's tags, in capitals.
  ///   - separator: What stands behind a tag.
  public init(
    _ tags: String..., closedBy separator: String = "-", file: StaticString = #fileID, line: Int = #line
  ) {
    self.separator = separator
    self.tags = WordSet(tags.joined(separator: " "))
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("closedBy", separator, choices: "the mark behind a tag")),
      id: "structure.headline-tag", kind: "HeadlineTags", scope: .headline,
      summary: "A headline's tag is in capitals with “\(separator)” behind it."
    ) { [separator, tags] story, findings in
      let tokens = story.lexicon.tokens
      for block in story.blocks(.headline) {
        let range = story.lexicon.blocks[block]
        guard tags.contains(tokens[range.lowerBound].hash) else { continue }
        var mark = range.lowerBound + 1
        if mark < range.upperBound, tokens[mark].kind == .number { mark += 1 }
        guard mark + 1 < range.upperBound, story.isMark(mark, ":") || story.isMark(mark, "-") else {
          continue
        }
        let text = story.article.string(
          Int(tokens[range.lowerBound].start)..<Int(tokens[mark + 1].start))
        let gap = separator == "-" ? "" : " "
        let right = story.string(range.lowerBound..<mark).uppercased() + separator + gap
        guard text != right else { continue }
        findings.add(
          Int(tokens[range.lowerBound].start)..<Int(tokens[mark + 1].start),
          "The headline's tag is “\(right)”, not “\(text)”.", [Suggestion(right, isSafe: true)])
      }
    }
  }
}
