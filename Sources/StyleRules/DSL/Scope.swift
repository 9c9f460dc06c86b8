public import ArticleText

/// Parts of an article: blocks by their role, and quotations.
public struct Scope: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt32

  /// Makes a scope of bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The scope of one role.
  public init(_ role: BlockRole) { self.init(rawValue: 1 << UInt32(role.rawValue)) }

  /// The headline.
  public static var headline: Scope { Scope(.headline) }
  /// The summary under the headline.
  public static var standfirst: Scope { Scope(.standfirst) }
  /// The line that names the writers.
  public static var byline: Scope { Scope(.byline) }
  /// The place, day and agency before the first paragraph.
  public static var dateline: Scope { Scope(.dateline) }
  /// The first paragraph.
  public static var lede: Scope { Scope(.lede) }
  /// The paragraphs, the first one too.
  public static var body: Scope { [Scope(.body), .lede] }
  /// Headings inside the article.
  public static var crosshead: Scope { Scope(.crosshead) }
  /// Items of lists.
  public static var lists: Scope { Scope(.listItem) }
  /// Cells and rows of tables.
  public static var tables: Scope { Scope(.table) }
  /// Lines under pictures.
  public static var captions: Scope { Scope(.caption) }
  /// Quoted blocks.
  public static var blockquotes: Scope { Scope(.blockquote) }
  /// The line that names reporters and editors at the end.
  public static var signoff: Scope { Scope(.signoff) }
  /// Notes that correct what was published.
  public static var correction: Scope { Scope(.correction) }
  /// What frames the copy and is no copy.
  public static var boilerplate: Scope { Scope(.boilerplate) }
  /// Lines for the desk.
  public static var notes: Scope { Scope(.note) }
  /// Speech between quotation marks, in whatever block.
  public static var quotations: Scope { Scope(rawValue: 1 << 31) }

  /// What readers read: all but tables, boilerplate, sign-off and notes for the desk. The default of a rule.
  public static var copy: Scope {
    [
      .headline, .standfirst, .dateline, .body, .crosshead, .lists, .captions, .blockquotes, .correction,
    ]
  }
  /// Every block.
  public static var everything: Scope {
    [
      .copy, .byline, .tables, .signoff, .boilerplate, .notes,
    ]
  }
  /// Headlines and headings, where other rules hold than in sentences.
  public static var headings: Scope { [.headline, .crosshead, .standfirst] }

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
