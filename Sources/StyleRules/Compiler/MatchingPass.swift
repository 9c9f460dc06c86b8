import ArticleText
import RuleChecks

/// The one pass over a story's tokens that looks for every phrase and pattern of a guide.
final class MatchingPass {
  /// A stretch in which findings of a rule do not count.
  struct Exemption {
    let rule: Int
    let range: Range<Int>
  }

  private struct Hit {
    let rule: Int
    let tokens: Range<Int>
    let make: (Range<Int>) -> Finding
  }

  private let guide: CompiledGuide
  private let story: Story
  private let active: [Bool]
  private let watch: RuleWatch
  private var hits: [Hit] = []
  private(set) var limit = FindingLimit()
  private(set) var exemptions: [Exemption] = []
  /// The tokens at which the guide's token checks look.
  private(set) var places = AnchorPlaces()

  /// - Parameter active: Whether each rule of the guide looks at the story.
  init(guide: CompiledGuide, story: Story, active: [Bool], watch: RuleWatch) {
    self.guide = guide
    self.story = story
    self.active = active
    self.watch = watch
  }

  func run(into findings: inout [Finding]) {
    let lexicon = story.lexicon
    let tokens = lexicon.tokens.span
    // What is asked of every token is asked in two short loops, which keep all that they need at hand.
    places = AnchorPlaces(of: tokens)
    places.words = guide.tables.hookedWords(tokens)
    let words = places.words
    let looksAtAll = !guide.tables.patterns.everywhere.isEmpty
    let looksAtNumbers = looksAtAll || !guide.tables.patterns.byNumber.isEmpty
    var block = 0
    for (token, word) in words {
      let (at, hooks) = (Int(token), guide.tables.hooks[Int(word)])
      // A check gets its tokens later, all at once.
      guard looksAtAll || hooks != .checks || looksAtNumbers && tokens[at].kind == .number else { continue }
      while lexicon.blocks[block].upperBound <= at { block += 1 }
      look(at, Int(word), hooks, tokens, lexicon.blocks[block], block)
    }
    resolve(into: &findings)
  }

  /// Looks for the phrases that begin at a token, and the patterns that hang on it.
  private func look(
    _ at: Int, _ id: Int, _ hooks: CompiledGuide.WordHooks, _ tokens: borrowing Span<Token>,
    _ range: Range<Int>, _ block: Int
  ) {
    let tables = guide.tables
    if tokens[at].kind == .number {
      for hook in tables.patterns.byNumber { tryPattern(hook, at, range, block) }
    }
    for hook in tables.patterns.everywhere { tryPattern(hook, at, range, block) }
    if hooks.contains(.phrases) {
      tables.automaton.matches(at: at, id, end: range.upperBound) {
        tables.words.id(tokens[$0].hash)
      } _: { phrase, end in
        take(tables.automaton.phrases[phrase], at..<end, block, range)
      }
    }
    if hooks.contains(.patterns), let hooks = tables.patterns.hooks(for: id) {
      for hook in hooks { tryPattern(hook, at, range, block) }
    }
  }

  /// Of the hits of one rule that overlap, the first and longest stands.
  private func resolve(into findings: inout [Finding]) {
    hits.sort { first, second in
      if first.rule != second.rule { return first.rule < second.rule }
      if first.tokens.lowerBound != second.tokens.lowerBound {
        return first.tokens.lowerBound < second.tokens.lowerBound
      }
      return first.tokens.upperBound > second.tokens.upperBound
    }
    var last: Hit?
    for hit in hits {
      if let last, last.rule == hit.rule, hit.tokens.lowerBound < last.tokens.upperBound { continue }
      last = hit
      var finding = hit.make(hit.tokens)
      finding.rule = hit.rule
      findings.append(finding)
    }
  }

  private func add(_ hit: Hit) {
    if limit.admits(hit.rule, after: hits.count) { hits.append(hit) }
  }

  // MARK: Phrases

  private func take(_ phrase: Phrase, _ tokens: Range<Int>, _ block: Int, _ range: Range<Int>) {
    guard isWanted(phrase.rule, tokens.lowerBound, block), isSame(phrase, tokens),
      guide.holds(phrase.since, story)
    else { return }
    switch phrase.meaning {
    case .exemption: exemptions.append(Exemption(rule: phrase.rule, range: story.range(of: tokens)))
    case .furniture:
      guard standsAlone(tokens, range) else { return }
      add(
        Hit(rule: phrase.rule, tokens: tokens) { [story, guide] tokens in
          Finding(
            guide.rules[phrase.rule].message("“\(story.string(tokens))” was left in the copy."),
            story.range(of: tokens))
        })
    case .avoid(let reason):
      add(
        Hit(rule: phrase.rule, tokens: tokens) { [story, guide] tokens in
          let text = "Avoid “\(story.string(tokens))”." + (reason.map { " \($0)" } ?? "")
          return Finding(guide.rules[phrase.rule].message(text), story.range(of: tokens))
        })
    case .prefer(let right, let isSafe):
      add(
        Hit(rule: phrase.rule, tokens: tokens) { [self] tokens in
          let text = replacement(right, for: phrase, tokens, range)
          return Finding(
            guide.rules[phrase.rule].message("Use “\(right)”, not “\(story.string(tokens))”."),
            story.range(of: tokens), [Suggestion(text, isSafe: isSafe)])
        })
    case .name(let right, let note, let isSafe):
      add(
        Hit(rule: phrase.rule, tokens: tokens) { [self] tokens in
          let text = replacement(right, for: phrase, tokens, range)
          return Finding(
            guide.rules[phrase.rule].message(
              "“\(story.string(tokens))” should be “\(text)”: \(note)."),
            story.range(of: tokens), [Suggestion(text, isSafe: isSafe)])
        })
    }
  }

