import RuleChecks

/// Wants one term in the place of others.
///
/// A term in small letters is found in any case, and the case is kept in the suggestion; one with a capital is found
/// as it is written.
public struct Prefer: StyledRule {
  typealias Entry = TermTable.Preference

  let entries: [Entry]
  private var inflection: Inflection?
  private var isSafe = true
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a rule for one term.
  ///
  /// - Parameters:
  ///   - right: The term that the newsroom wants.
  ///   - wrong: The terms in whose place it is wanted.
  public init(
    _ right: String, over wrong: String..., file: StaticString = #fileID, line: Int = #line
  ) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    entries = [Entry(right: right, wrong: wrong)]
  }

  /// Makes rules for a handful of terms: wanted term to unwanted one. Longer lists are quicker to compile as a table.
  public init(
    _ pairs: KeyValuePairs<String, String>, file: StaticString = #fileID, line: Int = #line
  ) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    entries = pairs.map { Entry(right: $0.key, wrong: [$0.value]) }
  }

  /// Makes rules for a table, one a line: `wanted <- unwanted, unwanted`. A line that begins with `#` is a comment.
  ///
  /// `#line` is the line of the call's bracket, and Swift does not say where the table's own text begins: behind the
  /// bracket or on a line below. So the rules of a table are declared where the call stands, and a problem names the
  /// line in the table beside it.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - safe: Whether `fix-articles` may put a wanted term in unread; not where a sentence may need more than that.
  public init(
    _ table: String, safe: Bool = true, file: StaticString = #fileID, line: Int = #line
  ) {
    isSafe = safe
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    entries = TermTable.preferences(table)
  }

  /// Looks for the inflected forms of the terms too, each for the same form of the wanted one: with `.verb`,
  /// `utilized` gives `used`.
  ///
  /// - Parameter inflection: What the terms are: verbs by their first word, or nouns by their last.
  public func inflected(as inflection: Inflection) -> Prefer {
    var copy = self
    copy.inflection = inflection
    return copy
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let group = guide.newGroup()
    // The entries of a table with one id are one rule.
    var shared: Int?
    for entry in entries {
      if let fault = entry.fault {
        report("Prefer", fault, entry, to: &guide)
        continue
      }
      add(entry, group, &shared, to: &guide)
    }
  }

  private func add(_ entry: Entry, _ group: Int, _ shared: inout Int?, to guide: inout GuideCompiler) {
    let terms = entry.wrong.map { Term($0) }
    let faults = TermChecks.preference(Term(entry.right), over: terms, isTable: entry.line != nil)
    for fault in faults { report(id(of: entry), fault, entry, to: &guide) }
    guard faults.isEmpty, let rule = shared ?? register(entry, group, &guide) else { return }
    if traits.id != nil { shared = rule }
    for term in terms {
      guard let inflection else {
        if let fault = guide.addAnswer(term, becomes: entry.right, rule) {
          report(id(of: entry), fault, entry, to: &guide)
        }
        guide.addPhrase(
          term.words, isExact: term.isExact, rule, .prefer(right: entry.right, isSafe: isSafe))
        continue
      }
      var seen: Set<String> = []
      for (form, right) in zip(inflection.forms(of: term.text), inflection.forms(of: entry.right))
      where seen.insert(form).inserted && form != right {
        guide.addPhrase(form, rule, .prefer(right: right, isSafe: isSafe))
      }
    }
  }

  private func id(of entry: Entry) -> String { traits.id ?? RuleIDs.standard(entry.right) }

  private func register(_ entry: Entry, _ group: Int, _ guide: inout GuideCompiler) -> Int? {
    var traits = traits
    // The examples of a table are run once, with the rule of its first line.
    if entry.right != entries.first?.right { traits.examples = [] }
    let list = entry.wrong.map { "“\($0)”" }.joined(separator: ", ")
    // A table with one id is one rule, of which its first line is an example.
    let more = traits.id != nil && entries.count > 1 ? " And \(entries.count - 1) lines more." : ""
    return guide.register(
      traits, id: id(of: entry), kind: "Prefer", summary: "“\(entry.right)”, not \(list).\(more)",
      isShared: entries.count > 1 && traits.id != nil, group: group)
  }

  private func report(_ rule: String, _ fault: RuleFault, _ entry: Entry, to guide: inout GuideCompiler) {
    guide.problem(rule, traits.location, entry.message(fault.message), fault.advice)
  }
}
