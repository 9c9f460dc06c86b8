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
    if let clash = ([name] + aliases).first(where: {
      TermWords.contains(TermWords.of($0), words, isExact: isExact)
    }) {
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
