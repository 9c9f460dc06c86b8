import ArticleText

/// Wants full stops and commas inside the closing quotation mark, or those of a quoted fragment outside it.
public struct QuotationPunctuation: StyledRule {
  /// Where the mark stands.
  public enum Side: String, Sendable, Hashable {
    /// Every comma and full stop stands inside: `“important.”`
    case inside
    /// The full stop behind a quoted fragment stands outside: `called it “important”.`
    case outside
  }

  let side: Side
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ side: Side, file: StaticString = #fileID, line: Int = #line) {
    self.side = side
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("side", side.rawValue, choices: "inside or outside")),
      id: "quotations.punctuation", kind: "QuotationPunctuation",
      scope: .copy.subtracting([.headline, .crosshead]),
      summary: side == .inside
        ? "Commas and full stops stand inside the closing quotation mark."
        : "The full stop behind a quoted fragment stands outside its closing mark."
    ) { [side] story, findings in
      for quotation in story.lexicon.quotations where quotation.isClosed && !quotation.continues {
        switch side {
        case .inside: Self.checkInside(quotation, story, &findings)
        case .outside: Self.checkOutside(quotation, story, &findings)
        }
      }
    }
  }

  private static func checkInside(
    _ quotation: Quotation, _ story: Story, _ findings: inout FindingCollector
  ) {
    let tokens = story.lexicon.tokens
    let (close, next) = (quotation.tokens.upperBound - 1, quotation.tokens.upperBound)
    guard quotation.tokens.count > 2, tokens[close].kind == .quoteMark,
      story.isMark(next, ".") || story.isMark(next, ","),
      tokens[next].gap == .glued, tokens[close - 1].kind != .punctuation,
      // `'s` closes nothing, and `".com"` is an address.
      !tokens[next].flags.contains(.gluedToNext)
        || next + 1 < tokens.count && tokens[next + 1].kind == .quoteMark
    else { return }
    let text = story.string(close..<next + 1)
    let right = story.string(tokens[next]) + story.string(tokens[close])
    findings.add(
      story.range(of: close..<next + 1), "The mark stands inside: “\(right)”, not “\(text)”.",
      [Suggestion(right, isSafe: true)])
  }

  private static func checkOutside(
    _ quotation: Quotation, _ story: Story, _ findings: inout FindingCollector
  ) {
    let tokens = story.lexicon.tokens
    let (open, close) = (quotation.tokens.lowerBound, quotation.tokens.upperBound - 1)
    let stop = close - 1
    guard stop > open + 1, tokens[close].kind == .quoteMark, story.isMark(stop, "."),
      tokens[stop].gap == .glued,
      tokens[stop - 1].kind == .word, open > 0, tokens[open].gap.isBlank, !tokens[open].startsSentence,
      tokens[open - 1].kind == .word, tokens[open + 1].capitalisation == .lowercase,
      !(open + 1..<close).contains(where: { tokens[$0].startsSentence || tokens[$0].kind == .quoteMark }),
      stop - open <= 12
    else { return }
    let right = story.string(tokens[close]) + "."
    findings.add(
      story.range(of: stop..<close + 1), "The full stop stands outside a quoted fragment: “\(right)”.",
      [Suggestion(right, isSafe: true)])
  }
}
