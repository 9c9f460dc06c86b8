internal import ArticleText
internal import RuleChecks

/// A pattern as a small program that a matcher runs over tokens.
public struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    case word(PhraseWord, isExact: Bool, isGlued: Bool?)
    case number(ClosedRange<Int>, Number.Writing)
    case anyWord(AnyWord.Letters)
    case wordClass([WordClass])
    case wordEnding([[UInt8]])
    /// As many tokens as the expression takes.
    case expression(BoundedExpression)
    case anyToken
    case value(ValuePart)
    /// Tries the first place, then the second.
    case either(Int, Int)
    case jump(Int)
    case partStart(Int)
    case partEnd(Int)
  }

  /// The words one of which stands in every match, and how many tokens may come before it.
  struct Anchor: Sendable {
    var hashes: [UInt32]
    var before: ClosedRange<Int>
  }

  private(set) var instructions: [Instruction] = []
  /// How many tokens a match has.
  private(set) var length = 0...0
  private(set) var anchors: [Anchor] = []
  /// The first number of the pattern: how many tokens may come before it, and how it may be written.
  private(set) var number: (before: ClosedRange<Int>, writing: Number.Writing)?
  /// The first value of the pattern, and how many tokens may come before it.
  private(set) var value: (part: ValuePart, before: ClosedRange<Int>)?
  /// What is wrong with the pattern.
  private(set) var problems: [String] = []
  private(set) var partCount = 0
  /// The longest repetition that a pattern may have, so that a match stays near its anchor.
  static let longestRepeat = 64

  init(_ parts: [any PatternPart]) {
    for part in parts { appendPart(part) }
  }

  private mutating func appendPart(_ part: any PatternPart) {
    instructions.append(.partStart(partCount))
    part.lower(into: &self)
    instructions.append(.partEnd(partCount))
    partCount += 1
  }

  // MARK: What parts call

  /// Says what is wrong with a part.
  mutating func report(_ problem: String) { problems.append(problem) }

  /// Says that one of these words is the next that the program takes.
  mutating func addAnchor(_ hashes: [UInt32]) { anchors.append(Anchor(hashes: hashes, before: length)) }

  mutating func append(_ instruction: Instruction, length tokens: ClosedRange<Int> = 1...1) {
    if case .number(_, let writing) = instruction, number == nil { number = (length, writing) }
    instructions.append(instruction)
    lengthen(tokens)
  }

  mutating func appendValue(_ part: ValuePart) {
    if value == nil { value = (part, length) }
    instructions.append(.value(part))
    lengthen(1...ValuePart.longest)
  }

  mutating func appendPhrase(_ term: String) {
    let words = Phrase.words(of: term)
    if let fault = PatternChecks.words(term) { problems.append(fault.message) }
    let isExact = Phrase.isExact(term)
    for (index, word) in words.enumerated() {
      if word.kind == .word {
        anchors.append(Anchor(hashes: [word.hash], before: length))
      }
      instructions.append(.word(word, isExact: isExact, isGlued: index == 0 ? nil : word.isGlued))
      lengthen(1...1)
    }
  }

  mutating func appendChoice(_ parts: [any PatternPart]) {
    if parts.isEmpty { problems.append("A OneOf has nothing to choose from.") }
    var lengths: [ClosedRange<Int>] = []
    var best: [Anchor?] = []
    var ends: [Int] = []
    for (index, part) in parts.enumerated() {
      let inner = PatternProgram(branch: part, at: instructions.count + (index + 1 < parts.count ? 1 : 0))
      problems += inner.problems
      lengths.append(inner.length)
      best.append(inner.bestAnchor)
      if index + 1 < parts.count {
        let start = instructions.count + 1
        instructions.append(.either(start, start + inner.instructions.count + 1))
        instructions += inner.instructions
        ends.append(instructions.count)
        instructions.append(.jump(0))
      } else {
        instructions += inner.instructions
      }
    }
    for end in ends { instructions[end] = .jump(instructions.count) }
    let all = best.compactMap { $0 }
    if all.count == parts.count, let low = all.map(\.before.lowerBound).min(),
      let high = all.map(\.before.upperBound).max()
    {
      anchors.append(
        Anchor(
          hashes: all.flatMap(\.hashes), before: length.lowerBound + low...length.upperBound + high))
    }
    lengthen((lengths.map(\.lowerBound).min() ?? 0)...(lengths.map(\.upperBound).max() ?? 0))
  }

  mutating func appendRepeat(_ parts: [any PatternPart], _ times: ClosedRange<Int>) {
    if times.upperBound > PatternProgram.longestRepeat || times.lowerBound < 0 {
      problems.append("A repetition must be between 0 and \(PatternProgram.longestRepeat) times.")
      return
    }
    let before = length
    let probe = PatternProgram(branches: parts, at: 0)
    problems += probe.problems
    for time in 0..<times.upperBound {
      if time < times.lowerBound {
        instructions += PatternProgram(branches: parts, at: instructions.count).instructions
      } else {
        let body = PatternProgram(branches: parts, at: instructions.count + 1).instructions
        instructions.append(.either(instructions.count + 1, instructions.count + 1 + body.count))
        instructions += body
      }
    }
    if times.lowerBound > 0, let anchor = probe.bestAnchor {
      anchors.append(
        Anchor(
          hashes: anchor.hashes,
          before: before.lowerBound + anchor.before.lowerBound...before.upperBound + anchor.before.upperBound
        ))
    }
    lengthen(probe.length.lowerBound * times.lowerBound...probe.length.upperBound * times.upperBound)
  }

  mutating func appendGap(_ gap: ClosedRange<Int>) {
    guard gap.upperBound <= PatternProgram.longestRepeat, gap.lowerBound >= 0 else {
      problems.append("A gap must be between 0 and \(PatternProgram.longestRepeat) words long.")
      return
    }
    for _ in 0..<gap.lowerBound { instructions.append(.anyToken) }
    // As few as can be: the way out is tried before one more token.
    let optional = gap.upperBound - gap.lowerBound
    let end = instructions.count + 2 * optional
    for _ in 0..<optional {
      instructions.append(.either(end, instructions.count + 1))
      instructions.append(.anyToken)
    }
    lengthen(gap)
  }

  private mutating func lengthen(_ by: ClosedRange<Int>) {
    length = length.lowerBound + by.lowerBound...length.upperBound + by.upperBound
  }

  /// A program for parts inside a part, whose jumps are right where it will stand.
  private init(branches parts: [any PatternPart], at offset: Int) {
    for part in parts { part.lower(into: &self) }
    relocate(by: offset)
  }

  private init(branch part: any PatternPart, at offset: Int) { self.init(branches: [part], at: offset) }

  private mutating func relocate(by offset: Int) {
    for index in instructions.indices {
      switch instructions[index] {
      case .either(let first, let second): instructions[index] = .either(first + offset, second + offset)
      case .jump(let target): instructions[index] = .jump(target + offset)
      default: break
      }
    }
  }

  /// The anchor that copy has most seldom: no function word if it can be helped, then the fewest words.
  var bestAnchor: Anchor? {
    anchors.min { first, second in
      let common = (first.isCommon, second.isCommon)
      if common.0 != common.1 { return !common.0 }
      return first.hashes.count < second.hashes.count
    }
  }
}

extension PatternProgram.Anchor {
  private static let commonWords = WordSet(
    """
    the a an of to in and for on with at by from as is was are were be it he she they his her its that this
    not or but had has have said will would who which their one two more than up out i you we
    """)

  var isCommon: Bool { hashes.contains { Self.commonWords.contains($0) } }
}
