public import ArticleText

/// A guide made ready to read stories: one pass for all its phrases and patterns, and its structural checks.
public struct CompiledGuide: Sendable {
  /// The guide's name.
  public let name: String
  /// The rules, in the order of the guide.
  public let rules: [CompiledRule]
  /// The rules about the desk's marks that every guide has, where it does not list them itself; they look at no text.
  public let impliedRules: [CompiledRule]
  private var isImpliedActive: [Bool]
  /// The paths of the data files that the guide was made of.
  public let dataFiles: [String]
  /// What the guide is known by, where that was wanted: the rules, their terms, and the bytes of the data files.
  public let fingerprint: ContentHash?
  /// Whether each rule takes part in a run.
  public private(set) var isActive: [Bool]
  /// The rules that hold for some articles only, by index.
  private let conditionalRules: [Int]
  /// What is made once and never changes: one reference, so that a guide is copied at little cost.
  private(set) var tables: Tables

  /// What begins or hangs at a word.
  struct WordHooks: OptionSet, Sendable {
    let rawValue: UInt8
    static let phrases = WordHooks(rawValue: 1)
    static let patterns = WordHooks(rawValue: 2)
    static let checks = WordHooks(rawValue: 4)
  }

  /// What a guide's rules look for, made ready.
  final class Tables: Sendable {
    let words: WordTable
    /// What begins or hangs at a word, by its number: most words of a story have nothing.
    let hooks: [WordHooks]
    let automaton: PhraseAutomaton
    let patterns: PatternIndex
    let checks: [CompiledCheck]
    let tokenChecks: CheckIndex
    let authority: AuthorityCheck?
    /// The checks that look at names, and the lists that they look at.
    let nameChecks: [CompiledNameCheck]
    let listedNames: NameAuthority
    let namesAcross: NamesAcross?
    /// What the rules that compare the forms of stories tell of them, by their indices.
    let formStyles: [Int: FormStyle]

    init(_ compiler: GuideCompiler) {
      var words = WordTable()
      var automaton = PhraseAutomaton()
      automaton.build(compiler.phrases, &words)
      patterns = PatternIndex(compiler.patterns, &words)
      tokenChecks = CheckIndex(compiler.tokenChecks, &words)
      automaton.finish(wordCount: words.count)
      self.words = words
      self.automaton = automaton
      hooks = (0...words.count).map { [patterns, tokenChecks] id in
        var hooks: WordHooks = []
        guard id != 0 else { return hooks }
        if automaton.begins(with: id) { hooks.insert(.phrases) }
        if patterns.hooks(for: id) != nil { hooks.insert(.patterns) }
        if tokenChecks.has(id) { hooks.insert(.checks) }
        return hooks
      }
      checks = compiler.checks
      nameChecks = compiler.nameChecks
      listedNames = compiler.authority
      namesAcross = compiler.namesAcross
      formStyles = compiler.formStyles
      authority = compiler.authority.people.isEmpty ? nil : AuthorityCheck(authority: compiler.authority)
    }

    /// The tokens at which something begins or hangs, with the numbers of their words, in order; a token at which the
    /// guide looks whatever word stands there may have the number 0.
    func hookedWords(_ tokens: borrowing Span<Token>) -> [(token: Int32, word: Int32)] {
      var result: [(token: Int32, word: Int32)] = []
      result.reserveCapacity(tokens.count / 2)
      let (words, hooks) = (words, hooks)
      let (takesAll, takesNumbers) = (!patterns.everywhere.isEmpty, !patterns.byNumber.isEmpty)
      for at in tokens.indices {
        let id = words.id(tokens[at].hash)
        if takesAll || !hooks[id].isEmpty || takesNumbers && tokens[at].kind == .number {
          result.append((Int32(truncatingIfNeeded: at), Int32(truncatingIfNeeded: id)))
        }
      }
      return result
    }

    init(withoutNamesOf other: Tables) {
      words = other.words
      hooks = other.hooks
      automaton = other.automaton
      patterns = other.patterns
      checks = other.checks
      tokenChecks = other.tokenChecks
      nameChecks = other.nameChecks
      namesAcross = other.namesAcross
      formStyles = other.formStyles
      listedNames = NameAuthority()
      authority = nil
    }
  }

