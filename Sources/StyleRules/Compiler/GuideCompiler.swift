internal import ArticleText
internal import RuleChecks

/// Gathers what the rules of a guide look for, and what is wrong with them.
///
/// Rules add themselves in the order of the guide; nothing is matched yet.
public struct GuideCompiler: Sendable {
  var rules: [CompiledRule] = []
  var problems: [GuideProblem] = []
  /// What each guide wants in the place of terms, by what else must hold.
  private var answers: [AnswerCondition: TermAnswers<DeclarationLocation>] = [:]
  var phrases: [Phrase] = []
  var patterns: [CompiledPattern] = []
  var checks: [CompiledCheck] = []
  var tokenChecks: [CompiledTokenCheck] = []
  var nameChecks: [CompiledNameCheck] = []
  var namesAcross: NamesAcross?
  var formStyles: [Int: FormStyle] = [:]
  var authority = NameAuthority()
  /// The paths of the data files that were read, or could not be.
  var dataFiles: [String] = []
  /// Takes in what the guide is known by, where that is wanted.
  var hasher: ContentHasher?
  private var indexByID: [String: [Int]] = [:]
  private var levels: [Level] = []
  private var groups = 0

  /// A guide or a section that is being added.
  private struct Level {
    var name: String
    /// Whether it is a guide, and no section of one.
    var isGuide = false
    /// A number of the guide that it is or belongs to.
    var guide: Int
    var traits: RuleTraits
    var disabled: [String] = []
    var usedDisabled: Set<String> = []
    var enabled: [String] = []
    var usedEnabled: Set<String> = []
    /// The severities that the guide around gives to rules inside, whatever they say.
    var severities: [(pattern: String, severity: Severity)] = []
    var usedSeverities: Set<String> = []
    /// The ids met inside, for the message about one that is unknown.
    var seen: [String] = []
  }

  init(dataFolder: String?, isFingerprinted: Bool = false) {
    authority.dataFolder = dataFolder
    if isFingerprinted { hasher = ContentHasher() }
  }

  // MARK: Sections and guides

  mutating func enter(name: String, language: ArticleLanguage?) {
    var traits = levels.last?.traits ?? RuleTraits(DeclarationLocation("", 0))
    if let language { traits.language = language }
    levels.append(Level(name: name, isGuide: true, guide: newGroup(), traits: traits))
  }

  mutating func enter(
    _ traits: RuleTraits, disabled: [String] = [], enabled: [String] = [],
    severities: [(pattern: String, severity: Severity)] = [], name: String, isGuide: Bool = false
  ) {
    let outer = levels.last?.traits ?? RuleTraits(traits.location)
    levels.append(
      Level(
        name: name, isGuide: isGuide, guide: isGuide ? newGroup() : levels.last?.guide ?? 0,
        traits: traits.inheriting(outer), disabled: disabled, enabled: enabled, severities: severities))
  }

  mutating func leave() {
    guard let level = levels.popLast() else { return }
    for id in level.disabled where !level.usedDisabled.contains(id) { reportUnknown(id, "disabling", level) }
    for id in level.enabled where !level.usedEnabled.contains(id) { reportUnknown(id, "enabling", level) }
    for (id, _) in level.severities where !level.usedSeverities.contains(id) {
      reportUnknown(id, "severity", level)
    }
    if !levels.isEmpty { levels[levels.count - 1].seen += level.seen }
  }

  private mutating func reportUnknown(_ id: String, _ verb: String, _ level: Level) {
    let near = NearestWord.find(id, among: level.seen)
    problems.append(
      GuideProblem(
        rule: "\(verb)(\"\(id)\")", location: level.traits.location,
        message: "\(level.name) has no rule with the id “\(id)”.",
        advice: near.map { "Did you mean “\($0)”?" } ?? "Run with --list-rules to see the ids."))
  }

  // MARK: Rules

