import ArticleText

/// Finds a paragraph that stands in the story twice.
///
/// Paragraphs are compared by their words, whatever their case; short ones, which may be refrains or labels, are left
/// alone, and so are questions, which an interview may put to several people.
public struct RepeatedParagraphs: StyledRule {
  let words: Int
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter words: How many words and marks a paragraph must have.
  public init(ofAtLeast words: Int = 12, file: StaticString = #fileID, line: Int = #line) {
    self.words = words
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("ofAtLeast", words, choices: "words and marks")),
      id: "structure.repeated-paragraph", kind: "RepeatedParagraphs", scope: .body,
      summary: "No paragraph stands twice."
    ) { [words] story, findings in
      let tokens = story.lexicon.tokens
      var byStart: [UInt64: [Int]] = [:]
      for (index, block) in story.lexicon.blocks.enumerated()
      where block.count >= words
        && (story.article.blocks[index].role == .body || story.article.blocks[index].role == .lede)
      {
        if story.byte(tokens[block.upperBound - 1]) == UInt8(ascii: "?") { continue }
        // Few paragraphs share their first words and their length; only those are compared whole.
        let first = tokens[block.lowerBound].hash
        let key =
          UInt64(first) << 32
          | UInt64(tokens[block.lowerBound + words / 2].hash ^ UInt32(truncatingIfNeeded: block.count))
        let others = byStart[key] ?? []
        if let other = others.first(where: {
          tokens[story.lexicon.blocks[$0]].elementsEqual(tokens[block]) { $0.hash == $1.hash }
        }) {
          findings.add(
            story.range(of: block), "The paragraph stands in the story twice.",
            related: [RelatedPlace(story.range(of: story.lexicon.blocks[other]), "the first time")])
        } else if others.count < 8 {
          byStart[key] = others + [index]
        }
      }
    }
  }
}
