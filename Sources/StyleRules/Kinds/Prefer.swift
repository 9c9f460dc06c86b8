/// Wants one term in the place of others.
///
/// A term in small letters is found in any case, and the case is kept in the suggestion; one with a capital is found
/// as it is written.
public struct Prefer: StyledRule {
  struct Entry: Sendable {
    let right: String
    let wrong: [String]
    /// The entry's line in a table, from 1, and its text: what is said of it begins with them.
    var line: (number: Int, text: Substring)?
    /// Whether the entry's line in a table has no arrow.
    var lacksArrow = false
  }

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
    // The entries of a table with one id are one rule.
    var shared: Int?
    for entry in entries {
      if entry.lacksArrow {
        report("Prefer", "It has no “<-”.", "Write: wanted <- unwanted, unwanted.", entry, to: &guide)
        continue
      }
      add(entry, group, &shared, to: &guide)
    }
  }

  private func add(_ entry: Entry, _ group: Int, _ shared: inout Int?, to guide: inout GuideCompiler) {
    let right = Phrase.words(of: entry.right)
    let wrong = entry.wrong.map { Phrase.words(of: $0) }
    guard !right.isEmpty, !wrong.isEmpty, !wrong.contains(where: \.isEmpty) else {
      let advice = entry.line == nil ? "Prefer(\"percent\", over: \"per cent\")." : "percent <- per cent."
      report(id(of: entry), "A term is empty.", "Write both: \(advice)", entry, to: &guide)
      return
    }
    guard let rule = shared ?? register(entry, group, &guide) else { return }
    if traits.id != nil { shared = rule }
    for (term, words) in zip(entry.wrong, wrong) {
      let isExact = Phrase.isExact(term)
      if Phrase.contains(right, words, isExact: isExact) {
        report(
          id(of: entry),
          "The replacement “\(entry.right)” would be flagged by its own rule: it contains “\(term)”.",
          "Choose a replacement without “\(term)”, or use OneForm(\"\(entry.right)\", \"\(term)\").",
          entry, to: &guide)
        continue
      }
      guard let inflection else {
        guide.addPhrase(words, isExact: isExact, rule, .prefer(right: entry.right, isSafe: isSafe))
        continue
      }
      var seen: Set<String> = []
      for (form, right) in zip(inflection.forms(of: term), inflection.forms(of: entry.right))
      where seen.insert(form).inserted && form != right {
        guide.addPhrase(form, rule, .prefer(right: right, isSafe: isSafe))
      }
    }
  }

  private func id(of entry: Entry) -> String { traits.id ?? "words.\(Slug.make(entry.right))" }

  private func register(_ entry: Entry, _ group: Int, _ guide: inout GuideCompiler) -> Int? {
    var traits = traits
    // The examples of a table are run once, with the rule of its first line.
    if entry.right != entries.first?.right { traits.examples = [] }
    let list = entry.wrong.map { "“\($0)”" }.joined(separator: ", ")
    return guide.register(
      traits, id: id(of: entry), kind: "Prefer", summary: "“\(entry.right)”, not \(list).",
      isShared: entries.count > 1 && traits.id != nil, group: group)
  }

  private func report(
    _ rule: String, _ message: String, _ advice: String, _ entry: Entry, to guide: inout GuideCompiler
  ) {
    let line = entry.line.map { "Line \($0.number) of the table, “\($0.text)”: " }
    guide.problem(rule, traits.location, (line ?? "") + message, advice)
  }
}

/// Reads the text tables of `Prefer`.
enum PreferTable {
  static func entries(_ table: String) -> [Prefer.Entry] {
    var entries: [Prefer.Entry] = []
    var number = 0
    let bytes = table.utf8
    var start = bytes.startIndex
    while start <= bytes.endIndex {
      let end = bytes[start...].firstIndex { $0 == 0x0A } ?? bytes.endIndex
      number += 1
      let line = trimmed(table[start..<end])
      if !line.isEmpty, line.utf8.first != UInt8(ascii: "#") { entries.append(entry(line, number)) }
      guard end < bytes.endIndex else { break }
      start = bytes.index(after: end)
    }
    return entries
  }

  private static func entry(_ line: Substring, _ number: Int) -> Prefer.Entry {
    let bytes = line.utf8
    var at = bytes.startIndex
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = bytes.index(after: open)
      guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "-") else { continue }
      let wrong = bytes[bytes.index(after: at)...].split(separator: UInt8(ascii: ","))
      return Prefer.Entry(
        right: String(trimmed(line[..<open])),
        wrong: wrong.map { String(trimmed(Substring($0))) }.filter { !$0.isEmpty }, line: (number, line))
    }
    return Prefer.Entry(right: String(line), wrong: [], line: (number, line), lacksArrow: true)
  }

  static func trimmed(_ text: Substring) -> Substring {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return text[text.endIndex...] }
    return text[first..<bytes.index(after: last)]
  }
}
