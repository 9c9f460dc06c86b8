/// One word, figure, mark or symbol of an article's text.
///
/// Sixteen bytes: an article is cut into one array of these, and nothing else is allocated per token.
public struct Token: Sendable, Hashable {
  /// Where the token starts: a byte offset in `Article.text`.
  public let start: UInt32
  /// Where the token ends: a byte offset in `Article.text`, exclusive.
  public let end: UInt32
  /// A hash of the folded form: without case, diacritics, and curly or straight marks.
  public let hash: UInt32
  /// What the token is made of.
  public let kind: Kind
  /// How its letters are capitalised.
  public let capitalisation: Capitalisation
  /// What stands between the previous token and this one.
  public let gap: Gap
  /// What later stages learnt about the token.
  public internal(set) var flags: Flags

  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes, inner full stops (`U.S.`) and digits after the first letter.
    case word
    /// The `'s` of a possessive or of a contraction, with its apostrophe.
    case clitic
    /// Digits with inner separators and any letters glued on (`1,000`, `3.5`, `12:30`, `20th`, `1990s`).
    case number
    /// A full stop, comma, hyphen, bracket and the like; one token for each mark, one for an ellipsis.
    case punctuation
    /// A single or double quotation mark, straight or curly, that stands outside a word.
    case quoteMark
    /// A currency sign, `%`, `&`, an emoji and whatever else prints.
    case symbol
    /// A web or mail address.
    case address
    /// A byte that is no UTF-8, or a control character.
    case invalid
  }

  /// How the letters of a token are capitalised.
  public enum Capitalisation: UInt8, Sendable {
    /// No letters at all.
    case none
    /// No capitals (`word`).
    case lowercase
    /// A capital first and none after (`Word`, and `I`).
    case capitalised
    /// Two capitals or more, and nothing but capitals (`NATO`, `U.S.`).
    case allCapitals
    /// Anything else (`McDonald`, `iPhone`, `ICBMs`).
    case mixed

    /// Whether the first letter may be taken for a capital.
    @inlinable public var startsWithCapital: Bool { self == .capitalised || self == .allCapitals }
  }

  /// What stands between a token and the one before it.
  public enum Gap: UInt8, Sendable {
    /// Nothing.
    case glued
    /// One space or more.
    case space
    /// A line's end, inside one block.
    case line
    /// The start of a block.
    case block

    /// Whether spaces or a line's end stand there, which read the same.
    @inlinable @inline(__always) public var isBlank: Bool { self == .space || self == .line }
  }

  /// What later stages learnt about a token.
  public struct Flags: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a value of bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The token stands between quotation marks.
    @inlinable public static var quoted: Flags { Flags(rawValue: 1) }
    /// The token is the first of its sentence.
    @inlinable public static var startsSentence: Flags { Flags(rawValue: 2) }
    /// The word has full stops inside (`U.S.`, `a.m.`).
    @inlinable public static var dotted: Flags { Flags(rawValue: 4) }
    /// The word starts with a capital letter, whatever follows.
    @inlinable public static var capital: Flags { Flags(rawValue: 8) }
    /// The word holds a letter outside ASCII.
    @inlinable public static var accented: Flags { Flags(rawValue: 16) }
    /// The next token is glued to this one.
    @inlinable public static var gluedToNext: Flags { Flags(rawValue: 32) }
  }

  /// Byte offsets in `Article.text`.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
  /// How many bytes the token has.
  @inlinable public var count: Int { Int(end &- start) }
  /// Whether the token is a word.
  @inlinable public var isWord: Bool { kind == .word }
  /// Whether the token stands between quotation marks.
  @inlinable public var isQuoted: Bool { flags.contains(.quoted) }
  /// Whether the token is the first of its sentence.
  @inlinable public var startsSentence: Bool { flags.contains(.startsSentence) }
  /// Whether the token starts with a capital letter.
  @inlinable public var startsWithCapital: Bool { flags.contains(.capital) }
}
