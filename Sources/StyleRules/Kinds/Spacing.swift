import ArticleText

/// Finds spaces where none belong, and none where one belongs: `( text )`, `word ,`, `end.Next`.
public struct Spacing: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "punctuation.spacing", kind: "Spacing", scope: [.copy, .signoff],
      summary: "No space inside brackets or before a mark, and one after it.", at: .punctuation
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where tokens[at].count == 1 {
        switch story.byte(tokens[at]) {
        case UInt8(ascii: "("), UInt8(ascii: "["): Spacing.checkOpening(at, story, &findings)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): Spacing.checkClosing(at, story, &findings)
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"),
          UInt8(ascii: ":"):
          Spacing.checkMark(at, story, &findings)
        default: break
        }
      }
    }
  }

  /// `( text )`: both spaces are one finding.
  private static func checkOpening(_ at: Int, _ story: Story, _ findings: inout FindingCollector) {
    let tokens = story.lexicon.tokens
    guard at + 1 < tokens.count, tokens[at + 1].gap.isBlank, tokens[at + 1].kind != .symbol else { return }
    var close = at + 1
    while close < tokens.count, close - at < 40, tokens[close].gap != .block, !isClosing(tokens[close], story)
    {
      close += 1
    }
    let hasClose = close < tokens.count && isClosing(tokens[close], story) && tokens[close].gap.isBlank
    let end = hasClose ? close + 1 : at + 2
    let range = story.range(of: at..<end)
    var text = story.string(tokens[at]) + story.string(at + 1..<(hasClose ? close : end))
    if hasClose { text += story.string(tokens[close]) }
    findings.add(range, "No space belongs inside brackets.", [Suggestion(text, isSafe: true)])
  }

  private static func checkClosing(_ at: Int, _ story: Story, _ findings: inout FindingCollector) {
    let tokens = story.lexicon.tokens
    guard at > 0, tokens[at].gap.isBlank else { return }
    // One that belongs to `( text )` has been reported there; one alone may be a list's `a )`.
    var open = at - 1
    while open >= 0, at - open < 40, tokens[open + 1].gap != .block, !isOpening(tokens[open], story) {
      open -= 1
    }
    guard open >= 0, at - open < 40, isOpening(tokens[open], story), tokens[open + 1].gap == .glued else {
      return
    }
    let range = story.range(of: at - 1..<at + 1)
    findings.add(
      range, "No space belongs inside brackets.",
      [Suggestion(story.string(tokens[at - 1]) + story.string(tokens[at]), isSafe: true)])
  }

  private static func checkMark(_ at: Int, _ story: Story, _ findings: inout FindingCollector) {
    let tokens = story.lexicon.tokens
    let token = tokens[at]
    if at > 0, token.gap.isBlank, isEndOfWord(tokens[at - 1]), !token.flags.contains(.gluedToNext) {
      let before = story.string(tokens[at - 1])
      // The full stop of `a.s.` is the sentence's too.
      let mark = before.hasSuffix(".") && story.byte(token) == UInt8(ascii: ".") ? "" : story.string(token)
      findings.add(
        story.range(of: at - 1..<at + 1), "No space belongs before “\(story.string(token))”.",
        [Suggestion(before + mark, isSafe: true)])
      return
    }
    guard at > 0, at + 1 < tokens.count, token.gap == .glued, tokens[at + 1].gap == .glued else { return }
    let (before, next) = (tokens[at - 1], tokens[at + 1])
    guard before.kind == .word, next.kind == .word, before.capitalisation == .lowercase,
      next.capitalisation == .capitalised, before.count > 1,
      next.count > 1 || story.byte(next) == UInt8(ascii: "I")
        || story.byte(next) == UInt8(ascii: "A"),
      story.byte(token) != UInt8(ascii: ":"), !isEntity(at, story)
    else { return }
    let range = story.range(of: at - 1..<at + 2)
    findings.add(
      range, "A space is missing after “\(story.string(token))”.",
      [Suggestion("\(story.string(before))\(story.string(token)) \(story.string(next))", isSafe: false)])
  }

  /// Whether a semicolon ends an entity that a conversion has left in (`&amp;`).
  private static func isEntity(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    return at >= 2 && story.byte(tokens[at]) == UInt8(ascii: ";")
      && story.byte(tokens[at - 2]) == UInt8(ascii: "&")
      && tokens[at - 1].gap == .glued
  }

  private static func isEndOfWord(_ token: Token) -> Bool {
    token.kind == .word || token.kind == .number || token.kind == .clitic
  }

  private static func isOpening(_ token: Token, _ story: Story) -> Bool {
    let byte = story.byte(token)
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  private static func isClosing(_ token: Token, _ story: Story) -> Bool {
    let byte = story.byte(token)
    return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
  }
}
