import ArticleText

/// What a pattern has found.
public struct PatternMatch: Sendable {
  let story: Story
  let tokens: Range<Int>
  let parts: [Range<Int>]

  /// The text of the whole match.
  public var text: String { story.string(tokens) }

  /// What a part of the pattern has matched.
  ///
  /// - Parameter index: 0 for the first part; one that the pattern does not have gives an empty part.
  public subscript(index: Int) -> MatchedPart {
    MatchedPart(match: self, index: index, tokens: parts.indices.contains(index) ? parts[index] : 0..<0)
  }
}

/// What one part of a pattern has matched.
public struct MatchedPart: Sendable, CustomStringConvertible {
  let match: PatternMatch
  let index: Int
  let tokens: Range<Int>

  /// Its text as it is written; empty for an optional part that is missing.
  public var text: String { match.story.string(tokens) }
  /// Its number, if it is one.
  public var number: Int? {
    guard let first = tokens.first else { return nil }
    let token = match.story.lexicon.tokens[first]
    return token.kind == .number ? NumberWords.figure(token, match.story) : NumberWords.value(of: token)
  }
  /// Its number in words, for numbers up to 99; otherwise its text.
  public var spelledOut: PartText {
    PartText(text: number.flatMap(NumberWords.spelledOut) ?? text, part: index)
  }
  /// Its number in figures; otherwise its text.
  public var inFigures: PartText { PartText(text: number.map(String.init) ?? text, part: index) }
  /// Its text in small letters.
  public var lowercased: PartText { PartText(text: text.lowercased(), part: index) }

  /// The text that messages show.
  public var description: String { text }
}

/// A text that replaces a match, or only the part that it was made of.
public struct PartText: Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  let text: String
  let part: Int?

  init(text: String, part: Int?) {
    self.text = text
    self.part = part
  }

  /// Makes a text that replaces the whole match.
  public init(stringLiteral value: String) { self.init(text: value, part: nil) }

  /// The text that messages show.
  public var description: String { text }
}
