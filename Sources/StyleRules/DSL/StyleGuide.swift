/// A newsroom's house style.
///
/// A guide is a rule too: it may stand inside another guide, which may switch parts of it off.
public protocol StyleGuide: Rule {
  /// Makes the guide.
  init()
  /// The name that reports show; the type's name unless the guide gives another.
  var name: String { get }
  /// The rules.
  @RulesBuilder var body: Rules { get }
  /// The language for which its rules are written: they leave blocks in another one alone. Nothing, as by default, where
  /// they hold whatever the language.
  var language: ArticleLanguage? { get }
  /// The articles that are checked when none is named; every file of a known format unless the guide says otherwise.
  @ArticleSetBuilder var articles: ArticleSet { get }
}

extension StyleGuide {
  /// The name that reports show.
  public var name: String { String(describing: Self.self) }
  /// No language: the rules hold whatever the language.
  public var language: ArticleLanguage? { nil }
  /// The articles that are checked when none is named.
  public var articles: ArticleSet { [] }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.enter(name: name, language: language)
    body.add(to: &guide)
    guide.leave()
  }

  /// The guide without some of its rules.
  ///
  /// - Parameter ids: Rule ids or patterns of them (`companies.*`); one that no rule of the guide has is an error.
  public func disabling(
    _ ids: String..., file: StaticString = #fileID, line: Int = #line
  ) -> IncludedGuide {
    IncludedGuide(guide: self, disabled: ids, traits: RuleTraits(DeclarationLocation("\(file)", line)))
  }

  /// The guide with some of the rules that it keeps off by default.
  public func enabling(
    _ ids: String..., file: StaticString = #fileID, line: Int = #line
  ) -> IncludedGuide {
    IncludedGuide(guide: self, enabled: ids, traits: RuleTraits(DeclarationLocation("\(file)", line)))
  }
}

/// A guide inside another, with parts of it switched off or on.
public struct IncludedGuide: StyledRule {
  let guide: any StyleGuide
  var disabled: [String] = []
  var enabled: [String] = []
  var severities: [(pattern: String, severity: Severity)] = []
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// The guide without some of its rules.
  public func disabling(_ ids: String...) -> IncludedGuide {
    var copy = self
    copy.disabled += ids
    return copy
  }

  /// The guide with some of the rules that it keeps off by default.
  public func enabling(_ ids: String...) -> IncludedGuide {
    var copy = self
    copy.enabled += ids
    return copy
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to compiler: inout GuideCompiler) {
    var traits = traits
    traits.language = guide.language
    compiler.enter(
      traits, disabled: disabled, enabled: enabled, severities: severities, name: guide.name, isGuide: true)
    guide.body.add(to: &compiler)
    compiler.leave()
  }
}

/// Rules that belong together; what is set on the section holds for each that does not set it itself.
public struct Section: StyledRule {
  let name: String
  let rules: Rules
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a section.
  ///
  /// - Parameters:
  ///   - name: The heading under which the rules are listed.
  ///   - rules: Its rules. Keep one declaration under about 50 statements: the compiler's work grows faster than they do.
  public init(
    _ name: String, file: StaticString = #fileID, line: Int = #line, @RulesBuilder rules: () -> Rules
  ) {
    self.name = name
    self.rules = rules()
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    if !traits.examples.isEmpty {
      guide.problem(
        "Section(\"\(name)\")", traits.location, "A section has no examples of its own.",
        "Give each rule inside it its examples.")
    }
    guide.enter(traits, name: name)
    rules.add(to: &guide)
    guide.leave()
  }
}
