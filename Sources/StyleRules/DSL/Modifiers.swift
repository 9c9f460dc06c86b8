extension StyledRule {
  private func with(_ change: (inout RuleTraits) -> Void) -> Self {
    var copy = self
    change(&copy.traits)
    return copy
  }

  /// Names the rule: `category.name`, in small letters, digits and hyphens.
  public func id(_ id: String) -> Self { with { $0.id = id } }

  /// Says how much a finding of the rule matters.
  public func severity(_ severity: Severity) -> Self { with { $0.severity = severity } }

  /// Looks only into these parts of an article.
  public func `in`(_ scopes: Scope...) -> Self {
    with { $0.scope = scopes.reduce([]) { $0.union($1) } }
  }

  /// Leaves these parts of an article alone.
  public func except(in scopes: Scope...) -> Self {
    with { traits in traits.exclusion = scopes.reduce(traits.exclusion) { $0.union($1) } }
  }

  /// Leaves a finding alone that stands inside one of these phrases.
  public func except(_ phrases: String...) -> Self { with { $0.exceptions += phrases } }

  /// Says in one sentence what the rule asks for, as `--list-rules` shows it.
  public func summary(_ summary: String) -> Self { with { $0.summary = summary } }

  /// Gives the reason that a sub-editor reads under the finding.
  public func because(_ reason: String) -> Self { with { $0.reason = reason } }

  /// Gives a text in which the rule finds what `↓` marks, and one in which it finds nothing.
  public func examples(wrong: String, right: String) -> Self {
    examples(wrong: [wrong], right: [right])
  }

  /// Gives texts in which the rule finds what `↓` marks, and texts in which it finds nothing.
  public func examples(wrong: [String], right: [String]) -> Self {
    with { traits in
      traits.examples += wrong.map { Example(text: $0, isWrong: true) }
      traits.examples += right.map { Example(text: $0, isWrong: false) }
    }
  }

  /// Lets the rule hold for articles of this day and after (`2019-08-14`); an article without a date counts as new.
  public func since(_ date: String) -> Self { with { $0.since = date } }

  /// Names the public page that the rule comes from.
  public func source(_ source: String) -> Self { with { $0.source = source } }

  /// Keeps the rule out of a run that does not ask for it by `--only` or `enabling(_:)`.
  public func offByDefault() -> Self { with { $0.isOffByDefault = true } }

  /// Lets `fix-articles` apply the rule's safe suggestions inside quotations too.
  public func fixingQuotations() -> Self { with { $0.fixesQuotations = true } }
}
