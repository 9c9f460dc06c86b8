import ArticleText
import NameMatching

/// Holds the names in sign-offs and bylines against the newsroom's list of its own people.
///
/// A name that is near a listed one and not the same is a slip; one that is near none is somebody from outside.
public struct StaffNames: StyledRule {
  private enum Content: Sendable {
    case names([String])
    case file(String)
  }

  private let content: Content
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule of full names.
  public init(_ names: String..., file: StaticString = #fileID, line: Int = #line) {
    content = .names(names)
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Makes the rule of a file in any form that `Names(contentsOf:)` reads.
  ///
  /// - Parameter path: Relative to the package's folder.
  public init(contentsOf path: String, file: StaticString = #fileID, line: Int = #line) {
    content = .file(path)
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let staff = Staff(names(&guide))
    guide.addCheck(
      traits, id: "names.signoff", kind: "StaffNames", scope: [.signoff, .byline],
      summary: "A reporter's name is spelled as in the staff list."
    ) { story, findings in
      for name in story.names.fullNames {
        let role = story.article.blocks[name.block].role
        guard role == .signoff || role == .byline else { continue }
        let text = story.string(name.tokens).joinedWords
        guard let right = staff.nearest(to: text) else { continue }
        findings.add(
          story.range(of: name.tokens),
          "“\(text)” is not on the staff list; “\(right)” is: is it one person?",
          [Suggestion(right, isSafe: false)])
      }
    }
  }

  private func names(_ guide: inout GuideCompiler) -> [String] {
    switch content {
    case .names(let names): return names
    case .file(let path):
      return Names.entries(contentsOf: path, traits, &guide).flatMap { [$0.name] + $0.aliases }
    }
  }
}

/// The newsroom's own people.
private struct Staff: Sendable {
  private let names: [(text: String, parts: NameParts)]
  private let folded: Set<String>
  private let matcher = NameMatcher()

  init(_ names: [String]) {
    let matcher = NameMatcher()
    self.names = names.map { ($0, matcher.parts(of: $0)) }
    folded = Set(names.map { Folding.folded($0) })
  }

  /// The listed name of which another is likely a slip; nothing where it is listed itself, or near none.
  func nearest(to text: String) -> String? {
    guard !folded.contains(Folding.folded(text)) else { return nil }
    let parts = matcher.parts(of: text)
    let kinds: Set<NameComparison.Kind> = [.romanisation, .slip, .several, .givenName]
    return names.first { _, other in
      let comparison = matcher.compare(parts, other)
      return comparison.verdict != .different && kinds.contains(comparison.kind)
    }?.text
  }
}
