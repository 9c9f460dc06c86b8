internal import ArticleFormats
public import ArticleText
public import StyleRules

/// A guide made of some rules, for tests.
public struct ProbeGuide: StyleGuide {
  private let rules: Rules
  /// The name `Probe`.
  public let name = "Probe"
  /// Makes a guide without rules.
  public init() { rules = [] }
  /// Makes a guide of rules.
  public init(@RulesBuilder _ rules: () -> Rules) { self.rules = rules() }
  /// The rules that the guide was made of.
  public var body: Rules { rules }
}

/// Runs rules over marked text.
public struct GuideProbe {
  /// The compiled guide.
  public let guide: CompiledGuide

  /// Compiles some rules.
  public init(@RulesBuilder _ rules: () -> Rules) throws {
    guide = try CompiledGuide(ProbeGuide(rules))
  }

  /// The article that a reader makes of a text.
  public static func article(_ text: String, path: String = "test.txt") -> Article {
    let bytes = Array(text.utf8)
    let reader = ArticleReaders.reader(forPath: path, content: bytes) ?? ArticleReaders.all[0]
    return reader.read(bytes, path: path)
  }

  /// The text with `↓` before each finding: what a test compares with what it expects.
  public func marked(_ text: String, path: String = "test.txt") -> String {
    let article = GuideProbe.article(MarkedText(text).text, path: path)
    return MarkedText.marking(
      article.source,
      at: guide.check(article).map { article.sourceMap.sourceRange(of: $0.finding.range).lowerBound })
  }

  /// The findings in a text.
  public func findings(_ text: String, path: String = "test.txt") -> [RuledFinding] {
    guide.check(GuideProbe.article(text, path: path))
  }
}