  /// The guide without its lists of names, so that what a story itself says of a name is all that is known of it.
  ///
  /// - Parameter rule: The rule that is asked for; `nil` where it is what the lists themselves say.
  public func withoutListedNames(for rule: CompiledRule) -> CompiledGuide? {
    let isOfLists = tables.authority?.rules.contains { rules[$0].id == rule.id } ?? false
    if isOfLists { return nil }
    var copy = self
    copy.tables = Tables(withoutNamesOf: tables)
    return copy
  }

  /// Compiles a guide.
  ///
  /// - Parameters:
  ///   - guide: The guide.
  ///   - dataFolder: The folder from which the paths of its data files start.
  ///   - isFingerprinted: Whether its `fingerprint` is wanted, which takes a little time.
  /// - Throws: Everything that is wrong with the guide, in the order of its declarations.
  public init(
    _ guide: some StyleGuide, dataFolder: String? = nil, isFingerprinted: Bool = false
  ) throws(GuideProblems) {
    var compiler = GuideCompiler(dataFolder: dataFolder, isFingerprinted: isFingerprinted)
    guide.add(to: &compiler)
    guard compiler.problems.isEmpty else { throw GuideProblems(problems: compiler.problems) }
    tables = Tables(compiler)
    name = guide.name
    rules = compiler.rules
    impliedRules = compiler.implied()
    isImpliedActive = impliedRules.map { _ in true }
    dataFiles = compiler.dataFiles
    fingerprint = compiler.fingerprint(name: guide.name)
    conditionalRules = rules.indices.filter { [rules] in rules[$0].isConditional }
    isActive = rules.map { !$0.isOffByDefault && !$0.isReplaced }
  }

  /// The guide with a choice of its rules.
  ///
  /// - Parameters:
  ///   - only: Rule ids or patterns of them; where there are some, only those rules take part, and those that are
  ///     off by default too.
  ///   - skip: Rule ids or patterns of them that take no part.
  public func selecting(only: [String], skip: [String]) -> CompiledGuide {
    var copy = self
    let wanted = only.map(Glob.init)
    let unwanted = skip.map(Glob.init)
    func choose(_ id: String, _ isActive: inout Bool) {
      if !wanted.isEmpty { isActive = wanted.contains { $0.matches(id) } }
      if unwanted.contains(where: { $0.matches(id) }) { isActive = false }
    }
    for index in rules.indices where !rules[index].isReplaced {
      choose(rules[index].id, &copy.isActive[index])
    }
    for index in impliedRules.indices { choose(impliedRules[index].id, &copy.isImpliedActive[index]) }
    return copy
  }

  /// All rules and whether they take part in a run: those of the guide in their order, then those that every guide has.
  public var everyRule: [(rule: CompiledRule, isActive: Bool)] {
    zip(rules, isActive).map { ($0, $1) } + zip(impliedRules, isImpliedActive).map { ($0, $1) }
  }

  /// The ids of the rules that take part in a run for which nobody chooses rules.
  public var defaultRules: [String] {
    rules.filter { !$0.isOffByDefault && !$0.isReplaced }.map(\.id)
  }

  /// The guide without some rules, by their indices.
  public func without(_ stopped: Set<Int>) -> CompiledGuide {
    var copy = self
    for index in stopped where rules.indices.contains(index) { copy.isActive[index] = false }
    return copy
  }

  /// Whether each rule looks at a story.
  func rulesActive(for story: Story) -> [Bool] {
    guard !conditionalRules.isEmpty else { return isActive }
    var result = isActive
    for rule in conditionalRules where result[rule] && !rules[rule].holds(for: story.article) {
      result[rule] = false
    }
    return result
  }

  /// The guide with only the rules of a set of indices.
  func activating(_ indices: Set<Int>) -> CompiledGuide {
    var copy = self
    for index in rules.indices { copy.isActive[index] = indices.contains(index) }
    return copy
  }
}

/// Everything that is wrong with a guide.
public struct GuideProblems: Error, Sendable, CustomStringConvertible {
  /// The problems, in the order of the declarations.
  public let problems: [GuideProblem]

  /// The text that messages show.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// A finding with its rule.
public struct RuledFinding: Sendable {
  /// What was found.
  public let finding: Finding
  /// The guide's rules: one list for all findings, since an article may have very many.
  let rules: [CompiledRule]
  /// The rule that found it.
  public var rule: CompiledRule { rules[finding.rule] }
  /// Whether `fix-articles` may apply its safe suggestions here.
  public let isFixable: Bool
}
