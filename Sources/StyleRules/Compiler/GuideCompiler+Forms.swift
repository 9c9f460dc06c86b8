extension GuideCompiler {
  /// Registers a rule that looks at the forms of one story, and where its traits ask for it another one that compares the
  /// stories of a run, under its id with `-across`.
  ///
  /// - Parameters:
  ///   - forms: What the run is told of the forms; nothing where stories can't be compared.
  ///   - anchor: The tokens at which the check looks; nothing where it looks at the whole story.
  ///   - run: Takes the story and the indices of those tokens, in order.
  mutating func addFormCheck(
    _ traits: RuleTraits, id: String, kind: String, severity: Severity = .warning, scope: Scope = .copy,
    summary: String, forms: FormStyle?, at anchor: CheckAnchor? = nil,
    run: @escaping @Sendable (Story, ArraySlice<Int32>, inout FindingCollector) -> Void
  ) {
    let within = register(traits, id: id, kind: kind, severity: severity, scope: scope, summary: summary)
    var across: Int?
    if let forms, traits.reach != .story {
      var others = traits
      // Examples are single stories.
      others.examples = []
      others.id = nil
      others.summary = nil
      if traits.reach == .allArticlesWhenAsked { others.isOffByDefault = true }
      across = register(
        others, id: "\(traits.id ?? id)-across", kind: kind, severity: severity, scope: scope,
        summary: forms.summary ?? Self.acrossSummary(summary))
      if let across { formStyles[across] = forms }
    }
    // With the rule of single stories switched off, the check runs for its notes.
    guard let rule = within ?? across else { return }
    if let anchor {
      tokenChecks.append(CompiledTokenCheck(rule: rule, across: across, anchor: anchor, run: run))
    } else {
      checks.append(CompiledCheck(rule: rule, across: across) { run($0, [], &$1) })
    }
  }

  /// What a rule within stories asks for, said of a run.
  private static func acrossSummary(_ summary: String) -> String {
    let end = "throughout a story."
    return summary.hasSuffix(end) ? summary.dropLast(end.count) + "in all stories of a run." : summary
  }
}
