/// Checks the terms of rules.
public enum TermChecks {
  /// What is wrong with a wanted term and the unwanted ones in whose place it is wanted.
  ///
  /// The parts of the faults are 0 for the wanted term, and 1 and more for the unwanted ones.
  ///
  /// - Parameters:
  ///   - right: The wanted term.
  ///   - wrong: The unwanted ones.
  ///   - isTable: Whether they stand in a line of a table, which has no spaces at their ends.
  public static func preference(_ right: String, over wrong: [String], isTable: Bool) -> [RuleFault] {
    let words = TermWords.of(right)
    let unwanted = wrong.map { TermWords.of($0) }
    let advice = isTable ? "percent <- per cent." : "Prefer(\"percent\", over: \"per cent\")."
    func empty(_ part: Int) -> RuleFault {
      RuleFault("A term is empty.", "Write both: \(advice)", part: part)
    }
    var faults = ([words] + unwanted).enumerated().compactMap { $1.isEmpty ? empty($0) : nil }
    if wrong.isEmpty, faults.isEmpty { faults.append(empty(0)) }
    faults += ([right] + wrong).enumerated().compactMap { spaces($1, part: $0) }
    guard faults.isEmpty else { return faults }
    for (index, term) in wrong.enumerated() {
      if term == right {
        faults.append(
          RuleFault(
            "“\(term)” is wanted in the place of itself.", "Write what is to be replaced, or take it out.",
            part: index + 1))
      } else if TermWords.contains(words, unwanted[index], isExact: TermWords.isExact(term)) {
        faults.append(
          RuleFault(
            "The replacement “\(right)” would be flagged by its own rule: it contains “\(term)”.",
            "Choose a replacement without “\(term)”, or use OneForm(\"\(right)\", \"\(term)\").",
            part: index + 1))
      }
    }
    return faults
  }

  /// What is wrong with the terms that a rule looks for.
  public static func terms(_ terms: [String], of kind: TermKind) -> [RuleFault] {
    let empty = terms.firstIndex { !TermWords.isPresent($0) }
    if empty != nil || terms.count < kind.fewest {
      return [RuleFault(kind.emptyMessage, kind.advice, part: empty ?? 0)]
    }
    return terms.enumerated().compactMap { spaces($1, part: $0) }
  }

  /// The fault of a term that begins or ends with a space, which nobody sees and nothing looks for.
  public static func spaces(_ term: String, part: Int = 0) -> RuleFault? {
    let trimmed = TermTable.trimmed(Substring(term), lines: true)
    guard trimmed.utf8.count != term.utf8.count, !trimmed.isEmpty else { return nil }
    return RuleFault(
      "“\(term)” has a space at an end.", "Write “\(trimmed)”.", part: part, mended: String(trimmed))
  }
}

/// Finds a term for which a guide has two answers.
public struct TermAnswers: Sendable {
  private struct Key: Hashable {
    var words: [UInt64] = []
    /// The letters where they matter.
    var letters = ""
  }

  private var answers: [Key: (right: String, place: String)] = [:]

  /// Makes a guide's answers, none yet.
  public init() {}

  /// Takes in that a term is to become another, and says what is wrong where it was to become something else before.
  ///
  /// - Parameters:
  ///   - term: The unwanted term.
  ///   - right: The wanted one.
  ///   - place: Where that is said, for the message about a second answer.
  public mutating func add(_ term: String, becomes right: String, at place: String) -> RuleFault? {
    add(TermWords.of(term), isExact: TermWords.isExact(term), term, becomes: right, at: place)
  }

  /// The same for a term that is cut into words already.
  public mutating func add(
    _ words: [PhraseWord], isExact: Bool, _ term: String, becomes right: String, at place: String
  ) -> RuleFault? {
    guard !words.isEmpty else { return nil }
    var key = Key()
    key.words.reserveCapacity(words.count)
    for (index, word) in words.enumerated() {
      key.words.append(UInt64(word.hash) << 1 | (index > 0 && word.isGlued ? 1 : 0))
      if isExact || word.isAccented { key.letters += word.text + " " }
    }
    guard let first = answers[key] else {
      answers[key] = (right, place)
      return nil
    }
    guard first.right != right else { return nil }
    return RuleFault(
      "“\(term)” has two answers: “\(right)” here, and “\(first.right)” at \(first.place).",
      "Keep one of them.")
  }
}
