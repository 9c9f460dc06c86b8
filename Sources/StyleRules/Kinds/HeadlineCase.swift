import ArticleText

/// Wants headlines in sentence case or in title case.
///
/// A headline of names alone tells nothing: in sentence case one is found where four words or more have a capital and
/// none but the smallest has a small letter. Headlines in capitals throughout are left alone.
public struct HeadlineCase: StyledRule {
  /// How a headline is capitalised.
  public enum Style: String, Sendable, Hashable { case sentence, title }

  let style: Style
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ style: Style = .sentence, file: StaticString = #fileID, line: Int = #line) {
    self.style = style
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(options: RuleOption("style", style.rawValue, choices: "sentence or title")),
      id: "structure.headline-case", kind: "HeadlineCase", scope: .headline,
      summary: "A headline stands in \(style.rawValue) case."
    ) { [style] story, findings in
      for block in story.blocks(.headline) where !story.allCapitalsBlocks[block] {
        let range = story.lexicon.blocks[block]
        guard HeadlineCase.isWrong(range, style, story) else { continue }
        findings.add(
          story.range(of: range),
          style == .sentence
            ? "The headline is in title case; keep capitals for names."
            : "The headline is in sentence case; give its words capitals.")
      }
    }
  }

  private static func isWrong(_ range: Range<Int>, _ style: Style, _ story: Story) -> Bool {
    var capitals = 0
    var smalls = 0
    for at in range.dropFirst() {
      let token = story.lexicon.tokens[at]
      guard token.kind == .word, token.gap.isBlank, !small.contains(token.hash) else { continue }
      switch token.capitalisation {
      case .lowercase: smalls += 1
      case .capitalised: capitals += 1
      default: break
      }
    }
    return style == .sentence ? smalls == 0 && capitals >= 4 : smalls >= 2 && smalls > capitals
  }

  /// Words that stay small in title case.
  private static let small = WordSet(
    """
    a an the of to in on at by for from with as and or but nor if up off out over into than per via vs v v. is be
    """)
}
