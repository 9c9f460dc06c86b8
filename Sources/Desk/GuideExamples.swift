internal import ArticleFormats
internal import ArticleText
internal import RuleChecks
public import StyleRules

/// Runs the examples of a guide's rules.
public struct GuideExamples: Sendable {
  private let guide: CompiledGuide

  /// Makes a runner.
  public init(_ guide: CompiledGuide) { self.guide = guide }

  /// The examples with their rules, in the order of the guide.
  public var all: [(rule: CompiledRule, example: Example)] {
    guide.rules.filter { !$0.isReplaced }.flatMap { rule in rule.examples.map { (rule, $0) } }
  }

  /// How many examples the guide has.
  public var count: Int { all.count }

  /// The examples that do not say what their rule does.
  public func problems() -> [GuideProblem] { all.compactMap { problem(with: $0.example, of: $0.rule) } }

  /// What is wrong with one of the guide's examples; nothing where it says what its rule does.
  ///
  /// A newsroom's list may have the very people of an included guide's example: so it may hold without the lists, too.
  public func problem(with example: Example, of rule: CompiledRule) -> GuideProblem? {
    guard let problem = problem(with: example, of: rule, guide) else { return nil }
    guard let plain = guide.withoutListedNames(for: rule) else { return problem }
    return self.problem(with: example, of: rule, plain) == nil ? nil : problem
  }

  private func problem(
    with example: Example, of rule: CompiledRule, _ guide: CompiledGuide
  ) -> GuideProblem? {
    let marked = MarkedExample(example.text, isWrong: example.isWrong)
    let (text, marks) = (marked.text, marked.marks)
    func problem(_ fault: RuleFault) -> GuideProblem {
      GuideProblem(rule: rule.id, location: rule.location, message: fault.message, advice: fault.advice)
    }
    if let fault = marked.fault { return problem(fault) }
    let article = GuideExamples.article(text)
    // A table's examples show all its lines at work.
    let ids = guide.rules.filter { $0.group == rule.group && !$0.isReplaced }.map(\.id)
    let selected = guide.selecting(only: ids + [rule.id], skip: [])
    let found = selected.check(article).map(\.finding)
    func start(_ finding: Finding) -> Int { article.sourceMap.sourceRange(of: finding.range).lowerBound }
    let starts = Set(found.map(start))
    if let mark = marks.first(where: { !starts.contains($0) }) {
      return problem(marked.nothingFound(at: mark))
    }
    if let finding = found.first(where: { !marks.contains(start($0)) }) {
      return problem(marked.unmarked(article.string(finding.range)))
    }
    guard example.isWrong, let text = selfFlagging(text, selected) else { return nil }
    return problem(
      RuleFault(
        "Its replacement is flagged by the rule itself: “\(text)”.",
        "Mend the replacement, or narrow the rule."))
  }

  /// What the rule still finds where its own safe suggestions have been put in.
  private func selfFlagging(_ text: [UInt8], _ rule: CompiledGuide) -> String? {
    let mended = Fixer(rule).mended(text, path: GuideExamples.path(text)).bytes
    let article = GuideExamples.article(mended)
    let rest = rule.check(article).first { $0.isFixable && $0.finding.suggestions.first?.isSafe == true }
    return rest.map { article.string($0.finding.range) }
  }

  /// An example that opens with front matter is read as Markdown, so that it may give the file's date.
  private static func path(_ text: [UInt8]) -> String {
    text.starts(with: Array("---\n".utf8)) ? "example.md" : "example.txt"
  }

  private static func article(_ text: [UInt8]) -> Article {
    let path = path(text)
    return (ArticleReaders.reader(forPath: path) ?? ArticleReaders.all[0]).read(text, path: path)
  }
}
