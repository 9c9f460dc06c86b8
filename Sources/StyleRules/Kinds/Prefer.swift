/// Wants one term in the place of others.
///
/// A term in small letters is found in any case, and the case is kept in the suggestion; one with a capital is found
/// as it is written.
public struct Prefer: StyledRule {
  struct Entry: Sendable {
    let right: String
    let wrong: [String]
    /// `Line 3 of the table, “percent <- ”`, which begins what is said of an entry of a table.
    var line: String?
    /// Whether the entry's line in a table has no arrow.
    var lacksArrow = false
  }

  let entries: [Entry]
  private var inflection: Inflection?
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
  public init(_ table: String, file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    entries = PreferTable.entries(table)
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
    for entry in entries {
      if entry.lacksArrow {
        report("Prefer", "It has no “<-”.", "Write: wanted <- unwanted, unwanted.", entry, to: &guide)
        continue
      }
      add(entry, group, to: &guide)
    }
  }

  private func add(_ entry: Entry, _ group: Int, to guide: inout GuideCompiler) {
    var traits = traits
    // The examples of a table are run once, with the rule of its first line.
    if entry.right != entries.first?.right { traits.examples = [] }
    let id = traits.id ?? "words.\(Slug.make(entry.right))"
    guard Phrase.isPresent(entry.right), !entry.wrong.isEmpty, entry.wrong.allSatisfy(Phrase.isPresent) else {
      let advice = entry.line == nil ? "Prefer(\"percent\", over: \"per cent\")." : "percent <- per cent."
      report(id, "A term is empty.", "Write both: \(advice)", entry, to: &guide)
      return
    }
    let list = entry.wrong.map { "“\($0)”" }.joined(separator: ", ")
    guard
      let rule = guide.register(
        traits, id: id, kind: "Prefer", summary: "“\(entry.right)”, not \(list).",
        isShared: entries.count > 1 && traits.id != nil, group: group)
    else { return }
    for wrong in entry.wrong {
      if let clash = Phrase.clash(of: wrong, with: entry.right) {
        report(
          id, "The replacement “\(entry.right)” would be flagged by its own rule: it contains “\(clash)”.",
          "Choose a replacement without “\(clash)”, or use OneForm(\"\(entry.right)\", \"\(wrong)\").",
          entry, to: &guide)
        continue
      }
      guard let inflection else {
        guide.addPhrase(wrong, rule, .prefer(right: entry.right))
        continue
      }
      var seen: Set<String> = []
      for (form, right) in zip(inflection.forms(of: wrong), inflection.forms(of: entry.right))
      where seen.insert(form).inserted && form != right {
        guide.addPhrase(form, rule, .prefer(right: right))
      }
    }
  }

  private func report(
    _ rule: String, _ message: String, _ advice: String, _ entry: Entry, to guide: inout GuideCompiler
  ) {
    guide.problem(rule, traits.location, (entry.line.map { "\($0): " } ?? "") + message, advice)
  }
}

/// Reads the text tables of `Prefer`.
enum PreferTable {
  static func entries(_ table: String) -> [Prefer.Entry] {
    var entries: [Prefer.Entry] = []
    var number = 0
    for line in table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let text = trimmed(line)
      guard !text.isEmpty, text.utf8.first != UInt8(ascii: "#") else { continue }
      let name = "Line \(number) of the table, “\(text)”"
      guard let arrow = text.firstRange(of: "<-") else {
        entries.append(Prefer.Entry(right: String(text), wrong: [], line: name, lacksArrow: true))
        continue
      }
      let right = trimmed(text[..<arrow.lowerBound])
      let wrong = text[arrow.upperBound...].split(separator: ",").map { String(trimmed($0)) }
      entries.append(Prefer.Entry(right: String(right), wrong: wrong.filter { !$0.isEmpty }, line: name))
    }
    return entries
  }

  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.utf8.first, first == 0x20 || first == 0x09 || first == 0x0D { text.removeFirst() }
    while let last = text.utf8.last, last == 0x20 || last == 0x09 || last == 0x0D { text.removeLast() }
    return text
  }
}
