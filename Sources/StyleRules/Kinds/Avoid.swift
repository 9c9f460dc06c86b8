/// Wants terms out of the copy.
public struct Avoid: StyledRule {
  let terms: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a rule against terms.
  ///
  /// - Parameters:
  ///   - terms: The terms. In small letters they are found in any case; with a capital, as they are written.
  ///   - reason: Why, and what to write.
  public init(
    _ terms: String..., because reason: String? = nil, file: StaticString = #fileID, line: Int = #line
  ) {
    self.terms = terms
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reason = reason
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let id = traits.id ?? "words.\(Slug.make(terms.first ?? ""))"
    guard !terms.isEmpty, terms.allSatisfy(Phrase.isPresent) else {
      guide.problem(id, traits.location, "A term is empty.", "Write a word: Avoid(\"claimed\").")
      return
    }
    let list = terms.map { "“\($0)”" }.joined(separator: ", ")
    guard let rule = guide.register(traits, id: id, kind: "Avoid", summary: "Not \(list).") else { return }
    for term in terms { guide.addPhrase(term, rule, .avoid) }
  }
}
