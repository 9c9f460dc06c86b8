import ArticleText

/// Wants bylines as `By Jane Smith and John Brown`, whatever the case of their letters was.
public struct Bylines: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Words of a byline that stay small: particles of names, and what joins them.
  private static let small = WordSet(
    "and in at for of the van von der den de da del di du la le bin bint al el dos ten ter y")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "byline.form", kind: "Bylines", scope: .byline,
      summary: "A byline is “By Jane Smith and John Brown”."
    ) { story, findings in
      for block in story.blocks(.byline) {
        let range = story.range(of: story.lexicon.blocks[block])
        let text = story.article.string(range)
        let right = Bylines.mended(story.lexicon.blocks[block], story)
        guard text != right else { continue }
        findings.add(range, "The byline is “\(right)”, not “\(text)”.", [Suggestion(right, isSafe: true)])
      }
    }
  }

  private static func mended(_ range: Range<Int>, _ story: Story) -> String {
    let tokens = story.lexicon.tokens
    let shouts = story.string(range.dropFirst()).isAllCapitals
    var result = ""
    for at in range {
      let token = tokens[at]
      if at > range.lowerBound, token.gap != .glued { result += " " }
      let text = story.string(token)
      if at == range.lowerBound {
        result += "By"
      } else if small.contains(token.hash) {
        result += shouts ? text.lowercased() : text
      } else if token.kind == .word, token.capitalisation == .lowercase || shouts && text.count > 2 {
        result += text.prefix(1).uppercased() + text.dropFirst().lowercased()
      } else {
        result += text
      }
    }
    return result
  }
}
