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
  public static func preference(_ right: Term, over wrong: [Term], isTable: Bool) -> [RuleFault] {
    let advice = isTable ? "percent <- per cent." : "Prefer(\"percent\", over: \"per cent\")."
    func empty(_ part: Int) -> RuleFault {
      RuleFault("A term is empty.", "Write both: \(advice)", part: part)
    }
    var faults: [RuleFault] = []
    if right.words.isEmpty || wrong.isEmpty { faults.append(empty(0)) }
    for (index, term) in wrong.enumerated() where term.words.isEmpty { faults.append(empty(index + 1)) }
    // The terms of a table have no spaces at their ends.
    if !isTable { faults += ([right] + wrong).enumerated().compactMap { spaces($1.text, part: $0) } }
    guard faults.isEmpty else { return faults }
    for (index, term) in wrong.enumerated() {
      if term.text == right.text {
        faults.append(
          RuleFault(
            "“\(term.text)” is wanted in the place of itself.",
            "Write what is to be replaced, or take it out.",
            part: index + 1))
      } else if TermWords.contains(right.words, term.words, isExact: term.isExact) {
        faults.append(
          RuleFault(
            "The replacement “\(right.text)” would be flagged by its own rule: it contains “\(term.text)”.",
            "Choose a replacement without “\(term.text)”, or use OneForm(\"\(right.text)\", \"\(term.text)\").",
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
