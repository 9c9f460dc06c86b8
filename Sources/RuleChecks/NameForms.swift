internal import ArticleText

/// Checks the forms of a listed name.
public enum NameForms {
  /// What is wrong with a name itself.
  public static func name(_ name: String) -> RuleFault? {
    guard TermWords.isPresent(name) else { return RuleFault("A name is empty.", "Write the full name.") }
    return TermChecks.spaces(name)
  }

  /// What is wrong with a form that is never right, whatever else the list holds.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - name: The name in its right spelling.
  ///   - aliases: The forms that are right too.
  public static func never(_ form: String, for name: String, aliases: [String]) -> RuleFault? {
    guard TermWords.isPresent(form) else {
      return RuleFault("A form of “\(name)” is empty.", "Write the wrong form.")
    }
    if form == name || aliases.contains(form) {
      return RuleFault(
        "“\(form)” is both the name and a form of it that is never right.",
        "Take it out of never, or mend the spelling.")
    }
    let (words, isExact) = (TermWords.of(form), TermWords.isExact(form))
    if let clash = ([name] + aliases).first(where: { TermWords.contains(TermWords.of($0), words, isExact: isExact) }) {
      return RuleFault(
        "“\(form)” is never right, but “\(clash)” contains it.", "Give the wrong form in full.")
    }
    return nil
  }

  /// What is wrong with a form that is nowhere near the name: a slip in the rule itself, most likely.
  public static func farNever(_ form: String, for name: String, aliases: [String]) -> RuleFault? {
    if let spaces = TermChecks.spaces(form) { return spaces }
    if ([name] + aliases).contains(where: { NameNearness.isNear(form, $0) }) { return nil }
    return RuleFault(
      "“\(form)” is nowhere near “\(name)”.",
      "Mend the spelling; for another name of the same one write Prefer(\"\(name)\", over: \"\(form)\").")
  }

  /// What is wrong with an older name of a place.
  public static func replacement(of form: String, by name: String) -> RuleFault? {
    guard TermWords.isPresent(form) else {
      return RuleFault("The older name of “\(name)” is empty.", "Write it out.")
    }
    guard TermWords.contains(TermWords.of(name), TermWords.of(form), isExact: TermWords.isExact(form)) else {
      return nil
    }
    return RuleFault(
      "The replacement “\(name)” would be flagged by its own rule: it contains “\(form)”.",
      "Choose a name without “\(form)”.")
  }
}

/// Whether two spellings may be meant for one name, judged so widely that only a slip in a rule falls outside.
///
/// The name matcher is much stricter, and far too large for a macro, which every newsroom's build compiles: what it takes
/// for one name is near here too.
public enum NameNearness {
  /// Whether the surnames are near, or most of the words.
  ///
  /// - Complexity: The product of the lengths; words count up to 40 bytes, names up to eight words.
  public static func isNear(_ first: String, _ second: String) -> Bool {
    let (one, other) = (words(first), words(second))
    guard let surname = one.last, let otherSurname = other.last else { return true }
    if one.count == 1 || other.count == 1 {
      return one.contains { word in other.contains { isNear(word, $0) } } || isNear(one.flatMap { $0 }, other.flatMap { $0 })
    }
    if isNear(surname, otherSurname) { return true }
    // The family name may stand first, or be written in one word.
    if isNear(one[0], otherSurname) || isNear(surname, other[0]) { return true }
    if isNear(one.flatMap { $0 }, other.flatMap { $0 }) { return true }
    let near = one.count { word in other.contains { isNear(word, $0) } }
    return near * 3 >= min(one.count, other.count) * 2
  }

  private static func words(_ name: String) -> [[UInt8]] {
    Folding.foldedBytes(name).split { !isLetter($0) }.suffix(8).map { Array($0.prefix(40)) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte >= 0x61 && byte <= 0x7A }

  /// Two words are near that share half their letters in order, or that are short and end alike.
  private static func isNear(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    if first == second || first.starts(with: second) || second.starts(with: first) { return true }
    let longer = max(first.count, second.count)
    return EditDistance.between(first, second) * 2 <= longer + (longer <= 4 ? 1 : 0)
  }
}
