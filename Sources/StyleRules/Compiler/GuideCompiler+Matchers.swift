import ArticleText
import RuleChecks

extension GuideCompiler {
  /// Adds a term that a rule looks for.
  mutating func addPhrase(
    _ term: String, _ rule: Int, _ meaning: Phrase.Meaning, since: CalendarDate? = nil
  ) {
    addPhrase(Phrase.words(of: term), isExact: Phrase.isExact(term), rule, meaning, since: since)
  }

  /// Adds a term that is cut into words already.
  mutating func addPhrase(
    _ words: [PhraseWord], isExact: Bool, _ rule: Int, _ meaning: Phrase.Meaning, since: CalendarDate? = nil
  ) {
    phrases.append(Phrase(words: words, rule: rule, isExact: isExact, meaning: meaning, since: since))
  }

  /// Adds a sequence that a rule looks for.
  mutating func addPattern(_ pattern: CompiledPattern) {
    patterns.append(pattern)
  }

  /// Adds the phrases inside which a rule's findings do not count.
  mutating func addExemptions(_ exceptions: [String], _ rule: Int) {
    for exception in exceptions {
      phrases.append(
        Phrase(
          words: Phrase.words(of: exception), rule: rule, isExact: Phrase.isExact(exception),
          meaning: .exemption))
    }
  }

  /// Registers a rule that looks at whole stories, and adds its check unless the rule is switched off.
  mutating func addCheck(
    _ traits: RuleTraits, id: String, kind: String, severity: Severity = .warning, scope: Scope = .copy,
    summary: String, run: @escaping @Sendable (Story, inout FindingCollector) -> Void
  ) {
    guard
      let rule = register(traits, id: id, kind: kind, severity: severity, scope: scope, summary: summary)
    else { return }
    checks.append(CompiledCheck(rule: rule, run: run))
  }

  /// Registers a rule that looks at single tokens, and adds its check unless the rule is switched off.
  ///
  /// - Parameters:
  ///   - anchor: The tokens at which the check looks.
  ///   - run: Takes the story and the indices of those tokens, in order; it is not called where there are none.
  mutating func addCheck(
    _ traits: RuleTraits, id: String, kind: String, severity: Severity = .warning, scope: Scope = .copy,
    summary: String, at anchor: CheckAnchor,
    run: @escaping @Sendable (Story, ArraySlice<Int32>, inout FindingCollector) -> Void
  ) {
    guard
      let rule = register(traits, id: id, kind: kind, severity: severity, scope: scope, summary: summary)
    else { return }
    tokenChecks.append(CompiledTokenCheck(rule: rule, anchor: anchor, run: run))
  }

  /// Adds the rule that compares the names of all stories of a run.
  mutating func addNamesAcross(_ traits: RuleTraits) {
    let rule = register(
      traits, id: "names.across", kind: "ConsistentNames", scope: .everything,
      summary: "A name is spelled in one way in all stories of a run.")
    if let rule { namesAcross = NamesAcross(rule: rule) }
  }

  /// Adds a check that looks at a whole story and at the guide's lists of names.
  mutating func addNameCheck(
    _ traits: RuleTraits, id: String, kind: String, severity: Severity = .warning, scope: Scope = .copy,
    summary: String, run: @escaping @Sendable (Story, NameAuthority, inout FindingCollector) -> Void
  ) {
    guard
      let rule = register(traits, id: id, kind: kind, severity: severity, scope: scope, summary: summary)
    else { return }
    nameChecks.append(CompiledNameCheck(rule: rule, run: run))
  }
}
