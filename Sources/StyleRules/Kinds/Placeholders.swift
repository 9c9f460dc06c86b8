import ArticleText

/// Finds what was to be filled in: `TK`, `TKTK`, `XXX`, `[NAME]`, `lorem ipsum`, `FIXME`.
public struct Placeholders: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  private static let marks = WordSet("tk tktk tktktk xxx xxxx fixme todo tbc tbd")
  private static let lorem = Folding.hash("lorem")
  private static let ipsum = Folding.hash("ipsum")

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "furniture.placeholder", kind: "Placeholders", severity: .error, scope: .everything,
      summary: "Nothing is left to be filled in.",
      at: CheckAnchor(words: [Placeholders.lorem], kinds: .acronyms)
    ) { [lorem = Placeholders.lorem, ipsum = Placeholders.ipsum] story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].kind == .word {
        let token = tokens[at]
        if token.hash == lorem, at + 1 < tokens.count, tokens[at + 1].hash == ipsum {
          findings.add(story.range(of: at..<at + 2), "Filler text is still here.")
        } else if token.capitalisation == .allCapitals,
          token.count <= 6 || Placeholders.isBracketed(at, story)
        {
          Placeholders.check(at, story, &findings)
        }
      }
    }
  }

  private static func check(_ at: Int, _ story: Story, _ findings: inout FindingCollector) {
    let tokens = story.lexicon.tokens
    if isBracketed(at, story) {
      var end = at + 1
      while end < tokens.count, story.byte(tokens[end]) != UInt8(ascii: "]") { end += 1 }
      findings.add(
        story.range(of: at - 1..<end + 1), "“\(story.string(at - 1..<end + 1))” is still to be filled in.")
      return
    }
    // `TK-103` is a type of tank, and `(TK)` a symbol.
    guard marks.contains(tokens[at].hash), tokens[at].gap != .glued, !story.isInCapitals(token: at) else {
      return
    }
    if at + 1 < tokens.count, tokens[at + 1].gap == .glued, story.byte(tokens[at + 1]) == UInt8(ascii: "-") {
      return
    }
    findings.add(tokens[at].range, "“\(story.string(tokens[at]))” is still to be filled in.")
  }

  /// The words of which one stands in a bracket that is to be filled in; `[API]` and `[PDF]` are none.
  private static let blanks = WordSet(
    """
    name names surname date day month year time place city town country title age number figure amount insert check
    quote source spokesman spokeswoman tk tktk tbc tbd xx xxx headline caption byline link url
    """)

  /// `[NAME]`, `[INSERT DATE]`: capitals alone between square brackets, one of them a blank's.
  private static func isBracketed(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard at > 0, story.byte(tokens[at - 1]) == UInt8(ascii: "[") else { return false }
    var end = at
    var isBlank = false
    while end < tokens.count, end - at < 6, tokens[end].kind == .word || tokens[end].kind == .number {
      isBlank = isBlank || blanks.contains(tokens[end].hash)
      guard tokens[end].capitalisation == .allCapitals || tokens[end].kind == .number else { return false }
      end += 1
    }
    return end < tokens.count && isBlank && story.byte(tokens[end]) == UInt8(ascii: "]")
  }
}

extension Story {
  /// Whether a token stands in a block that is set in capitals, where capitals tell nothing.
  func isInCapitals(token: Int) -> Bool {
    let index = lexicon.block(of: token)
    return index < allCapitalsBlocks.count && allCapitalsBlocks[index]
  }
}
