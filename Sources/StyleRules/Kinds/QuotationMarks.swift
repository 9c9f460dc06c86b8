import ArticleText

/// Wants speech in double quotation marks, or in single ones; a quotation inside another takes the others.
///
/// Looked at are sentences that end inside their marks, outside headlines: a title or a word between marks is no speech.
public struct QuotationMarks: StyledRule {
  let marks: HeadlineQuotes.Marks
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ marks: HeadlineQuotes.Marks, file: StaticString = #fileID, line: Int = #line) {
    self.marks = marks
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("marks", marks.rawValue, choices: "single or double")),
      id: "quotations.marks", kind: "QuotationMarks", scope: [.body, .lists, .captions],
      summary: "Speech stands in \(marks.rawValue) quotation marks."
    ) { [marks] story, findings in
      var end = 0
      for quotation in story.lexicon.quotations where quotation.isClosed {
        // What begins inside another quotation is a quotation in it.
        let isInner = quotation.tokens.lowerBound < end
        end = max(end, quotation.tokens.upperBound)
        guard !isInner, quotation.isDouble == (marks == .single) else { continue }
        guard Self.isSpeech(quotation, story) else { continue }
        findings.add(
          story.lexicon.tokens[quotation.tokens.lowerBound].range,
          "Speech stands in \(marks.rawValue) quotation marks.")
      }
    }
  }

  /// Whether a sentence stands between the marks: a capital first, small words behind it, a mark before the last one.
  private static func isSpeech(_ quotation: Quotation, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    let (first, last) = (quotation.tokens.lowerBound + 1, quotation.tokens.upperBound - 2)
    guard last > first, tokens[first].startsWithCapital, tokens[last].kind == .punctuation,
      tokens[last].gap == .glued
    else { return false }
    return tokens[first...last].count { $0.capitalisation == .lowercase } >= 3
  }
}
