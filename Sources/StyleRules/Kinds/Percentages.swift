import ArticleText

/// Wants a percentage behind a figure with its sign (`3%`) or in words (`3 percent`, `3 per cent`).
///
/// Headlines and tables keep the sign.
public struct Percentages: StyledRule {
  /// How a percentage is written.
  public enum Style: Sendable, Hashable {
    /// `3%`.
    case sign
    /// `3 percent`, or as the newsroom spells it.
    case words(String)
  }

  let style: Style
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(_ style: Style, file: StaticString = #fileID, line: Int = #line) {
    self.style = style
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let (per, cent) = (Folding.hash("per"), Folding.hash("cent"))

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let sample =
      switch style {
      case .sign: "3%"
      case .words(let word): "3 \(word)"
      }
    let anchor: CheckAnchor = style == .sign ? .words("percent", "per", "pct") : .words("%")
    guide.addCheck(
      traits.with(options: RuleOption("style", sample, choices: "3%, 3 percent or 3 per cent")),
      id: "figures.percent-form", kind: "Percentages", scope: [.body, .captions, .lists],
      summary: "A percentage is written as “\(sample)”.", at: anchor
    ) { [style] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where at > 0 && tokens[at - 1].kind == .number {
        var end = at + 1
        if tokens[at].hash == Self.per {
          guard end < tokens.count, tokens[end].hash == Self.cent else { continue }
          end += 1
        }
        let figure = story.string(tokens[at - 1])
        let right =
          switch style {
          case .sign: figure + "%"
          case .words(let word): "\(figure) \(word)"
          }
        findings.add(
          story.range(of: at - 1..<end), "A percentage is written as “\(right)”.",
          [Suggestion(right, isSafe: true)])
      }
    }
  }
}
