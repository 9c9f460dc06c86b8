public import ArticleText

/// Parts of an article: blocks by their role, and quotations.
public struct Scope: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  /// Makes a scope of bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The scope of one role.
  public init(_ role: BlockRole) { self.init(rawValue: 1 << UInt32(role.rawValue)) }

  /// The headline.
  public static let headline = Scope(.headline)
  /// The summary under the headline.
  public static let standfirst = Scope(.standfirst)
  /// The line that names the writers.
  public static let byline = Scope(.byline)
  /// The place, day and agency before the first paragraph.
  public static let dateline = Scope(.dateline)
  /// The first paragraph.
  public static let lede = Scope(.lede)
  /// The paragraphs, the first one too.
  public static let body: Scope = [Scope(.body), .lede]
  /// Headings inside the article.
  public static let crosshead = Scope(.crosshead)
  /// Items of lists.
  public static let lists = Scope(.listItem)
  /// Cells and rows of tables.
  public static let tables = Scope(.table)
  /// Lines under pictures.
  public static let captions = Scope(.caption)
  /// Quoted blocks.
  public static let blockquotes = Scope(.blockquote)
  /// The line that names reporters and editors at the end.
  public static let signoff = Scope(.signoff)
  /// Notes that correct what was published.
  public static let correction = Scope(.correction)
  /// What frames the copy and is no copy.
  public static let boilerplate = Scope(.boilerplate)
  /// Lines for the desk.
  public static let notes = Scope(.note)
  /// Speech between quotation marks, in whatever block.
  public static let quotations = Scope(rawValue: 1 << 31)

  /// What readers read: all but tables, boilerplate, sign-off and notes for the desk. The default of a rule.
  public static let copy: Scope = [
    .headline, .standfirst, .dateline, .body, .crosshead, .lists, .captions, .blockquotes, .correction,
  ]
  /// Every block.
  public static let everything: Scope = [
    .copy, .byline, .tables, .signoff, .boilerplate, .notes,
  ]
  /// Headlines and headings, where other rules hold than in sentences.
  public static let headings: Scope = [.headline, .crosshead, .standfirst]

  var roles: Scope { subtracting(.quotations) }

  /// Whether a rule with this scope looks at a place.
  ///
  /// `.quotations` alone means quotations in any block; with roles beside it, the quotations of those blocks.
  func includes(role: BlockRole, isQuoted: Bool) -> Bool {
    if contains(.quotations), !isQuoted { return false }
    return roles.isEmpty || roles.contains(Scope(role))
  }

  /// Whether a rule that leaves this scope out leaves out a place: a role and `.quotations` each do so alone.
  func excludes(role: BlockRole, isQuoted: Bool) -> Bool {
    isQuoted && contains(.quotations) || contains(Scope(role))
  }
}
