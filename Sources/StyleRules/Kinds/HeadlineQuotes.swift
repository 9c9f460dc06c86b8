import ArticleText

/// Wants one kind of quotation marks in headlines, single or double.
public struct HeadlineQuotes: StyledRule {
  /// The kind of marks.
  public enum Marks: String, Sendable, Hashable { case single, double }

  let marks: Marks
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ marks: Marks = .single, file: StaticString = #fileID, line: Int = #line) {
    self.marks = marks
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("marks", marks.rawValue, choices: "single or double")),
      id: "quotations.headline", kind: "HeadlineQuotes", scope: .headline,
      summary: "Quotation marks in a headline are \(marks.rawValue)."
    ) { [marks] story, findings in
      guard story.article.blocks.contains(where: { $0.role == .headline }) else { return }
      for quotation in story.lexicon.quotations
      where quotation.isDouble == (marks == .single) && quotation.isClosed && !quotation.continues {
        let range = story.range(of: quotation.tokens)
        findings.add(
          range, "In a headline, quotation marks are \(marks.rawValue).",
          HeadlineQuotes.mended(quotation, marks, story).map { [Suggestion($0, isSafe: true)] } ?? [])
      }
    }
  }

  /// The quotation with the other marks, unless it holds a quotation of its own.
  private static func mended(_ quotation: Quotation, _ marks: Marks, _ story: Story) -> String? {
    let tokens = story.lexicon.tokens
    let inner = quotation.tokens.dropFirst().dropLast()
    guard !inner.isEmpty, !inner.contains(where: { tokens[$0].kind == .quoteMark }) else { return nil }
    let isCurly = tokens[quotation.tokens.lowerBound].count == 3
    let (open, close) =
      switch (marks, isCurly) {
      case (.single, true): ("‘", "’")
      case (.single, false): ("'", "'")
      case (.double, true): ("“", "”")
      case (.double, false): ("\"", "\"")
      }
    return open + story.string(inner.startIndex..<inner.endIndex) + close
  }
}
