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

  /// What is said around a quotation in its sentence: `she said on Monday`.
  public static var attribution: Scope { Scope(rawValue: 1 << 30) }
  /// The first sentence of the copy.
  public static var firstSentence: Scope { Scope(rawValue: 1 << 29) }
  /// The place where a person is named first.
  public static var firstReference: Scope { Scope(rawValue: 1 << 28) }
  /// The text of links.
  public static var links: Scope { Scope(rawValue: 1 << 27) }

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

  /// Every role has a bit below this one.
  private static let roleBits = Scope(rawValue: 0xFFFF)
  /// What a place may be beside its block's role; the same bits eleven places lower say that it must not be.
  private static let kindBits = Scope(rawValue: 0xF800_0000)
  private static let negationShift: UInt32 = 11

  private var roles: Scope { intersection(.roleBits) }
  private var kinds: Scope { intersection(.kindBits) }
  private var negated: Scope { Scope(rawValue: rawValue << Scope.negationShift).intersection(.kindBits) }

  /// Whether the scope asks for nothing but roles and quotations, which every place knows of itself.
  var isSimple: Bool { rawValue & ~(Scope.roleBits.rawValue | Scope.quotations.rawValue) == 0 }

  /// Everything but a scope: `.in(!.quotations)`, `.in(!.headings)`.
  public static prefix func ! (scope: Scope) -> Scope {
    let roles = scope.roles.isEmpty ? Scope(rawValue: 0) : Scope.everything.subtracting(scope.roles)
    return roles.union(Scope(rawValue: scope.kinds.rawValue >> negationShift))
  }

  /// Whether a rule with this scope looks at a place.
  ///
  /// `.quotations` and its like alone mean those places in any block; with roles beside them, those of these blocks.
  ///
  /// - Parameter place: What the place is beside its role: `.quotations`, `.links` and so on.
  func includes(role: BlockRole, _ place: Scope) -> Bool {
    if !negated.isDisjoint(with: place) { return false }
    if !kinds.isEmpty, kinds.isDisjoint(with: place) { return false }
    return roles.isEmpty || roles.contains(Scope(role))
  }

  /// Whether a rule that leaves this scope out leaves out a place: a role and a kind of place each do so alone.
  func excludes(role: BlockRole, _ place: Scope) -> Bool {
    !kinds.isDisjoint(with: place) || contains(Scope(role))
  }
}
