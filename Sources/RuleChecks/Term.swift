/// A term of a rule, cut into words once.
public struct Term: Sendable {
  /// The term as it was written.
  public let text: String
  /// Its words; none where there is nothing to look for.
  public let words: [PhraseWord]
  /// Whether capitals must stand as written.
  public let isExact: Bool

  /// Cuts a term.
  public init(_ text: String) {
    self.text = text
    words = TermWords.of(text)
    isExact = TermWords.isExact(text)
  }
}
