/// Finds the marks of the desk that are needed for nothing, or that name no rule: `<!-- stet: words.claimed -->` where nothing is found.
///
/// Every guide has it, as `markup.unused-stet`; a guide that lists it says how much it matters. Marks are read when the findings
/// of a file are known, so the rule finds nothing in a text alone and takes no examples.
public struct UnusedStets: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// The kind, by which a run knows the rule.
  public static let kind = "UnusedStets"

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.registerOfMarks(
      traits, id: "markup.unused-stet", kind: UnusedStets.kind,
      summary: "A stet mark that is needed for nothing, or names no rule, is taken out.")
  }
}
