/// A name cut into its parts, ready to be compared.
public struct NameParts: Sendable {
  /// The name as it was written.
  public let text: String
  /// The letters of the tokens, one behind the other, without case and marks; apostrophes are kept in the tokens.
  var letters: [UInt8] = []
  var tokens: [NameToken] = []
  /// The hash of all letters as they were written, particles and titles too.
  var joined: UInt64 = 0
  /// What the tokens have between them.
  var traits = NameTraits()
  /// How many tokens are names or initials.
  var coreCount = 0
  var hasMarks = false

  var isHyphenated: Bool { tokens.contains(where: \.isHyphenated) }

  /// The letters of a token.
  func letters(of token: NameToken) -> ArraySlice<UInt8> { letters[token.range] }

  func string(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    let word = String(decoding: letters(of: tokens[index]), as: UTF8.self)
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
