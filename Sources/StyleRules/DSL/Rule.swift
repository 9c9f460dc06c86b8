internal import RuleChecks

/// Anything that may stand in the body of a guide.
public protocol Rule: Sendable {
  /// Adds what the rule looks for to the guide that is being compiled.
  func add(to guide: inout GuideCompiler)
}

/// A rule that takes the modifiers: `.id`, `.severity`, `.in`, `.except(in:)`, `.because`, `.examples`, `.since`.
public protocol StyledRule: Rule {
  /// What the modifiers have set.
  var traits: RuleTraits { get set }
}

/// A list of rules may stand where one rule may, so that a section can be a property of its own.
extension Rules: Rule {
  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    for rule in self { rule.add(to: &guide) }
  }
}

/// What the modifiers of a rule set; what is not set comes from the section and the guide around it.
public struct RuleTraits: Sendable {
  var id: String?
  var severity: Severity?
  var scope: Scope?
  var exclusion: Scope = []
  var reason: String?
  var summary: String?
  var examples: [Example] = []
  var since: String?
  var source: String?
  var exceptions: [String] = []
  var isOffByDefault: Bool?
  var fixesQuotations: Bool?
  /// The language for which the rule is written; it comes from the guide around it.
  var language: ArticleLanguage?
  /// Whether the stories of a run are compared too; it comes from the rule alone.
  var reach = ArticleReach.story
  /// The articles for which the rule holds; each condition must be met.
  var articles: [ArticleCondition] = []
  /// What the rule leaves to the newsroom, as this guide has chosen it; it comes from the rule alone.
  var options: [RuleOption] = []
  /// Where the rule is declared.
  public let location: DeclarationLocation

  /// Makes traits that set nothing.
  public init(_ location: DeclarationLocation) {
    self.location = location
  }

  /// These traits, with what they do not set taken from the traits around them.
  func inheriting(_ outer: RuleTraits) -> RuleTraits {
    var result = self
    result.severity = severity ?? outer.severity
    result.scope = scope ?? outer.scope
    result.exclusion = exclusion.union(outer.exclusion)
    result.exceptions = exceptions + outer.exceptions
    result.reason = reason ?? outer.reason
    result.since = since ?? outer.since
    result.source = source ?? outer.source
    result.isOffByDefault = isOffByDefault ?? outer.isOffByDefault
    result.fixesQuotations = fixesQuotations ?? outer.fixesQuotations
    result.language = language ?? outer.language
    result.articles = articles + outer.articles
    return result
  }
}

/// Where in the newsroom's Swift a rule stands.
public struct DeclarationLocation: Sendable, Hashable, CustomStringConvertible {
  /// The module and the file, as `#fileID` gives them.
  public let file: String
  /// The 1-based line.
  public let line: Int

  /// Makes a location.
  public init(_ file: String, _ line: Int) {
    self.file = file
    self.line = line
  }

  /// The text that messages show.
  public var description: String { "\(file):\(line)" }
}

/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  case advice, warning, error

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Whether the first comes before the second.
  public static func < (first: Severity, second: Severity) -> Bool { first.rank < second.rank }
}

/// A text that shows what a rule finds, or what it leaves alone.
public struct Example: Sendable, Hashable {
  /// The text; in a wrong one `↓` stands before the start of each finding.
  public let text: String
  /// Whether the rule must find something in it.
  public let isWrong: Bool

  /// The mark before the start of a finding.
  public static let mark: Character = MarkedExample.mark
}
