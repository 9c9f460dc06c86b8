import ArticleText

/// Finds a bracket that is opened and never closed, or closed and never opened.
///
/// Left alone: the end of an address (`/page)`), `1)` and `a)` before the items of a list, faces made of marks, and a remark that goes on in the next
/// paragraph.
public struct Brackets: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "punctuation.bracket", kind: "Brackets",
      scope: [.body, .blockquotes, .captions, .standfirst],
      summary: "A bracket that is opened is closed.", at: .words("(", ")", "[", "]")
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      var open: [Int] = []
      var block = 0
      var blockOfOpen: [Int] = []
      for at in places.lazy.map(Int.init) where tokens[at].kind == .punctuation {
        while block < story.lexicon.blocks.count, story.lexicon.blocks[block].upperBound <= at { block += 1 }
        // A bracket that is a whole paragraph is a sample of code.
        guard block < story.lexicon.blocks.count, story.lexicon.blocks[block].count > 1 else { continue }
        let byte = story.byte(tokens[at])
        guard byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") else {
          open.append(at)
          blockOfOpen.append(block)
          continue
        }
        let wanted = byte == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        // A remark may go on in the next paragraphs.
        if let last = open.suffix(16).lastIndex(where: { story.byte(tokens[$0]) == wanted }),
          block - blockOfOpen[last] <= 3
        {
          open.remove(at: last)
          blockOfOpen.remove(at: last)
        } else if !Brackets.isItem(at, story) {
          findings.add(Brackets.range(at - 1, at, story), "The bracket that closes here was never opened.")
        }
      }
      for at in open {
        findings.add(Brackets.range(at, at + 1, story), "The bracket that opens here is never closed.")
      }
    }
  }

  /// The bracket with the word that it stands beside.
  private static func range(_ first: Int, _ last: Int, _ story: Story) -> Range<Int> {
    let tokens = story.lexicon.tokens
    guard first >= 0, last < tokens.count, tokens[last].gap != .block else {
      return tokens[min(max(first, 0), tokens.count - 1)].range
    }
    return story.range(of: first..<last + 1)
  }

  /// `1)`, `a)`, `iv)`, `:-)`.
  private static func isItem(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard at > 0, tokens[at].gap == .glued else { return at == 0 || tokens[at].gap == .block }
    let before = tokens[at - 1]
    if before.kind == .number { return before.count <= 3 }
    if before.kind == .word { return before.count <= 4 && (before.count == 1 || roman.contains(before.hash)) }
    let byte = story.byte(before)
    return byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: "-")
  }

  private static let roman = WordSet("ii iii iv vi vii viii ix")
}
