import RuleChecks

/// Wants terms out of the copy.
public struct Avoid: StyledRule {
  struct Entry: Sendable {
    let terms: [String]
    /// Why, and what to write, where the entry says so itself.
    let reason: String?
    let location: DeclarationLocation
    /// What is wrong with the entry's line in a table.
    var fault: RuleFault?
  }

  let entries: [Entry]
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
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reason = reason
    entries = [Entry(terms: terms, reason: nil, location: traits.location)]
  }

  /// Makes one rule against the terms of a table, each with its reason: `term, term: reason`, one a line. A line that
  /// begins with `#` is a comment.
  public init(table: String, file: StaticString = #fileID, line: Int = #line) {
    let location = DeclarationLocation("\(file)", line)
    traits = RuleTraits(location)
    entries = TermTable.objections(table).map { line in
      // The table starts on the line after the one where its string opens.
      let place = DeclarationLocation(location.file, location.line + line.number)
      return Entry(terms: line.terms, reason: line.reason, location: place, fault: line.fault)
    }
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let terms = entries.flatMap(\.terms)
    let id = traits.id ?? TermKind.avoid.standardID(terms)
    for entry in entries {
      for fault in entry.fault.map({ [$0] }) ?? TermChecks.terms(entry.terms, of: .avoid) {
        guide.problem(id, entry.location, fault.message, fault.advice)
      }
    }
    guard !terms.isEmpty else { return }
    let list = terms.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
    let rest = terms.count > 4 ? " and \(terms.count - 4) more" : ""
    guard
      let rule = guide.register(
        traits, id: id, kind: "Avoid", summary: "Not \(list)\(rest).",
        isShared: entries.count > 1 && traits.id != nil)
    else { return }
    for entry in entries where entry.fault == nil {
      for term in entry.terms where Phrase.isPresent(term) {
        guide.addPhrase(term, rule, .avoid(reason: entry.reason))
      }
    }
  }
}
