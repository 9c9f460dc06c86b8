import ArticleText

/// Whether a name is a man's or a woman's.
enum Gender: Sendable {
  case masculine, feminine

  private static let masculineTitles = WordSet("mr sir lord herr monsieur senor king prince")
  private static let feminineTitles = WordSet("mrs ms miss dame lady frau madame mme senora queen princess")

  /// What a title says.
  init?(title hash: UInt32) {
    if Gender.masculineTitles.contains(hash) {
      self = .masculine
    } else if Gender.feminineTitles.contains(hash) {
      self = .feminine
    } else {
      return nil
    }
  }

  /// What a given name says; some are both.
  init?(givenName hash: UInt32) {
    let classes = WordClasses.english[hash]
    switch (classes.contains(.masculine), classes.contains(.feminine)) {
    case (true, false): self = .masculine
    case (false, true): self = .feminine
    default: return nil
    }
  }

  /// Whether two are known, and not the same.
  static func differ(_ first: Gender?, _ second: Gender?) -> Bool {
    guard let first, let second else { return false }
    return first != second
  }
}
