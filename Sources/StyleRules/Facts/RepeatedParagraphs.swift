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
      let blocks = story.lexicon.blocks
      var keys: [(key: UInt64, block: Int)] = []
      keys.reserveCapacity(blocks.count)
      for (index, block) in blocks.enumerated() where block.count >= words {
        let role = story.article.blocks[index].role
        guard role == .body || role == .lede, story.byte(tokens[block.upperBound - 1]) != UInt8(ascii: "?")
        else {
          continue
        }
        // Few paragraphs share their first words and their length; only those are compared whole.
        let middle = UInt64(tokens[block.lowerBound + words / 2].hash)
        let key = UInt64(tokens[block.lowerBound].hash) << 32 | (middle ^ UInt64(block.count))
        keys.append((key, index))
      }
      keys.sort { ($0.key, $0.block) < ($1.key, $1.block) }
      var first = 0
      for at in keys.indices.dropFirst() {
        guard keys[at].key == keys[first].key else {
          first = at
          continue
        }
        let (block, other) = (blocks[keys[at].block], blocks[keys[first].block])
        guard tokens[other].elementsEqual(tokens[block], by: { $0.hash == $1.hash }) else { continue }
        findings.add(
          story.range(of: block), "The paragraph stands in the story twice.",
          related: [RelatedPlace(story.range(of: other), "the first time")])
      }
    }
  }
}
