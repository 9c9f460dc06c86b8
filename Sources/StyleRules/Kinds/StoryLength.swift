import ArticleText

/// Keeps stories within the length of their form: an analysis of 600 to 700 words, a take of 10,000 characters.
public struct StoryLength: StyledRule {
  private enum Measure: Sendable { case words(ClosedRange<Int>, tag: String?), characters(Int) }

  private let measure: Measure
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a rule for the words of the body.
  ///
  /// - Parameters:
  ///   - words: How many words a story may have.
  ///   - tag: The word in capitals that opens the headlines of the form; all stories without one.
  public init(
    words: ClosedRange<Int>, taggedAs tag: String? = nil, file: StaticString = #fileID, line: Int = #line
  ) {
    measure = .words(words, tag: tag)
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Makes a rule for one take.
  ///
  /// - Parameter most: The most characters that a story may have, its furniture counted too.
  public init(charactersAtMost most: Int, file: StaticString = #fileID, line: Int = #line) {
    measure = .characters(most)
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    switch measure {
    case .characters(let most):
      guide.addCheck(
        traits.with(options: RuleOption("charactersAtMost", most, choices: "characters")),
        id: "structure.take-length", kind: "StoryLength", severity: .advice, scope: .everything,
        summary: "A story has at most \(most) characters."
      ) { story, findings in
        let text = story.article.text
        guard text.count > most else { return }
        // Bytes that go on with a character are none of their own.
        let count = text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        guard count > most, let place = StoryLength.place(story) else { return }
        findings.add(place, "The story has \(count) characters; a take has \(most).")
      }
    case .words(let range, let tag):
      let opener = tag.map { Folding.hash($0) }
      guide.addCheck(
        traits.with(
          options: RuleOption("words", "\(range.lowerBound)...\(range.upperBound)", choices: "words"),
          RuleOption("taggedAs", tag ?? "all", choices: "the tag of a headline")),
        id: "structure.story-length", kind: "StoryLength", severity: .advice, scope: .everything,
        summary: "\(tag ?? "A story") has \(range.lowerBound) to \(range.upperBound) words."
      ) { story, findings in
        guard let place = StoryLength.place(story) else { return }
        if let opener {
          guard
            story.blocks(.headline).contains(where: { block in
              story.lexicon.tokens[story.lexicon.blocks[block].lowerBound].hash == opener
            })
          else { return }
        }
        var count = 0
        for (index, block) in story.article.blocks.enumerated() where Scope.body.contains(Scope(block.role)) {
          count += story.lexicon.tokens[story.lexicon.blocks[index]].count {
            $0.kind == .word || $0.kind == .number
          }
        }
        guard !range.contains(count) else { return }
        findings.add(
          place, "The story has \(count) words; its form has \(range.lowerBound) to \(range.upperBound).")
      }
    }
  }

  /// The first block that has words.
  private static func place(_ story: Story) -> Range<Int>? {
    story.lexicon.blocks.first { !$0.isEmpty }.map { story.range(of: $0) }
  }
}
