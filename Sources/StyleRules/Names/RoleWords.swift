import ArticleText

/// A word of a role, by hash and by stem, so that `Russia` meets `Russian`.
struct RoleWord: Sendable, Hashable {
  let hash: UInt32
  let stem: UInt32
}

/// What is compared of the words that say what somebody is.
enum RoleWords {
  private static let functionWords = WordSet("the and for from with former of at in")

  static func isFunctionWord(_ hash: UInt32) -> Bool { functionWords.contains(hash) }

  /// The hash of a word's first four letters where it has more, so that a country meets its adjective.
  static func stem(_ token: Token, _ text: [UInt8]) -> UInt32 {
    guard token.count > 4 else { return token.hash }
    return text[Int(token.start)..<Int(token.start) + 4].withUnsafeBufferPointer { Folding.hash($0) }
  }

  /// The words of a role that tell something.
  static func words(of role: String) -> [RoleWord] {
    let bytes = Array(role.utf8)
    return Lexicon.tokens(of: bytes.span, in: 0..<bytes.count).compactMap { token in
      guard token.kind == .word, token.count > 2, !isFunctionWord(token.hash) else { return nil }
      return RoleWord(hash: token.hash, stem: stem(token, bytes))
    }
  }
}
