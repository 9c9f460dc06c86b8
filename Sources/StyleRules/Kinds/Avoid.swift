/// Wants terms out of the copy.
public struct Avoid: StyledRule {
  struct Entry: Sendable {
    let terms: [String]
    /// Why, and what to write, where the entry says so itself.
    let reason: String?
    let location: DeclarationLocation
    /// What is wrong with the entry's line in a table.
    var problem: (message: String, advice: String)?
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
    entries = AvoidTable.entries(table, location)
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let terms = entries.flatMap(\.terms)
    let id = traits.id ?? "words.\(Slug.make(terms.first ?? ""))"
    for entry in entries {
      if let problem = entry.problem {
        guide.problem(id, entry.location, problem.message, problem.advice)
      } else if entry.terms.isEmpty || !entry.terms.allSatisfy(Phrase.isPresent) {
        guide.problem(id, entry.location, "A term is empty.", "Write a word: Avoid(\"claimed\").")
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
    for entry in entries where entry.problem == nil {
      for term in entry.terms where Phrase.isPresent(term) {
        guide.addPhrase(term, rule, .avoid(reason: entry.reason))
      }
    }
  }
}

/// Reads the text tables of `Avoid`.
enum AvoidTable {
  static func entries(_ table: String, _ location: DeclarationLocation) -> [Avoid.Entry] {
    var entries: [Avoid.Entry] = []
    var number = 0
    for line in table.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let text = PreferTable.trimmed(line)
      guard !text.isEmpty, text.utf8.first != UInt8(ascii: "#") else { continue }
      // The table starts on the line after the one where its string opens.
      let place = DeclarationLocation(location.file, location.line + number)
      let colon = text.firstIndex(of: ":") ?? text.endIndex
      let reason = colon < text.endIndex ? PreferTable.trimmed(text[text.index(after: colon)...]) : ""
      let terms = text[..<colon].split(separator: ",").map { String(PreferTable.trimmed($0)) }
      let isWhole = !reason.isEmpty && !terms.isEmpty
      entries.append(
        Avoid.Entry(
          terms: isWhole ? terms : [], reason: String(reason), location: place,
          problem: isWhole
            ? nil
            : ("Line \(number) of the table, “\(text)”, has no reason.", "Write: term, term: reason.")))
    }
    return entries
  }
}
