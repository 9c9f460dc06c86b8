/// Wants a reason in each mark by which the desk lets a finding stand: `<!-- stet: words.claimed his word -->`.
///
/// Marks are read when the findings of a file are known, so the rule finds nothing in a text alone and takes no examples.
public struct StetReasons: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// The kind, by which a run knows the rule.
  public static let kind = "StetReasons"

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.registerOfMarks(
      traits, id: "markup.stet-reason", kind: StetReasons.kind,
      summary: "A stet mark says why the finding stands.")
  }
}
