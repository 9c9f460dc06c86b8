import RuleChecks

/// Finds boilerplate that was pasted into the copy: link texts, appeals to subscribe, trailing matter.
///
/// A phrase counts where it stands on its own: at the start of a paragraph or after the end of a sentence, with a
/// capital, a mark or nothing behind it. Inside a sentence the same words are copy (`can read more about it`).
public struct Furniture: StyledRule {
  let phrases: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a rule against boilerplate.
  public init(_ phrases: String..., file: StaticString = #fileID, line: Int = #line) {
    self.phrases = phrases
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let faults = TermChecks.terms(phrases, of: .furniture)
    guard guide.accepts(traits.id ?? "furniture", traits.location, faults) else { return }
    let list = phrases.map { "“\($0)”" }.joined(separator: ", ")
    guard
      let rule = guide.register(
        traits, id: "furniture.boilerplate", kind: "Furniture", scope: .everything,
        summary: "No \(list) left in the copy.")
    else { return }
    for phrase in phrases { guide.addPhrase(phrase, rule, .furniture) }
  }
}
