internal import ArticleText
internal import Synchronization

/// Words that a regular expression matches as a whole: `Matching(/[A-Z]\d{3,5}/)`.
///
/// It sees a word, or up to eight words and marks that hang together without a space (`B-52`, `3.5kg`), the longest
/// first. Put a word beside it where you can: a pattern with a word of its own is tried only where that word stands,
/// one of regular expressions alone at every word, which is slow.
public struct Matching: PatternPart {
  let expression: BoundedExpression

  /// Makes the part.
  ///
  /// - Parameter expression: A regular expression for the whole of a word; no more than 64 bytes are shown to it.
  public init(_ expression: sending Regex<some Any>) { self.expression = BoundedExpression(expression) }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) {
    program.append(.expression(expression), length: 1...BoundedExpression.most)
  }
}

/// A regular expression that is shown short texts only, by one thread at a time: the library promises no more.
final class BoundedExpression: Sendable {
  /// The most tokens and bytes that a match may have.
  static let most = 8
  private static let longest = 64

  private let expression: Mutex<(String) -> Bool>

  init<Output>(_ regex: sending Regex<Output>) {
    expression = Mutex { text in (try? regex.wholeMatch(in: text)) != nil }
  }

  /// The token after the longest match that starts at a token, or `nil`.
  func end(from start: Int, in story: Story, end: Int) -> Int? {
    let tokens = story.lexicon.tokens
    var last = start + 1
    while last < end, last - start < BoundedExpression.most, tokens[last].gap == .glued,
      Int(tokens[last].end) - Int(tokens[start].start) <= BoundedExpression.longest
    {
      last += 1
    }
    while last > start {
      let text = story.string(start..<last)
      if text.utf8.count <= BoundedExpression.longest, expression.withLock({ $0(text) }) { return last }
      last -= 1
    }
    return nil
  }
}
