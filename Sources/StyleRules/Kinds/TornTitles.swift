import ArticleText

/// Finds a title that a closing mark tears in two: `“Red Flags” The Challenges of …`.
///
/// Behind a closing mark a sentence goes on in small letters or with a name; a capital on `The`, `How` or another small
/// word says that a title goes on, or that a mark is missing. Left alone: headings, and marks behind a full stop,
/// comma or question mark, after which a sentence may begin.
public struct TornTitles: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let openers: StaticString = "the a an how why what when where of in on from to and for with"

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let hashes = Self.openers.description.split(separator: " ").map { Folding.hash(String($0)) }
    guide.addCheck(
      traits, id: "punctuation.torn-title", kind: "TornTitles", scope: [.body, .lists, .captions],
      summary: "A title stands between its marks as a whole.", at: .words(hashes)
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) {
        guard at >= 2, tokens[at].capitalisation == .capitalised, tokens[at].gap.isBlank,
          tokens[at - 1].kind == .quoteMark, tokens[at - 1].gap == .glued, tokens[at - 2].kind == .word,
          tokens[at - 2].startsWithCapital, !tokens[at].isQuoted, at + 1 < tokens.count,
          tokens[at + 1].kind == .word, tokens[at + 1].gap.isBlank, tokens[at + 1].startsWithCapital,
          let start = Self.opening(before: at - 1, story)
        else { continue }
        findings.add(
          story.range(of: start..<at + 2),
          "The title “\(story.string(start + 1..<at - 1)) \(story.string(at..<at + 2)) …” is torn by its closing mark, "
            + "or a mark is missing behind it.")
      }
    }
  }

  /// The mark that opens the title which ends at a closing mark; a title is short.
  private static func opening(before close: Int, _ story: Story) -> Int? {
    let tokens = story.lexicon.tokens
    var at = close - 1
    while at >= 0, close - at <= 8, tokens[at + 1].gap != .block {
      if tokens[at].kind == .quoteMark { return tokens[at + 1].startsWithCapital ? at : nil }
      at -= 1
    }
    return nil
  }
}
