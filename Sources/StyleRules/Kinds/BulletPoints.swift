import ArticleText

/// Keeps the bullet points between a headline and its story few and short.
///
/// Lists inside the story are left alone.
public struct BulletPoints: StyledRule {
  let count: ClosedRange<Int>
  let words: Int
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - count: How many points may stand there.
  ///   - words: The most words that a point may have.
  public init(
    _ count: ClosedRange<Int> = 2...5, words: Int = 12, file: StaticString = #fileID, line: Int = #line
  ) {
    self.count = count
    self.words = words
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption("count", "\(count.lowerBound)...\(count.upperBound)", choices: "how many points"),
        RuleOption("words", words, choices: "the most words of a point")),
      id: "structure.bullets", kind: "BulletPoints", severity: .advice, scope: .lists,
      summary:
        "A story opens with \(count.lowerBound) to \(count.upperBound) points of at most \(words) words."
    ) { [count, words] story, findings in
      let blocks = story.article.blocks
      let start = blocks.prefix { $0.role != .listItem }.count
      guard start < blocks.count, start > 0,
        blocks[..<start].allSatisfy({ [.headline, .standfirst, .byline].contains($0.role) })
      else { return }
      let points = (start..<blocks.count).prefix { blocks[$0].role == .listItem }
      if !count.contains(points.count) {
        findings.add(
          story.range(of: story.lexicon.blocks[start]),
          "The story opens with \(points.count) points; \(count.lowerBound) to \(count.upperBound) are wanted."
        )
      }
      for point in points {
        let tokens = story.lexicon.blocks[point]
        let length = story.lexicon.tokens[tokens].reduce(0) {
          $0 + ($1.kind == .word || $1.kind == .number ? 1 : 0)
        }
        guard length > words else { continue }
        findings.add(
          story.range(of: tokens), "The point has \(length) words; \(words) are enough.")
      }
    }
  }
}
