public import ArticleText
internal import RuleChecks

/// Holds the parts of a story against a plan: what must be there, what must not, and in which order.
///
/// One finding for each part that is missing (at the start of the story), that has no place in it, or that stands
/// before one that comes first.
public struct Structure: StyledRule {
  let required: [BlockRole]
  let forbidden: [BlockRole]
  let order: [BlockRole]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule: `Structure(requires: [.headline, .byline], forbids: [.note], order: [.headline, .byline, .lede])`.
  ///
  /// - Parameters:
  ///   - required: The parts that must be there.
  ///   - forbidden: The parts that must not.
  ///   - order: The parts whose first places follow one another so; those that are missing do not count.
  public init(
    requires required: [BlockRole] = [], forbids forbidden: [BlockRole] = [], order: [BlockRole] = [],
    file: StaticString = #fileID, line: Int = #line
  ) {
    self.required = required
    self.forbidden = forbidden
    self.order = order
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let id = traits.id ?? "structure.parts"
    if let both = required.first(where: forbidden.contains) {
      guide.problem(
        id, traits.location, "The \(both.words) is both required and forbidden.",
        "Take it out of one of the two.")
      return
    }
    func list(_ roles: [BlockRole]) -> String { roles.map(\.words).joined(separator: ", ") }
    guide.addCheck(
      traits.with(
        options: RuleOption("requires", list(required), choices: "parts of a story"),
        RuleOption("forbids", list(forbidden), choices: "parts of a story"),
        RuleOption("order", list(order), choices: "parts of a story")),
      id: id, kind: "Structure", scope: .everything,
      summary: "A story has the parts that the newsroom wants, in order."
    ) { [required, forbidden, order] story, findings in
      let blocks = story.article.blocks
      guard let opening = story.lexicon.tokens.first?.range else { return }
      var firsts: [BlockRole: Int] = [:]
      for (index, block) in blocks.enumerated() where firsts[block.role] == nil { firsts[block.role] = index }
      let missing = required.filter { firsts[$0] == nil && !($0 == .body && firsts[.lede] != nil) }
      if !missing.isEmpty {
        findings.add(opening, "The story has no \(missing.map(\.words).joined(separator: ", no ")).")
      }
      for (index, block) in blocks.enumerated() where forbidden.contains(block.role) {
        guard let first = story.lexicon.blocks[index].first else { continue }
        findings.add(
          story.lexicon.tokens[first].range, "A \(block.role.words) has no place in a story.")
      }
      var latest: (index: Int, role: BlockRole)?
      for role in order {
        guard let index = firsts[role], let first = story.lexicon.blocks[index].first else { continue }
        if let latest, index < latest.index {
          findings.add(
            story.lexicon.tokens[first].range, "The \(role.words) stands before the \(latest.role.words).")
        } else {
          latest = (index, role)
        }
      }
    }
  }
}

/// Keeps the length of a story or of its parts within bounds: `Length(of: .story, words: 600...700)`.
///
/// Too long is found at the first word that is too many, too short at the part's first word.
public struct Length: StyledRule {
  /// What is measured.
  public enum Part: Sendable, Hashable {
    /// The paragraphs and headings of the whole story.
    case story
    /// Each block of a role.
    case each(BlockRole)
  }

  let part: Part
  let words: ClosedRange<Int>
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - part: What is measured.
  ///   - words: How many words and figures it may have.
  public init(of part: Part, words: ClosedRange<Int>, file: StaticString = #fileID, line: Int = #line) {
    self.part = part
    self.words = words
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let name = part.words
    guide.addCheck(
      traits.with(
        options: RuleOption("words", "\(words.lowerBound)...\(words.upperBound)", choices: "a range")),
      id: "structure.length-\(Slug.make(name))", kind: "Length", severity: .advice, scope: .everything,
      summary: "A \(name) has \(words.lowerBound) to \(words.upperBound) words."
    ) { [part, words] story, findings in
      for blocks in part.blocks(story) {
        let counted = blocks.flatMap { story.lexicon.blocks[$0] }
          .filter { story.lexicon.tokens[$0].kind == .word || story.lexicon.tokens[$0].kind == .number }
        guard let first = counted.first, !words.contains(counted.count) else { continue }
        let isLong = counted.count > words.upperBound
        let place = isLong ? counted[max(0, words.upperBound)] : first
        let bound = isLong ? "at most \(words.upperBound)" : "at least \(words.lowerBound)"
        findings.add(
          story.lexicon.tokens[place].range, "The \(name) has \(counted.count) words; \(bound) are wanted.")
      }
    }
  }
}

extension Length.Part {
  fileprivate var words: String {
    switch self {
    case .story: "story"
    case .each(let role): role.words
    }
  }

  /// The blocks that are counted together.
  fileprivate func blocks(_ story: Story) -> [[Int]] {
    let blocks = story.article.blocks
    switch self {
    case .story:
      let scope: Scope = [.body, .crosshead, .lists, .blockquotes]
      return [blocks.indices.filter { scope.includes(role: blocks[$0].role, []) }]
    case .each(let role): return blocks.indices.filter { blocks[$0].role == role }.map { [$0] }
    }
  }
}

extension BlockRole {
  /// The role as a message says it.
  var words: String {
    switch self {
    case .headline: "headline"
    case .standfirst: "standfirst"
    case .byline: "byline"
    case .dateline: "dateline"
    case .lede: "first paragraph"
    case .body: "paragraph"
    case .crosshead: "crosshead"
    case .listItem: "list item"
    case .table: "table"
    case .caption: "caption"
    case .blockquote: "block quotation"
    case .signoff: "sign-off"
    case .correction: "correction"
    case .boilerplate: "boilerplate line"
    case .note: "note to the desk"
    }
  }
}
