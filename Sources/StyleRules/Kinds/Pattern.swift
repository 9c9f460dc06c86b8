internal import RuleChecks

/// Finds a sequence of words, figures, choices and gaps.
public struct Pattern: StyledRule {
  let parts: [any PatternPart]
  var messageMaker: (@Sendable (PatternMatch) -> String)?
  var replacement: (@Sendable (PatternMatch) -> PartText)?
  var isSafe = false
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a rule for a sequence.
  ///
  /// - Parameters:
  ///   - id: The rule's id, `category.name`.
  ///   - parts: What follows what. Strings are words; between parts there may be a space or none.
  public init(
    _ id: String, file: StaticString = #fileID, line: Int = #line,
    @PatternBuilder parts: () -> [any PatternPart]
  ) {
    self.parts = parts()
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.id = id
  }

  /// Says what is wrong with a match.
  public func message(_ message: @escaping @Sendable (PatternMatch) -> String) -> Pattern {
    var copy = self
    copy.messageMaker = message
    return copy
  }

  /// Says what to put in the place of a match; of a single part where the closure gives that part's own text
  /// (`$0[1].spelledOut`).
  ///
  /// - Parameters:
  ///   - safe: Whether `fix-articles` may put it in unread.
  ///   - replacement: Makes the new text.
  public func replacing(
    safe: Bool = true, _ replacement: @escaping @Sendable (PatternMatch) -> PartText
  ) -> Pattern {
    var copy = self
    copy.replacement = replacement
    copy.isSafe = safe
    return copy
  }

  /// Says what to put in the place of one part of a match.
  ///
  /// - Parameters:
  ///   - part: 0 for the first part.
  ///   - safe: Whether `fix-articles` may put it in unread.
  ///   - replacement: Makes the new text of the part.
  public func replacing(
    part: Int, safe: Bool = true, _ replacement: @escaping @Sendable (PatternMatch) -> PartText
  ) -> Pattern {
    replacing(safe: safe) { PartText(text: replacement($0).text, part: part) }
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let id = traits.id ?? "pattern"
    let program = PatternProgram(parts)
    for problem in program.problems {
      guide.problem(id, traits.location, problem, PatternChecks.advice)
    }
    guard program.problems.isEmpty else { return }
    guard program.length.lowerBound > 0 else {
      guide.problem(
        id, traits.location, "The pattern can match nothing at all.",
        "Give it a part that must be there: a word, a Number or a OneOf.")
      return
    }
    guard
      let rule = guide.register(
        traits, id: id, kind: "Pattern", summary: traits.reason ?? "A pattern of \(parts.count) parts.")
    else { return }
    guide.addPattern(
      CompiledPattern(
        rule: rule, program: program, message: messageMaker ?? { "“\($0.text)” is not house style." },
        replacement: replacement, isSafe: isSafe))
  }
}
