import ArticleText
import RuleChecks

/// A compiled pattern of one rule.
struct CompiledPattern: Sendable {
  let rule: Int
  let program: PatternProgram
  let message: @Sendable (PatternMatch) -> String
  let replacement: (@Sendable (PatternMatch) -> PartText)?
  let isSafe: Bool
  /// Whether a regular expression takes part, whose time nobody knows beforehand.
  let isWatched: Bool

  init(
    rule: Int, program: PatternProgram, message: @escaping @Sendable (PatternMatch) -> String,
    replacement: (@Sendable (PatternMatch) -> PartText)?, isSafe: Bool
  ) {
    self.rule = rule
    self.program = program
    self.message = message
    self.replacement = replacement
    self.isSafe = isSafe
    isWatched = program.instructions.contains { if case .expression = $0 { true } else { false } }
  }
}

/// Runs a pattern's program at one place.
///
/// What has been tried in vain at a place is not tried there again, so the work is bounded by the length of the
/// program times the longest match, whatever the pattern.
struct PatternMatcher {
  let program: PatternProgram
  let story: Story
  let start: Int
  let end: Int
  private var parts: [Range<Int>]
  private var failed: Set<Int> = []

  init(_ program: PatternProgram, _ story: Story, start: Int, end: Int) {
    self.program = program
    self.story = story
    self.start = start
    self.end = end
    parts = []
  }

  /// The parts' tokens if the pattern stands at the start.
  mutating func match() -> (end: Int, parts: [Range<Int>])? {
    parts = [Range<Int>](repeating: start..<start, count: program.partCount)
    guard let end = run(0, start) else { return nil }
    return (end, parts)
  }

  private mutating func run(_ from: Int, _ at: Int) -> Int? {
    var pc = from
    var at = at
    while pc < program.instructions.count {
      switch program.instructions[pc] {
      case .either(let first, let second):
        let key = pc << 20 | (at - start)
        guard !failed.contains(key) else { return nil }
        let saved = parts
        if let end = run(first, at) { return end }
        parts = saved
        failed.insert(key)
        pc = second
        continue
      case .jump(let target):
        pc = target
        continue
      case .partStart(let part): parts[part] = at..<at
      case .partEnd(let part): parts[part] = parts[part].lowerBound..<at
      case .expression(let expression):
        guard at < end, let after = expression.end(from: at, in: story, end: end) else { return nil }
        at = after
      case let instruction:
        guard at < end else { return nil }
        if case .value(let part) = instruction {
          guard let next = part.end(at: at, story), next <= end else { return nil }
          at = next
        } else {
          guard accepts(instruction, at) else { return nil }
          at += 1
        }
      }
      pc += 1
    }
    return at > start ? at : nil
  }

  private func accepts(_ instruction: PatternProgram.Instruction, _ at: Int) -> Bool {
    let token = story.lexicon.tokens[at]
    switch instruction {
    case .word(let word, let isExact, let isGlued):
      guard token.hash == word.hash else { return false }
      if let isGlued, isGlued != (token.gap == .glued) { return false }
      return WordComparison.isSame(token, word, isExact: isExact, story)
    case .number(let range, let writing):
      if token.kind == .number {
        guard writing != .inWords, let value = NumberWords.figure(token, story) else { return false }
        return range.contains(value)
      }
      guard writing != .asFigures, let value = NumberWords.value(of: token) else { return false }
      return range.contains(value)
    case .anyWord(let letters):
      guard token.kind == .word else { return false }
      switch letters {
      case .any: return true
      case .lowercase: return token.capitalisation == .lowercase
      case .capitalised: return token.startsWithCapital
      case .allCapitals: return token.capitalisation == .allCapitals
      }
    case .wordClass(let classes): return classes.contains { $0.contains(token, story) }
    case .wordEnding(let endings):
      guard token.kind == .word else { return false }
      let folded = Folding.folded(story.article.text[token.range])
      return endings.contains { folded.count >= $0.count + 2 && folded.suffix($0.count).elementsEqual($0) }
    case .anyToken: return true
    default: return false
    }
  }
}

/// Compares a token with a word of a rule beyond their hashes.
enum WordComparison {
  /// Whether the letters agree: case where it matters, diacritics always.
  static func isSame(_ token: Token, _ word: PhraseWord, isExact: Bool, _ story: Story) -> Bool {
    word.isSame(as: token, of: story.article.text, isExact: isExact)
  }
}
