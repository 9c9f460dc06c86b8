import ArticleText

/// Wants a note that corrects what was published in one form and in one place: `Correction:` at the top or the end.
public struct CorrectionNotes: StyledRule {
  /// Where the note stands.
  public enum Place: String, Sendable, Hashable { case top, end }

  let place: Place
  let opening: String
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - place: Before the story's first paragraph, or behind its last.
  ///   - opening: How a note begins.
  public init(
    at place: Place = .end, opening: String = "Correction:", file: StaticString = #fileID, line: Int = #line
  ) {
    self.place = place
    self.opening = opening
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let openers = WordSet("correction corrected corrects clarification")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption("at", place.rawValue, choices: "top or end"),
        RuleOption("opening", opening, choices: "how a note begins")),
      id: "structure.correction", kind: "CorrectionNotes", severity: .advice, scope: .everything,
      summary: "A correction begins with “\(opening)” and stands at the \(place.rawValue)."
    ) { [place, opening] story, findings in
      let blocks = story.article.blocks.indices.filter { !story.lexicon.blocks[$0].isEmpty }
      for block in blocks {
        let range = story.lexicon.blocks[block]
        guard story.article.blocks[block].role != .headline, let at = CorrectionNotes.word(range, story)
        else {
          continue
        }
        let text = story.string(range)
        if !text.hasPrefix(opening) {
          findings.add(story.range(of: range.lowerBound..<at + 1), "A correction begins with “\(opening)”.")
        } else if blocks.contains(where: { other in
          Scope.body.contains(Scope(story.article.blocks[other].role))
            && CorrectionNotes.word(story.lexicon.blocks[other], story) == nil
            && (place == .top ? other < block : other > block)
        }) {
          findings.add(
            story.range(of: range.lowerBound..<at + 1), "A correction stands at the \(place.rawValue).")
        }
      }
    }
  }

  /// The word that makes a paragraph a correction: the first one, with a colon, or in brackets.
  private static func word(_ range: Range<Int>, _ story: Story) -> Int? {
    let isBracketed = story.isMark(range.lowerBound, "(")
    let at = range.lowerBound + (isBracketed ? 1 : 0)
    guard at + 1 < range.upperBound, openers.contains(story.lexicon.tokens[at].hash),
      story.lexicon.tokens[at].startsWithCapital, isBracketed || story.isMark(at + 1, ":")
    else { return nil }
    return at
  }
}
