/// A language for which a guide is written.
///
/// The rules of a guide that names its language leave the blocks of an article alone that are in another one: what is
/// right in Spanish copy, no English rule can say.
public enum ArticleLanguage: UInt8, Sendable, Hashable, CaseIterable {
  case english, spanish, portuguese, french, italian, german, dutch, swedish, danish, norwegian

  /// The beginning of the language's tags: `en` of `en-GB`.
  public var code: String {
    switch self {
    case .english: "en"
    case .spanish: "es"
    case .portuguese: "pt"
    case .french: "fr"
    case .italian: "it"
    case .german: "de"
    case .dutch: "nl"
    case .swedish: "sv"
    case .danish: "da"
    case .norwegian: "no"
    }
  }

  /// Whether a file's tag names the language; Norwegian has three.
  func has(tag: String) -> Bool {
    let tag = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    return tag == code || self == .norwegian && (tag == "nb" || tag == "nn")
  }
}
