import ArticleText
import NameMatching

/// Finds a reporter whom a sign-off names twice.
public struct ReporterOnce: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits, id: "signoff.twice", kind: "ReporterOnce", scope: .signoff,
      summary: "A sign-off names nobody twice."
    ) { story, findings in
      guard story.article.blocks.contains(where: { $0.role == .signoff }) else { return }
      var first: [String: Range<Int>] = [:]
      for name in story.names.fullNames where story.article.blocks[name.block].role == .signoff {
        let text = story.string(name.tokens).joinedWords
        let range = story.range(of: name.tokens)
        guard let before = first[Folding.folded(text)] else {
          first[Folding.folded(text)] = range
          continue
        }
        findings.add(
          range, "The sign-off names “\(text)” twice.", related: [RelatedPlace(before, "here first")])
      }
    }
  }
}
