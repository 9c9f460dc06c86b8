internal import RuleChecks

/// What a preference, or terms to avoid, would find if a guide had them: looked at before they enter it.
public struct Trial: StyleGuide {
  /// One line of what is tried.
  public struct Term: Sendable {
    /// The wanted form; nothing where terms are only to be avoided.
    public let wanted: String?
    /// The forms that would be found.
    public let unwanted: [String]
    /// The id under which they are found.
    public let found: String
    /// The id under which those of them are found again that stand in quotations.
    public let quoted: String
    /// The id under which the wanted form is found.
    public let present: String

    init(_ number: Int, wanted: String?, unwanted: [String]) {
      self.wanted = wanted
      self.unwanted = unwanted
      found = "trial.found-\(number)"
      quoted = "trial.quoted-\(number)"
      present = "trial.present-\(number)"
    }
  }

  /// The lines, in order.
  public let terms: [Term]
  /// The rules, of which some are not checked for what they find.
  public let body: Rules

  /// Tries nothing.
  public init() { self.init([], []) }

  private init(_ terms: [Term], _ problems: [any Rule]) {
    self.terms = terms
    body = terms.flatMap(Trial.rules) + problems
  }

  /// Tries preferences.
  ///
  /// - Parameter table: A table as `Prefer` has it: `wanted <- unwanted, unwanted`, one a line.
  public init(preferences table: String) {
    let entries = TermTable.preferences(table)
    let terms = entries.enumerated().compactMap { number, entry in
      entry.fault != nil || entry.wrong.isEmpty
        ? nil : Term(number + 1, wanted: entry.right, unwanted: entry.wrong)
    }
    // The table itself says what is wrong with its lines.
    self.init(terms, terms.count == entries.count ? [] : [Prefer(table)])
  }

  /// Tries terms to avoid.
  public init(avoiding terms: [String]) {
    self.init(terms.enumerated().map { Term($0 + 1, wanted: nil, unwanted: [$1]) }, [])
  }

  private static func rules(for term: Term) -> Rules {
    var rules: Rules = []
    if let wanted = term.wanted {
      let table = "\(wanted) <- \(term.unwanted.joined(separator: ", "))"
      rules.append(Prefer(table).id(term.found))
      rules.append(Avoid(terms: [wanted]).id(term.present))
    } else {
      rules.append(Avoid(terms: term.unwanted).id(term.found))
    }
    rules.append(Avoid(terms: term.unwanted).id(term.quoted).in(.quotations))
    return rules
  }
}

extension Avoid {
  /// Makes a rule against terms of a list.
  init(terms: [String]) {
    traits = RuleTraits(DeclarationLocation("try", 1))
    entries = [Entry(terms: terms, reason: nil, location: traits.location)]
  }
}