  private func isSame(_ phrase: Phrase, _ tokens: Range<Int>) -> Bool {
    TermWords.stand(
      phrase.words, isExact: phrase.isExact, at: tokens.lowerBound, in: story.lexicon.tokens,
      of: story.article.text)
  }

  /// The wanted term in the case of the one that it replaces.
  private func replacement(
    _ right: String, for phrase: Phrase, _ tokens: Range<Int>, _ block: Range<Int>
  ) -> String {
    let all = story.lexicon.tokens
    var text = right
    let first = all[tokens.lowerBound]
    if tokens.allSatisfy({ all[$0].kind != .word || all[$0].capitalisation == .allCapitals }),
      first.capitalisation == .allCapitals, !phrase.words[0].text.isAllCapitals
    {
      text = right.uppercased()
    } else if !phrase.isExact, first.startsWithCapital, let letter = right.first {
      text = letter.uppercased() + right.dropFirst()
    }
    // The full stop of `pct.` may be the sentence's too.
    let last = tokens.upperBound - 1
    var next = tokens.upperBound
    while next < block.upperBound, all[next].gap == .glued,
      all[next].kind == .quoteMark || story.byte(all[next]) == UInt8(ascii: ")")
    {
      next += 1
    }
    let endsSentence = next >= block.upperBound || all[next].startsSentence
    if endsSentence, !text.hasSuffix("."), story.byte(all[last]) == UInt8(ascii: "."), all[last].count == 1 {
      text += "."
    }
    return text
  }

  /// Whether boilerplate stands on its own, with no sentence around it.
  private func standsAlone(_ tokens: Range<Int>, _ block: Range<Int>) -> Bool {
    let all = story.lexicon.tokens
    if tokens.lowerBound > block.lowerBound {
      let before = all[tokens.lowerBound - 1]
      let byte = story.byte(before)
      let endsSentence = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      // A list's bullet is no copy.
      let isBullet =
        tokens.lowerBound == block.lowerBound + 1 && before.kind != .word && before.kind != .number
      guard endsSentence || isBullet || before.kind == .quoteMark || all[tokens.lowerBound].startsSentence
      else {
        return false
      }
    }
    guard tokens.upperBound < block.upperBound else { return true }
    let after = all[tokens.upperBound]
    return after.kind != .word || after.startsWithCapital || after.startsSentence
  }

  // MARK: Patterns

  private func tryPattern(_ hook: PatternIndex.Hook, _ anchor: Int, _ range: Range<Int>, _ block: Int) {
    let pattern = guide.tables.patterns.patterns[hook.pattern]
    guard active[pattern.rule] else { return }
    let earliest = max(range.lowerBound, anchor - hook.before.upperBound)
    let latest = anchor - hook.before.lowerBound
    guard earliest <= latest else { return }
    for start in earliest...latest where isWanted(pattern.rule, start, block) {
      var matcher = PatternMatcher(pattern.program, story, start: start, end: range.upperBound)
      let found = pattern.isWatched ? watch.run(pattern.rule) { matcher.match() } : matcher.match()
      guard let (end, parts) = found else { continue }
      let match = PatternMatch(story: story, tokens: start..<end, parts: parts)
      add(Hit(rule: pattern.rule, tokens: start..<end) { [self] _ in finding(pattern, match) })
    }
  }

  private func finding(_ pattern: CompiledPattern, _ match: PatternMatch) -> Finding {
    let range = story.range(of: match.tokens)
    var suggestions: [Suggestion] = []
    // A part that the match does not have can't be replaced.
    if let replacement = pattern.replacement?(match),
      replacement.part.map({ !match[$0].tokens.isEmpty }) ?? true
    {
      var text = replacement.text
      if let part = replacement.part {
        let inner = story.range(of: match.parts[part])
        text =
          story.article.string(range.lowerBound..<inner.lowerBound) + text
          + story.article.string(inner.upperBound..<range.upperBound)
      }
      suggestions = [Suggestion(text, isSafe: pattern.isSafe)]
    }
    return Finding(guide.rules[pattern.rule].message(pattern.message(match)), range, suggestions)
  }

  private func isWanted(_ rule: Int, _ token: Int, _ block: Int) -> Bool {
    guard active[rule] else { return false }
    let place = TextPlace(
      token: token, role: story.article.blocks[block].role, isQuoted: story.lexicon.tokens[token].isQuoted)
    return guide.rules[rule].looksAt(place, story)
  }
}

extension CompiledRule {
  /// A message with the newsroom's reason behind it.
  func message(_ text: String) -> String {
    guard let reason else { return text }
    return "\(text) \(reason)"
  }
}

extension String {
  /// Whether the text has letters, and no small ones.
  var isAllCapitals: Bool {
    let scalars = unicodeScalars
    return scalars.contains { $0.properties.isUppercase } && !scalars.contains { $0.properties.isLowercase }
  }
}
