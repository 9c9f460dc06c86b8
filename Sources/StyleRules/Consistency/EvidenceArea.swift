import ArticleText

/// The parts of a story whose forms count as its own: speech is no evidence, since it can't be changed, and headlines,
/// datelines and tables have forms of their own.
struct EvidenceArea: Sendable {
  let scope: Scope
  let exclusion: Scope

  /// The running copy, where a rule's modifiers say nothing else.
  static let running: Scope = [.body, .lists, .captions]

  /// The area of a rule.
  ///
  /// - Parameters:
  ///   - traits: What the rule's modifiers set.
  ///   - quoted: Whether speech counts too, as it does for marks that the newsroom sets itself.
  init(_ traits: RuleTraits, countsSpeech: Bool = false) {
    scope = traits.scope ?? EvidenceArea.running
    exclusion =
      countsSpeech || scope.contains(.quotations) ? traits.exclusion : traits.exclusion.union(.quotations)
  }

  /// Whether a token counts. Costs the logarithm of the number of blocks.
  func has(_ token: Int, in story: Story) -> Bool {
    let role = story.article.blocks[story.lexicon.block(of: token)].role
    let place = TextPlace(token: token, role: role, isQuoted: story.lexicon.tokens[token].isQuoted)
    return story.isInside(place, scope, exclusion)
  }
}

extension Story {
  /// Whether a bracket opens a few tokens before and has not been closed.
  func isInBrackets(_ token: Int) -> Bool {
    let tokens = lexicon.tokens
    var at = token
    while at > 0, token - at < 12, tokens[at].gap != .block {
      at -= 1
      if isMark(at, ")") { return false }
      if isMark(at, "(") { return true }
    }
    return false
  }

  /// Whether a capitalised word is a name, or part of one: its capital is not the sentence's.
  func isNamelike(_ token: Int) -> Bool {
    let tokens = lexicon.tokens
    guard tokens[token].startsWithCapital else { return false }
    if !opensSentence(token) { return true }
    return token + 1 < tokens.count && tokens[token + 1].startsWithCapital && tokens[token + 1].gap.isBlank
  }

  /// The index of the figure or number word right before a token, set apart by a blank.
  func amount(before token: Int) -> Int? {
    let tokens = lexicon.tokens
    guard token > 0, tokens[token].gap.isBlank else { return nil }
    let isNumber = tokens[token - 1].kind == .number || NumberWords.value(of: tokens[token - 1]) != nil
    return isNumber ? token - 1 : nil
  }
}
