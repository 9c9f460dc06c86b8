/// What one story says of one person: small, since a run may have very many of them.
public struct PersonFact: Sendable {
  /// The full name as it is written at the first reference.
  public let name: String
  /// Where that stands: byte offsets in the article's text.
  public let range: Range<Int>
  /// The hashes of the words of the person's roles.
  public let roleWords: [UInt32]
  /// The first role as it is written, or nothing.
  public let role: String

  /// Makes a fact.
  public init(name: String, range: Range<Int>, roleWords: [UInt32], role: String) {
    self.name = name
    self.range = range
    self.roleWords = roleWords
    self.role = role
  }
}