  /// Registers a rule and gives its index, or nothing where the guide around it switches it off.
  ///
  /// - Parameters:
  ///   - traits: What the rule's modifiers set.
  ///   - id: The id where the modifiers give none.
  ///   - kind: The rule kind, as its type is called.
  ///   - severity: How much a finding matters where nobody says.
  ///   - scope: Where the rule looks where nobody says.
  ///   - summary: What the rule asks for, in one sentence.
  ///   - isShared: Whether several declarations stand under one id (every listed name does).
  mutating func register(
    _ traits: RuleTraits, id defaultID: String, kind: String, severity: Severity = .warning,
    scope: Scope = .copy, summary: String, isShared: Bool = false, group: Int? = nil
  ) -> Int? {
    let outer = levels.last?.traits ?? RuleTraits(traits.location)
    let traits = traits.inheriting(outer)
    let id = traits.id ?? defaultID
    validate(id: id, traits)
    for index in levels.indices {
      levels[index].seen.append(id)
      for pattern in levels[index].enabled where Glob(pattern).matches(id) {
        levels[index].usedEnabled.insert(pattern)
      }
    }
    var isDisabled = false
    for index in levels.indices {
      for pattern in levels[index].disabled where Glob(pattern).matches(id) {
        levels[index].usedDisabled.insert(pattern)
        isDisabled = true
      }
    }
    if isDisabled { return nil }
    var given: Severity?
    // The outermost guide has the last word, and of its words the last.
    for index in levels.indices.reversed() {
      for (pattern, severity) in levels[index].severities where Glob(pattern).matches(id) {
        levels[index].usedSeverities.insert(pattern)
        given = severity
      }
    }
    let isEnabled = levels.contains { level in level.enabled.contains { Glob($0).matches(id) } }
    let rule = CompiledRule(
      id: id, kind: kind, severity: given ?? traits.severity ?? severity, scope: traits.scope ?? scope,
      exclusion: traits.exclusion, reason: traits.reason, summary: traits.summary ?? summary,
      examples: traits.examples,
      since: effectiveDate(traits, id), source: traits.source, location: traits.location,
      isOffByDefault: (traits.isOffByDefault ?? false) && !isEnabled,
      fixesQuotations: traits.fixesQuotations ?? false, options: traits.options,
      language: traits.language, articles: traits.articles,
      section: levels.last?.name ?? "",
      exceptions: traits.exceptions, group: group ?? newGroup(), depth: levels.count { $0.isGuide })
    if let others = indexByID[id] {
      if isShared, let same = others.first(where: { rules[$0].behaves(as: rule) }) {
        // A list gives its examples with each of its names.
        for example in rule.examples where !rules[same].examples.contains(example) {
          rules[same].examples.append(example)
        }
        return same
      }
      // A guide's own rule stands in the place of one with its id in a guide that it includes.
      if !isShared, let first = others.first {
        guard rule.depth <= rules[first].depth else { return nil }
        guard rule.depth < rules[first].depth else {
          reportDuplicate(id, rules[first].location, traits.location)
          return nil
        }
        for other in others { rules[other].isReplaced = true }
        indexByID[id] = []
      }
    }
    indexByID[id, default: []].append(rules.count)
    rules.append(rule)
    addExemptions(traits.exceptions, rules.count - 1)
    return rules.count - 1
  }

  /// Registers a rule about the desk's marks, which a run knows by its kind.
  mutating func registerOfMarks(_ traits: RuleTraits, id: String, kind: String, summary: String) {
    let id = traits.id ?? id
    if !traits.examples.isEmpty {
      problem(
        id, traits.location, "Marks are read with the findings of a file, so the rule has no examples.",
        "Take .examples(…) out.")
    }
    _ = register(traits, id: id, kind: kind, summary: summary)
  }

  /// The rules that every guide has, but for those that this one lists itself.
  func implied() -> [CompiledRule] {
    guard !rules.contains(where: { $0.kind == UnusedStets.kind }) else { return [] }
    var other = GuideCompiler(dataFolder: nil)
    UnusedStets().add(to: &other)
    return other.rules
  }

  /// A number for rules that are declared together.
  mutating func newGroup() -> Int {
    groups += 1
    return groups
  }

  private mutating func reportDuplicate(
    _ id: String, _ first: DeclarationLocation, _ second: DeclarationLocation
  ) {
    _ = accepts(id, second, [RuleIDs.duplicate(id, first: first.description)])
  }

  private mutating func validate(id: String, _ traits: RuleTraits) {
    if let fault = RuleIDs.fault(id) { _ = accepts(id, traits.location, [fault]) }
  }

  private mutating func effectiveDate(_ traits: RuleTraits, _ id: String) -> CalendarDate? {
    guard let since = traits.since else { return nil }
    if let fault = RuleDates.fault(since) { _ = accepts(id, traits.location, [fault]) }
    return CalendarDate(since)
  }

  /// Reports what is wrong with a rule.
  mutating func problem(
    _ rule: String, _ location: DeclarationLocation, _ message: String, _ advice: String
  ) {
    problems.append(GuideProblem(rule: rule, location: location, message: message, advice: advice))
  }

  /// Reports what is wrong with the values of a rule, and says whether nothing is.
  mutating func accepts(_ rule: String, _ location: DeclarationLocation, _ faults: [RuleFault]) -> Bool {
    for fault in faults { problem(rule, location, fault.message, fault.advice) }
    return faults.isEmpty
  }

  /// Takes in that a rule wants a term in the place of another, and gives what is wrong with that.
  ///
  /// Two rules may answer differently where other articles, days or parts of them are meant, and so may two guides.
  mutating func addAnswer(_ term: Term, becomes right: String, _ rule: Int) -> RuleFault? {
    guard !rules[rule].isOffByDefault, rules[rule].articles.isEmpty else { return nil }
    let condition = AnswerCondition(
      guide: levels.last?.guide ?? 0, scope: rules[rule].scope, exclusion: rules[rule].exclusion,
      since: rules[rule].since)
    return answers[condition, default: TermAnswers()].add(term, becomes: right, at: rules[rule].location)
  }
}

/// What must hold for a rule to speak, where another rule may answer differently.
private struct AnswerCondition: Hashable {
  let guide: Int
  let scope: Scope
  let exclusion: Scope
  let since: CalendarDate?
}
