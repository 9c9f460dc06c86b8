import RuleChecks

/// Wants contractions written out: `cannot`, not `can't`. A guide exempts quotations with `.except(in: .quotations)`.
///
/// Left alone is what can be read two ways: `it's`, `he'd`, `that's`.
public struct Contractions: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  static let table = """
    cannot     <- can't
    will not   <- won't
    shall not  <- shan't
    do not     <- don't
    does not   <- doesn't
    did not    <- didn't
    is not     <- isn't
    are not    <- aren't
    was not    <- wasn't
    were not   <- weren't
    has not    <- hasn't
    have not   <- haven't
    had not    <- hadn't
    would not  <- wouldn't
    could not  <- couldn't
    should not <- shouldn't
    must not   <- mustn't
    need not   <- needn't
    I am       <- I'm
    I have     <- I've
    I will     <- I'll
    you are    <- you're
    you have   <- you've
    you will   <- you'll
    we are     <- we're
    we have    <- we've
    we will    <- we'll
    they are   <- they're
    they have  <- they've
    they will  <- they'll
    he will    <- he'll
    she will   <- she'll
    it will    <- it'll
    """

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guard
      let rule = guide.register(
        traits, id: "language.contraction", kind: "Contractions", severity: .advice,
        summary: "Contractions are written out: “cannot”.")
    else { return }
    for entry in TermTable.preferences(Self.table) {
      for wrong in entry.wrong { guide.addPhrase(wrong, rule, .prefer(right: entry.right)) }
    }
  }
}
