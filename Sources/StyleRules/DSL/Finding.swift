/// One report: a place in an article, and what is wrong with it.
public struct Finding: Sendable {
  /// What is wrong, in words for a sub-editor.
  public var message: String
  /// Byte offsets in `Article.text`.
  public var range: Range<Int>
  /// What could stand there instead, the best first.
  public var suggestions: [Suggestion]
  /// Other places of the article that belong to the finding.
  public var related: [RelatedPlace] = []
  /// The index of its rule in the compiled guide.
  var rule = 0

  /// Makes a finding.
  ///
  /// - Parameters:
  ///   - message: What is wrong, in words for a sub-editor.
  ///   - place: Where: a word, a sentence, a paragraph, or byte offsets of the article's text.
  ///   - suggestions: What could stand there instead; they count as unsafe, so that no one applies them unread.
  public init(_ message: String, at place: some TextSpan, suggestions: [String] = []) {
    self.message = message
    range = place.range
    self.suggestions = suggestions.map { Suggestion($0, isSafe: false) }
  }

  init(_ message: String, _ range: Range<Int>, _ suggestions: [Suggestion] = []) {
    self.message = message
    self.range = range
    self.suggestions = suggestions
  }
}

/// What could stand in the place of a finding.
public struct Suggestion: Sendable, Hashable {
  /// The text that replaces the whole finding.
  public let text: String
  /// Whether `fix-articles` may put it in unread.
  public let isSafe: Bool

  /// Makes a suggestion.
  public init(_ text: String, isSafe: Bool) {
    self.text = text
    self.isSafe = isSafe
  }
}

/// Another place of the article that belongs to a finding.
public struct RelatedPlace: Sendable, Hashable {
  /// Byte offsets in `Article.text`.
  public let range: Range<Int>
  /// What the place has to do with the finding.
  public let message: String

  /// Makes a related place.
  public init(_ range: Range<Int>, _ message: String) {
    self.range = range
    self.message = message
  }
}

/// A stretch of an article's text.
public protocol TextSpan {
  /// Byte offsets in `Article.text`.
  var range: Range<Int> { get }
}

extension Range<Int>: TextSpan {
  /// Byte offsets in `Article.text`.
  public var range: Range<Int> { self }
}
