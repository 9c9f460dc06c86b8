/// Puts into words what was seen on the way to a verdict.
struct NameSteps {
  private(set) var lines: [String] = []
  private let first: NameParts
  private let second: NameParts

  init(_ comparison: NameComparison) {
    first = comparison.first
    second = comparison.second
    addEqual(comparison.trail)
    for step in comparison.trail {
      if let line = line(step) { lines.append(line) }
    }
    if let reason = reason(comparison) { lines.append(reason) }
  }

  /// The words that stand in both, in one line.
  private mutating func addEqual(_ trail: [NameComparison.Step]) {
    let words = trail.filter { $0.sight == .equal }.map { first.string(Int($0.first)) }
    guard !words.isEmpty else { return }
    lines.append("\(words.joined(separator: ", ")): in both.")
  }

  private func line(_ step: NameComparison.Step) -> String? {
    let pair = "\(first.string(Int(step.first))) ~ \(second.string(Int(step.second)))"
    switch step.sight {
    case .romanised:
      let scheme = NameSchemes.skeletons[Int(step.detail)].name
      return "\(pair): \(letters(step)), one name in \(scheme)."
    case .given: return "\(pair): forms of one given name."
    case .initial: return "\(pair): an initial and a name that begins with it."
    case .slip:
      return "\(pair): \(letters(step)), a slip of \(step.detail / 10).\(step.detail % 10) letters."
    case .joined: return "\(pair): written in one word and in several."
    case .extra:
      return
        "\(step.first >= 0 ? first.string(Int(step.first)) : second.string(Int(step.second))): in one of the two only."
    case .apart:
      return step.first >= 0
        ? "\(first.string(Int(step.first))): nothing like it in the second name."
        : "\(second.string(Int(step.second))): nothing like it in the first name."
    case .syllables:
      return
        "\(others)read by syllables as \(NameSchemes.syllabic[Int(step.detail)].name) names, the two are one."
    case .otherSyllables:
      return
        "Read by syllables as \(NameSchemes.syllabic[Int(step.detail)].name) names, they are not the same; "
        + "near letters do not count there."
    default: return nil
    }
  }

  /// The words that differ where as many stand in both: `Chang ~ Tsang: `.
  private var others: String {
    guard first.tokens.count == second.tokens.count else { return "All words: " }
    let pairs = first.tokens.indices.filter { first.tokens[$0].hash != second.tokens[$0].hash }
    guard !pairs.isEmpty else { return "All words: " }
    return pairs.map { "\(first.string($0)) ~ \(second.string($0))" }.joined(separator: ", ") + ": "
  }

  /// What the verdict rests on besides single words.
  private func reason(_ comparison: NameComparison) -> String? {
    switch comparison.kind {
    case .identical: "The two are the same, letter for letter."
    case .punctuation: "The letters are the same; only spaces, hyphens, apostrophes or capitals differ."
    case .diacritics: "The letters are the same but for their accents."
    case .order: "The words are the same in another order."
    case .title: "Only a title stands in one and not in the other."
    case .genderSuffix: "One is the other with an ending that makes another word of it, as Ivanova of Ivanov."
    case .patronymic: "The patronymics come of two fathers' names."
    case .clashingInitials: "The initials or middle names contradict each other."
    case .generation: "One is the elder and one the younger: Jr, Sr, II, III."
    case .listed: "Both stand in the list as two people."
    case .empty: "One of them has no letters."
    case .several: several(comparison)
    default: nil
    }
  }

  /// Several slips, or a word that is further off than one.
  private func several(_ comparison: NameComparison) -> String {
    let hasStranger = comparison.trail.contains { $0.sight == .apart }
    return switch comparison.verdict {
    case .same: "Each difference is small, and together they are no more than slips in a name of that length."
    case _ where hasStranger: "What is left in both is near, but further off than a slip."
    default: "Each difference is small; together they are too many to be sure."
    }
  }

  /// How the letters of two words differ: `s for sh, as in š without its accent`.
  private func letters(_ step: NameComparison.Step) -> String {
    let (i, j) = (Int(step.first), Int(step.second))
    guard first.tokens.indices.contains(i), second.tokens.indices.contains(j) else { return "other letters" }
    var a = first.letters(of: first.tokens[i])
    var b = second.letters(of: second.tokens[j])
    while let x = a.first, x == b.first {
      a.removeFirst()
      b.removeFirst()
    }
    while let x = a.last, x == b.last {
      a.removeLast()
      b.removeLast()
    }
    // `Usakov` and `Ushakov` differ in an h, which belongs to the s before it.
    if a.isEmpty || b.isEmpty, (a + b).elementsEqual("h".utf8), a.startIndex > first.letters.startIndex,
      a.startIndex > first.tokens[i].start
    {
      a = first.letters[(a.startIndex - 1)..<a.endIndex]
      b = second.letters[(b.startIndex - 1)..<b.endIndex]
    }
    let (x, y) = (String(decoding: a, as: UTF8.self), String(decoding: b, as: UTF8.self))
    if x.isEmpty { return "\(y) put in" }
    if y.isEmpty { return "\(x) left out" }
    if x.count > 4 || y.count > 4 { return "other letters" }
    return "\(x) for \(y)"
      + (NameSteps.causes[[x, y].sorted().joined(separator: " ")].map { ", \($0)" } ?? "")
  }

  /// Where a well-known difference comes from.
  private static let causes = [
    "s sh": "as in š without its accent", "c ch": "as in č without its accent",
    "z zh": "as in ž without its accent",
    "v w": "as in German and Polish", "h kh": "as in the scholarly romanisation", "sch sh": "as in German",
    "ch sh": "as in French", "ou u": "as in French", "c ts": "as in the scholarly romanisation",
    "tch ch": "as in French", "ch tsch": "as in German",
  ]
}
