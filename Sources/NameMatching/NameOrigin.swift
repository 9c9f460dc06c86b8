/// The language or script that a name comes from, which decides what other spellings of it there are.
public enum NameOrigin: String, Sendable, Hashable, CaseIterable {
  /// Arabic, Persian, Pashto and Urdu.
  case arabic
  /// By syllables, in pinyin, Wade–Giles and Hong Kong spelling.
  case chinese
  /// Russian, Ukrainian, Belarusian and Bulgarian.
  case cyrillic
  case greek
  case hebrew
  case japanese
  /// By syllables, in the Revised Romanisation, McCune–Reischauer and personal spellings.
  case korean
  case turkish
  /// By syllables, of which there is one spelling.
  case vietnamese

  private static let languages: [String: NameOrigin] = [
    "russian": .cyrillic, "ukrainian": .cyrillic, "belarusian": .cyrillic, "bulgarian": .cyrillic,
    "persian": .arabic, "pashto": .arabic, "urdu": .arabic, "azerbaijani": .turkish,
  ]

  /// The origin of a list's word for it: one of the cases, or a language that is written in its script.
  public init?(language: String) {
    let word = language.lowercased()
    guard let origin = NameOrigin(rawValue: word) ?? NameOrigin.languages[word] else { return nil }
    self = origin
  }

  /// What to say of a word that is no origin.
  static func problem(with word: String) -> String {
    let known = (allCases.map(\.rawValue) + languages.keys).sorted().joined(separator: ", ")
    return "“\(word)” is no origin that is known. Write one of: \(known)."
  }

  /// What the schemes of an origin say of two spellings of a surname.
  public enum Judgement: Sendable, Hashable {
    /// The two stand for one name in two romanisations.
    case variant
    /// The two are two names of that language, however near they are.
    case otherName
    /// The schemes say nothing: one may be a typing slip of the other.
    case nothing
  }

  /// Holds two spellings of a surname against each other by the schemes of this origin alone.
  ///
  /// - Parameters:
  ///   - first: The folded bytes of one spelling, as `Folding` gives them.
  ///   - second: The folded bytes of the other.
  public func judge(_ first: [UInt8], _ second: [UInt8]) -> Judgement {
    let a = NameReader.read(String(decoding: first, as: UTF8.self))
    let b = NameReader.read(String(decoding: second, as: UTF8.self))
    guard a.tokens.count == 1, b.tokens.count == 1 else { return .nothing }
    switch self {
    case .chinese: return surnames(a, b, .chineseSurname, ChineseScheme())
    case .korean: return surnames(a, b, .koreanSurname, KoreanScheme())
    case .vietnamese: return surnames(a, b, .vietnamese, nil)
    default:
      guard let scheme = NameSchemes.skeletons.first(where: { $0.origin == self }) else { return .nothing }
      return scheme.hasOneForm(a, b) ? .variant : .nothing
    }
  }

  /// Two surnames of a language whose surnames are a list: one of its rows, or two names.
  private func surnames(
    _ first: NameParts, _ second: NameParts, _ trait: NameTraits, _ scheme: (any SyllabicScheme)?
  ) -> Judgement {
    guard first.traits.contains(trait), second.traits.contains(trait) else { return .nothing }
    return scheme?.judge(first, second) == .same ? .variant : .otherName
  }
}
