import ArticleText

/// A conflict of forms with what is to be looked up in the stories before it can be told.
public struct FormQuery: Sendable {
  /// Where the finding may stand, the likeliest first: the places of the forms that give way.
  public let candidates: [FormPlace]
  /// Places of the form that stays, which belong to the finding; where nobody decides, of the other forms.
  public let others: [FormPlace]

  let rule: Int
  let style: FormStyle
  /// The form of each candidate, and of each of the others.
  let forms: [UInt32]
  let otherForms: [UInt32]
  let kept: UInt32?
  let counts: [(form: UInt32, stories: Int)]

  /// How many places of the form that stays are shown.
  private static let shown = 3
  /// How many forms a message names.
  private static let named = 6

  init(_ conflict: FormConflict, _ style: FormStyle) {
    let kept = style.kept(of: conflict.uses)
    // Where nobody decides, the finding stands where the run changes over, as it does in a story.
    let last = conflict.uses.last?.form
    func yields(_ form: UInt32) -> Bool { kept.map { form != $0 } ?? (form == last) }
    let yielding = conflict.uses.filter { yields($0.form) }
    let staying = conflict.uses.filter { !yields($0.form) }
    let places = yielding.flatMap { use in use.places.map { (place: $0, form: use.form) } }.sorted {
      $0.place < $1.place
    }
    let others = staying.prefix(FormRegister.most).flatMap { use in
      use.places.prefix(Self.shown).map { (place: $0, form: use.form) }
    }
    .sorted { $0.place < $1.place }
    candidates = places.prefix(FormRegister.most).map(\.place)
    forms = places.prefix(FormRegister.most).map(\.form)
    self.others = others.map(\.place)
    otherForms = others.map(\.form)
    rule = conflict.rule
    self.style = style
    self.kept = kept
    counts = conflict.uses.map { ($0.form, $0.stories) }
  }

  /// What a finding says, once the texts of the places are known.
  public struct Answer: Sendable {
    /// What is wrong, in words for a sub-editor.
    public let message: String
    /// What could stand at the candidate.
    public let suggestions: [Suggestion]
    /// What each candidate has to do with the finding; nothing for those that write another thing.
    public let candidateMessages: [String?]
    /// What each of the other places has to do with the finding.
    public let otherMessages: [String?]
  }

  /// What the finding at a candidate says; nothing where the stories do not write the same thing in two forms.
  ///
  /// - Parameters:
  ///   - candidate: The index of the candidate.
  ///   - texts: The text at each candidate, where it could be read.
  ///   - otherTexts: The text at each of the other places.
  public func answer(at candidate: Int, _ texts: [String?], _ otherTexts: [String?]) -> Answer? {
    guard let text = texts[candidate] else { return nil }
    let isSame = { (other: String?) in other.map { style.sameness.holds(text, $0) } ?? false }
    let sames = texts.map(isSame)
    let otherSames = otherTexts.map(isSame)
    guard otherSames.contains(true) else { return nil }
    var samples: [UInt32: String] = [:]
    for (index, form) in forms.enumerated() where sames[index] && samples[form] == nil {
      samples[form] = texts[index]
    }
    for (index, form) in otherForms.enumerated() where otherSames[index] && samples[form] == nil {
      samples[form] = otherTexts[index]
    }
    samples[forms[candidate]] = text
    func name(_ form: UInt32) -> String? {
      style.names.indices.contains(Int(form))
        ? style.names[Int(form)] : samples[form].map { "“\($0.joinedWords)”" }
    }
    let list = counts.lazy.compactMap { use in name(use.form).map { (stories: use.stories, name: $0) } }
    let told = list.prefix(Self.named).enumerated().map { index, use in
      let stories = index > 0 ? "" : use.stories == 1 ? "story " : "stories "
      return "\(use.stories) \(stories)\(use.stories == 1 ? "has" : "have") \(use.name)"
    }.joined(separator: ", ")
    let right = kept.flatMap { form in
      style.suggestions.indices.contains(Int(form))
        ? style.suggestions[Int(form)]
        : samples[form].flatMap { style.sameness.replacement(of: text, by: $0) }
    }
    let lead: String
    if let kept, let name = right.map({ "“\($0)”" }) ?? name(kept) {
      lead =
        style.isDecided(for: kept) ? "Use \(name), the form of the guide" : "Use \(name) throughout the run"
    } else {
      lead = "Keep one form throughout the run"
    }
    return Answer(
      message: "\(lead): \(told).", suggestions: right.map { [Suggestion($0, isSafe: false)] } ?? [],
      candidateMessages: forms.indices.map { sames[$0] ? name(forms[$0]).map { "\($0) here" } : nil },
      otherMessages: otherForms.indices.map {
        otherSames[$0] ? name(otherForms[$0]).map { "\($0) here" } : nil
      })
  }
}

extension CompiledGuide {
  /// Whether the forms of the stories of a run are to be compared.
  public var comparesForms: Bool { tables.formStyles.keys.contains { isActive[$0] } }

  /// What is to be looked up for each conflict of forms.
  public func queries(for conflicts: [FormConflict]) -> [FormQuery] {
    conflicts.compactMap { conflict in
      tables.formStyles[conflict.rule].map { FormQuery(conflict, $0) }
    }
  }

  /// A finding of a query's rule whose words are not known yet.
  public func finding(_ query: FormQuery, at candidate: Int) -> RuledFinding {
    var finding = Finding("", query.candidates[candidate].range)
    finding.rule = query.rule
    return RuledFinding(finding: finding, rules: rules, isFixable: false)
  }

  /// The index of a query's rule.
  public func rule(of query: FormQuery) -> Int { query.rule }
}
