import ArticleText

/// Finds a quotation that is opened and never closed.
///
/// By convention each paragraph of a long quotation opens with a mark and only the last one closes; that is left alone.
public struct ClosedQuotations: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "quotations.unclosed", kind: "ClosedQuotations", scope: [.body, .blockquotes, .captions],
      summary: "A quotation that is opened is closed."
    ) { story, findings in
      for quotation in story.lexicon.quotations where quotation.isDouble && !quotation.isClosed {
        let at = quotation.tokens.lowerBound
        // A mark behind a figure counts inches.
        if at > 0, story.lexicon.tokens[at].gap == .glued, story.lexicon.tokens[at - 1].kind == .number {
          continue
        }
        // A list may go on with what is said.
        if let last = quotation.tokens.last, story.byte(story.lexicon.tokens[last]) == UInt8(ascii: ":") {
          continue
        }
        let words = story.range(of: at..<min(quotation.tokens.upperBound, at + 2))
        findings.add(words, "The quotation that opens here is never closed.")
      }
    }
  }
}
