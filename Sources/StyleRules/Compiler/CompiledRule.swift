public import ArticleText

/// What is known of one rule once its guide is compiled.
public struct CompiledRule: Sendable {
  /// The id, `category.name`.
  public let id: String
  /// The rule kind, as its type is called in a guide.
  public let kind: String
  /// How much a finding matters.
  public let severity: Severity
  /// Where the rule looks.
  public let scope: Scope
  /// Where it does not.
  public let exclusion: Scope
  /// Why the newsroom wants it so.
  public let reason: String?
  /// What the rule asks for, in one sentence.
  public let summary: String
  /// The texts that show what it finds and what it leaves alone.
  public internal(set) var examples: [Example]
  /// The first day for whose articles it holds.
  public let since: CalendarDate?
  /// The public page that it comes from.
  public let source: String?
  /// Where it is declared.
  public let location: DeclarationLocation
  /// Whether a run that does not ask for it leaves it out.
  public let isOffByDefault: Bool
  /// Whether safe suggestions are applied inside quotations.
  public let fixesQuotations: Bool
  /// What the rule leaves to the newsroom, as this guide has chosen it.
  public let options: [RuleOption]
  /// The language for which it is written: it says nothing of a block in another one.
  let language: ArticleLanguage?
  /// The articles for which it holds.
  let articles: [ArticleCondition]
  /// The heading of its section.
  public let section: String
  /// The phrases inside which its findings do not count.
  let exceptions: [String]
  /// The same number for all lines of one table, whose examples show them together.
  public let group: Int
  /// How many guides stand around it.
  let depth: Int
  /// Whether a rule of an outer guide stands in its place.
  public internal(set) var isReplaced = false

  /// The articles for which it holds, in words; empty where it holds for all.
  public var articleConditions: [String] { articles.map(\.description) }

  /// Whether it holds for one article only under a condition.
  var isConditional: Bool { since != nil || !articles.isEmpty }

  /// Whether it holds for an article: one without a date counts as new.
  func holds(for article: Article) -> Bool {
    if let since, let date = article.metadata.date, date < since { return false }
    return articles.allSatisfy { $0.holds(article) }
  }

  /// Whether two declarations under one id differ in nothing that a finding shows.
  func behaves(as other: CompiledRule) -> Bool {
    severity == other.severity && exceptions == other.exceptions && scope == other.scope
      && exclusion == other.exclusion
      && reason == other.reason && since == other.since && isOffByDefault == other.isOffByDefault
      && fixesQuotations == other.fixesQuotations && articleConditions == other.articleConditions
  }
}

/// A check that looks at a whole story.
struct CompiledCheck: Sendable {
  let rule: Int
  /// The rule that compares the stories of a run by what the check notes, if there is one.
  var across: Int? = nil
  let run: @Sendable (Story, inout FindingCollector) -> Void
}

/// A check that looks at a whole story and at the guide's lists of names.
struct CompiledNameCheck: Sendable {
  let rule: Int
  let run: @Sendable (Story, NameAuthority, inout FindingCollector) -> Void
}

/// Takes the findings of one rule in one story.
struct FindingCollector {
  private(set) var findings: [Finding] = []
  private(set) var limit = FindingLimit()
  var rule = 0
  /// The rule that compares the stories of a run, where it takes part and wants what the check at work notes.
  var across: Int?
  /// Whether the check at work is wanted for its notes alone.
  var isSilent = false
  /// The places of forms, for the rules that compare stories.
  private(set) var notes: [FormFact] = []
  private let rules: [CompiledRule]

  init(_ rules: [CompiledRule]) { self.rules = rules }

  /// Whether the rule looks at blocks of a role; a finding that starts in another is dropped.
  func looksAt(_ role: BlockRole) -> Bool {
    rules[rule].scope.includes(role: role, []) && !rules[rule].exclusion.excludes(role: role, [])
  }

  /// Turns to the rules of a check; whether one of them takes part.
  ///
  /// - Parameters:
  ///   - across: Its rule over the run, which is its only one where the other is switched off.
  ///   - comparing: Whether rules over the run take part.
  @discardableResult
  mutating func turn(to rule: Int, _ across: Int?, _ active: [Bool], _ comparing: Bool) -> Bool {
    self.rule = rule
    guard comparing, let across, active[across] else {
      (self.across, isSilent) = (nil, false)
      return active[rule] && rule != across
    }
    (self.across, isSilent) = (across, !active[rule] || rule == across)
    return true
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - range: Byte offsets in `Article.text`.
  ///   - message: What is wrong.
  ///   - suggestions: What could stand there, the best first.
  mutating func add(
    _ range: Range<Int>, _ message: String, _ suggestions: [Suggestion] = [], related: [RelatedPlace] = []
  ) {
    var finding = Finding(message, range, suggestions)
    finding.related = related
    add(finding)
  }

  mutating func add(_ finding: Finding) {
    guard !isSilent, limit.admits(rule, after: findings.count) else { return }
    var finding = finding
    finding.rule = rule
    findings.append(finding)
  }

  /// Whether a story that has one form alone must say so.
  var comparesForms: Bool { across != nil }

  /// Notes where a form of a thing stands, where the stories of a run are compared.
  mutating func note(_ form: Int, of thing: UInt32 = 0, at place: Range<Int>) {
    guard let across else { return }
    notes.append(FormFact(rule: across, thing: thing, form: UInt32(truncatingIfNeeded: form), place: place))
  }

  /// Notes the places of all forms of a ledger, where the stories of a run are compared.
  mutating func note(_ ledger: FormLedger) {
    guard comparesForms else { return }
    for (thing, uses) in zip(ledger.keys, ledger.things) {
      for use in uses { for place in use.places { note(use.form, of: thing, at: place) } }
    }
  }
}
