import ArticleText

/// Wants speech in double quotation marks, or in single ones; a quotation inside another takes the others.
///
/// Looked at are quotations of four words or more outside headlines: a word between single marks may be no speech.
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
        let words = story.lexicon.tokens[quotation.tokens].count { $0.kind == .word }
        guard words >= 4 else { continue }
        findings.add(
          story.lexicon.tokens[quotation.tokens.lowerBound].range,
          "Speech stands in \(marks.rawValue) quotation marks.")
      }
    }
  }
}
