/// The kinds of rules that are given terms alone.
public enum TermKind: String, Sendable, CaseIterable {
  case avoid = "Avoid"
  case capitals = "Capitals"
  case furniture = "Furniture"
  case needs = "Needs"
  case occurs = "Occurs"
  case oneForm = "OneForm"

  /// How many terms a rule has at least.
  var fewest: Int { self == .oneForm ? 2 : 1 }

  /// What is said where a term is missing.
  var emptyMessage: String {
    switch self {
    case .avoid, .capitals, .needs, .occurs: "A term is empty."
    case .furniture: "A phrase is empty."
    case .oneForm: "One form alone can't be mixed with another."
    }
  }

  /// What to write.
  var advice: String {
    switch self {
    case .avoid: "Write a word: Avoid(\"claimed\")."
    case .capitals: "Write a word: Capitals(\"Internet\")."
    case .furniture: "Write what was left in: Furniture(\"read more\")."
    case .needs: "Write both: Needs(\"SCO\", with: \"Shanghai Cooperation Organization\")."
    case .occurs: "Write a word: Occurs(\"however\", atMost: 1)."
    case .oneForm: "Give two or more: OneForm(\"COVID-19\", \"COVID\")."
    }
  }

  /// The id of a rule with these terms where the guide gives none.
  public func standardID(_ terms: [String]) -> String {
    let first = terms.first ?? ""
    return switch self {
    case .avoid: RuleIDs.standard(first)
    case .capitals: "words.capitals-\(Slug.make(first))"
    case .furniture: "furniture.boilerplate"
    case .needs: RuleIDs.standard(first, ending: "-needs")
    case .occurs: RuleIDs.standard(first, ending: "-count")
    case .oneForm: RuleIDs.standard(first, category: "consistency")
    }
  }
}
